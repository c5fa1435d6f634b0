import type { Metadata } from 'next'
import { ConsultationForm } from '@/src/components/site/ConsultationForm'
import { CONSULTATION_TYPES } from '@/src/lib/bookings'
import { CONSULTATION_PATH } from '@/src/lib/consultation-fields'
import { consultationWords, typeWord } from '@/src/lib/consultation-words'
import { fill } from '@/src/lib/fill'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { localizedPath } from '@/src/lib/site-path'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import { queryOf, visitOrigin } from '../../../../_data/visitOrigin'
import inner from '../inner.module.css'

// Every form has a token of its own.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const words = consultationWords(site.locale)
  return pageMetadata(site, {
    title: words.title,
    description: words.intro,
    paths: samePath(site, CONSULTATION_PATH),
  })
}

/** Where somebody without an account asks for advice or a demo. */
export default async function ConsultationPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const words = consultationWords(site.locale)
  const query = queryOf(await searchParams)
  const path = localizedPath(site.locale, CONSULTATION_PATH)
  const sent = query.get('sent')
  if (sent !== null) {
    const isReference = /^[A-Z0-9]{8}$/.test(sent)
    return (
      <div className={inner.page}>
        <header className={inner.heading}>
          <p className="label">{words.label}</p>
          <h1>{words.thanksTitle}</h1>
          <p className="lead quiet">{isReference ? fill(words.thanksText, { reference: sent }) : words.thanksPlain}</p>
        </header>
        <p>
          <a href={path} className="button" data-kind="quiet">
            {words.thanksAgain}
          </a>
        </p>
      </div>
    )
  }
  return (
    <div className={inner.page}>
      <header className={inner.heading}>
        <p className="label">{words.label}</p>
        <h1>{words.title}</h1>
        <p className="lead quiet">{words.intro}</p>
      </header>
      <ConsultationForm
        words={words}
        types={CONSULTATION_TYPES.map((type) => ({ value: type, label: typeWord(site.locale, type) }))}
        consent={fill(words.consent, { organization: site.name })}
        locale={site.locale}
        token={issueFormToken({ form: 'consultation', organization: site.id }, (await payload()).secret)}
        origin={await visitOrigin(path, query, site.origin)}
        againHref={path}
        bookHref={localizedPath(site.locale, '/book')}
      />
    </div>
  )
}
