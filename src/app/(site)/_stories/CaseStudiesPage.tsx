import Link from 'next/link'
import { JsonLd } from '@/src/components/site/JsonLd'
import { fill } from '@/src/lib/fill'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import { storyWords } from '@/src/lib/story-words'
import { caseStudiesOf } from '../_data/caseStudies'
import type { Site } from '../_data/site'
import { breadcrumbData } from '../_data/structuredData'
import styles from './CaseStudiesPage.module.css'
import { CaseStudyList } from './CaseStudyList'
import { facetsOf, matching, type Filter } from './filters'

/** The list of case studies, whole or narrowed to a service or a subject. Null when the filter fits nothing. */
export async function CaseStudiesPage({ site, filter }: { site: Site; filter: Filter | null }) {
  const words = storyWords(site.locale)
  const all = await caseStudiesOf(site)
  const facets = facetsOf(all)
  const current = facets.find((facet) => facet.kind === filter?.kind && facet.slug === filter.slug)
  const studies = matching(all, filter)
  const at = (path: string) => localizedPath(site.locale, path)
  const count = studies.length === 1 ? words.listCountOne : fill(words.listCount, { count: studies.length })
  const steps = [
    { name: siteWords(site.locale).home, url: site.origin + at('/') },
    { name: words.caseStudies, url: site.origin + at('/case-studies') },
    ...(current ? [{ name: current.name, url: site.origin + at(current.path) }] : []),
  ]
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{count}</p>
        <h1>{current ? current.name : words.listTitle}</h1>
        <p className="lead quiet">{words.listIntro}</p>
      </header>
      {facets.length > 1 ? (
        <nav className={styles.filters} aria-label={words.filters}>
          <ul>
            {[{ name: words.filterAll, path: '/case-studies' }, ...facets].map(({ name, path }) => (
              <li key={path}>
                <Link href={at(path)} aria-current={path === (current?.path ?? '/case-studies') ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <CaseStudyList site={site} studies={studies} />
      <JsonLd data={breadcrumbData(steps)} />
    </div>
  )
}
