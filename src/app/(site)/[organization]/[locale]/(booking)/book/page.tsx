import type { Metadata } from 'next'
import Link from 'next/link'
import { BookingTypeList } from '@/src/components/booking/BookingTypeList'
import { JsonLd } from '@/src/components/site/JsonLd'
import { OrreryMark } from '@/src/components/site/OrreryMark'
import { fill } from '@/src/lib/fill'
import { localizedPath } from '@/src/lib/site-path'
import { bookableTypesOf, bookingWordsOf, typeGroups } from '../../../../_data/bookings'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import { breadcrumbData, itemListData } from '../../../../_data/structuredData'
import styles from '../booking.module.css'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const words = bookingWordsOf(site)
  return pageMetadata(site, {
    title: words.listTitle,
    description: words.listIntro,
    paths: samePath(site, '/book'),
  })
}

/** Everything that can be booked, complete without JavaScript. */
export default async function BookPage({ params }: PageProps) {
  const { site, words: common } = await requireSite(params)
  const words = bookingWordsOf(site)
  const types = await bookableTypesOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  const hrefOf = (slug: string) => at(`/book/${encodeURIComponent(slug)}`)
  const count = types.length === 1 ? words.listCountOne : fill(words.listCount, { count: types.length })
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{types.length > 0 ? count : site.name}</p>
        <h1>{words.listTitle}</h1>
        <p className="lead quiet">{types.length > 0 ? words.listIntro : words.listEmpty}</p>
      </header>
      {types.length > 0 ? (
        <div className={styles.list}>
          <BookingTypeList groups={typeGroups(types, words)} hrefOf={hrefOf} locale={site.locale} words={words} />
        </div>
      ) : (
        <div className={styles.empty}>
          <OrreryMark />
          <Link href={at('/contact')} className="button">
            {words.write}
          </Link>
        </div>
      )}
      <JsonLd data={itemListData(types.map(({ title, slug }) => ({ name: title, url: site.origin + hrefOf(slug) })))} />
      <JsonLd
        data={breadcrumbData([
          { name: common.home, url: site.origin + at('/') },
          { name: words.listTitle, url: site.origin + at('/book') },
        ])}
      />
    </div>
  )
}
