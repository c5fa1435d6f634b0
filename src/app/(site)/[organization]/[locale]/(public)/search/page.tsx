import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { createLocalReq } from 'payload'
import { minutesToWait } from '@/plugins/limits/api'
import { searchOrganization } from '@/plugins/search/search'
import { Pieces } from '@/src/components/search/Pieces'
import styles from '@/src/components/search/Search.module.css'
import { fill } from '@/src/lib/fill'
import type { SearchAnswer } from '@/src/lib/search/results'
import { LONGEST_QUERY } from '@/src/lib/search/searchQuery'
import { searchWords } from '@/src/lib/search-words'
import { localizedPath } from '@/src/lib/site-path'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import type { Site } from '../../../../_data/site'
import inner from '../inner.module.css'

// What was asked stands in the address.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const metadata = pageMetadata(site, { title: searchWords(site.locale).title, paths: samePath(site, '/search') })
  return { ...metadata, robots: { index: false, follow: true } }
}

/** The search as a page: for browsers without JavaScript, and for results to send to somebody. */
export default async function SearchPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const words = searchWords(site.locale)
  const asked = [(await searchParams).q].flat()[0]?.trim().slice(0, LONGEST_QUERY) ?? ''
  const answer = await answerTo(site, asked)
  return (
    <div className={`${inner.page} ${styles.page}`}>
      <header className={inner.heading}>
        <p className="label">{words.search}</p>
        <h1>{asked === '' ? words.title : `“${asked}”`}</h1>
        <p className="lead quiet" role="status">
          {answer === 'busy' ? words.busy : answer.isRecent ? words.newest : countText(site, answer.count, asked)}
        </p>
      </header>
      <form role="search" action={localizedPath(site.locale, '/search')} className={styles.pageForm}>
        <div className="field">
          <label htmlFor="q">{words.placeholder}</label>
          <input id="q" type="search" name="q" defaultValue={asked} maxLength={LONGEST_QUERY} autoComplete="off" />
        </div>
        <p style={{ alignSelf: 'end' }}>
          <button className="button">{words.search}</button>
        </p>
      </form>
      {answer === 'busy'
        ? null
        : answer.groups.map(({ kind, hits }) => (
            <section key={kind} className={styles.pageGroup} aria-labelledby={kind}>
              <h2 id={kind} className="label">
                {words[kind]}
              </h2>
              <ul>
                {hits.map(({ id, href, title, snippet }) => (
                  <li key={id}>
                    <h3>
                      <a href={href}>
                        <Pieces of={title} />
                      </a>
                    </h3>
                    <p className="quiet">
                      <Pieces of={snippet} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      {answer !== 'busy' && answer.count === 0 ? (
        <p className="quiet">
          {words.noneHint} <a href={localizedPath(site.locale, '/contact')}>{words.ask}</a>
        </p>
      ) : null}
    </div>
  )
}

/** Counted like a search as one types: a page asks the same of the database. */
async function answerTo(site: Site, text: string): Promise<SearchAnswer | 'busy'> {
  const req = await createLocalReq({}, await payload())
  req.headers = await headers()
  if ((await minutesToWait(req, 'search')) !== null) return 'busy'
  return searchOrganization(req, site.id, { text, locale: site.locale })
}

function countText({ locale }: Site, count: number, query: string): string {
  const words = searchWords(locale)
  if (count === 0) return fill(words.none, { query })
  return count === 1 ? words.countOne : fill(words.countMany, { count })
}
