'use client'

import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import { isLocale } from '@/src/lib/locales'
import { SEO_LENGTHS, seoVerdict, type SeoLengthVerdict } from '@/src/lib/seo-length'
import { localizedPath } from '@/src/lib/site-path'
import { truncate } from '@/src/lib/text'
import styles from './seo-preview.module.css'

const FOLDERS: Record<string, string> = { services: '/services', 'case-studies': '/case-studies', posts: '/blog' }
/** What stands in for a description that nobody wrote, in the order in which the site looks for it. */
const SUMMARIES = ['metaDescription', 'summary', 'excerpt', 'tagline', 'description']

/** How search engines will show the page, and whether title and description have the right length for it. */
export function SeoPreview() {
  const say = useSay()
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const texts = useFormFields(([fields]) =>
    JSON.stringify(
      ['metaTitle', 'title', 'slug', ...SUMMARIES].map((name) => {
        const value = fields[name]?.value
        return typeof value === 'string' ? value.trim() : ''
      }),
    ),
  )
  const isHidden = useFormFields(([fields]) => fields.noIndex?.value === true)
  const [metaTitle = '', ownTitle = '', slug = '', ...descriptions] = JSON.parse(texts) as string[]
  const title = metaTitle || ownTitle
  const description = descriptions.find((text) => text !== '') ?? ''
  const path = `${FOLDERS[collectionSlug ?? ''] ?? ''}/${slug}`
  const verdicts: Record<SeoLengthVerdict, string> = {
    empty: say('Nothing yet'),
    good: say('A good length'),
    short: say('Room for more'),
    long: say('The end will be cut off'),
  }
  const meter = (kind: keyof typeof SEO_LENGTHS, label: string, text: string) => {
    const { length } = [...text]
    const verdict = seoVerdict(kind, length)
    const most = SEO_LENGTHS[kind].good[1]
    return (
      <p className={styles.meter} data-verdict={verdict}>
        <span>{label}</span>
        <progress max={most} value={Math.min(length, most)} aria-label={label} />
        <span>
          {length} / {most} · {verdicts[verdict]}
        </span>
      </p>
    )
  }
  return (
    <section className={styles.preview} aria-label={say('As search engines show it')}>
      <p className={styles.heading}>{say('As search engines show it')}</p>
      {isHidden ? (
        <p>{say('Search engines do not show this page: it is kept out of them.')}</p>
      ) : (
        <div className={styles.result}>
          <p className={styles.address}>{localizedPath(isLocale(code) ? code : 'en', path)}</p>
          <p className={styles.title}>{truncate(title || say('Without a title'), SEO_LENGTHS.title.shown)}</p>
          <p className={styles.description}>{truncate(description, SEO_LENGTHS.description.shown)}</p>
        </div>
      )}
      {meter('title', say('Title'), title)}
      {meter('description', say('Description'), description)}
    </section>
  )
}
