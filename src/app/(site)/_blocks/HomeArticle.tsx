import Link from 'next/link'
import { Buttons } from '@/src/components/blocks/Buttons'
import { ServiceList } from '@/src/components/site/ServiceList'
import { fill } from '@/src/lib/fill'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import type { PageBlock } from '../_data/pages'
import { servicesOf } from '../_data/services'
import type { Site } from '../_data/site'
import { Blocks } from './Blocks'
import { chosenRows } from './chosenRows'
import styles from './HomeArticle.module.css'
import { homeParts } from './homeParts'
import { linksOf } from './linksOf'

interface HomeArticleProps {
  site: Site
  /** Those of the page that is the site's home; null without one. */
  blocks: readonly PageBlock[] | null
  isPreview?: boolean
}

/**
 * The home page: the first screen and the services, which stand beside the instrument, then the page's blocks over the whole
 * width. Without a page: the studio's own words, and how to reach it.
 */
export async function HomeArticle({ site, blocks, isPreview }: HomeArticleProps) {
  const words = siteWords(site.locale)
  const { hero, services: list, rest } = homeParts(blocks ?? [])
  const all = await servicesOf(site)
  const services = chosenRows({ ...list, rows: all, standard: all.length || 1 })
  const at = (path: string) => localizedPath(site.locale, path)
  const links = linksOf(site, hero?.links)
  const text = hero ? hero.text : site.description
  return (
    <>
      <div>
        <section className={styles.hero} aria-labelledby="hero">
          <p className="label">{hero?.label ?? `${site.name} · ${fill(words.servicesCount, { count: all.length })}`}</p>
          <h1 id="hero">{hero?.title ?? site.tagline ?? site.name}</h1>
          {text ? <p className="lead">{text}</p> : null}
          <Buttons
            links={
              links.length > 0
                ? links
                : [
                    { href: at('/contact'), label: words.heroAction },
                    { href: at('/services'), label: words.heroSecond },
                  ]
            }
          />
        </section>

        <section className={styles.section} aria-labelledby="services">
          <div className={styles.heading}>
            {list?.label ? <p className="label">{list.label}</p> : null}
            <h2 id="services">{list?.title ?? words.servicesLabel}</h2>
            <p className="quiet">{list?.text ?? words.servicesIntro}</p>
          </div>
          <ServiceList
            services={services}
            hrefOf={(slug) => at(`/services/${encodeURIComponent(slug)}`)}
            empty={words.servicesEmpty}
          />
        </section>
        {blocks ? null : <Reach site={site} />}
      </div>
      {rest.length > 0 ? (
        <div data-part="below">
          <Blocks blocks={rest} site={site} hasTitle isPreview={isPreview} />
        </div>
      ) : null}
    </>
  )
}

/** How to reach the studio, where no page says so. */
function Reach({ site }: { site: Site }) {
  const words = siteWords(site.locale)
  return (
    <section className={styles.section} aria-labelledby="reach">
      <div className={styles.heading}>
        <h2 id="reach">{words.reachTitle}</h2>
        <p className="quiet">{words.reachIntro}</p>
      </div>
      <dl className={styles.readings}>
        {site.contact.email ? (
          <div>
            <dt className="label">{words.email}</dt>
            <dd>
              <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
            </dd>
          </div>
        ) : null}
        {site.contact.phone ? (
          <div>
            <dt className="label">{words.phone}</dt>
            <dd>
              <a href={`tel:${site.contact.phone.replace(/[^+\d]/g, '')}`}>{site.contact.phone}</a>
            </dd>
          </div>
        ) : null}
        {site.contact.address ? (
          <div>
            <dt className="label">{words.address}</dt>
            <dd className={styles.address}>{site.contact.address}</dd>
          </div>
        ) : null}
      </dl>
      <p className={styles.actions}>
        <Link href={localizedPath(site.locale, '/contact')} className="button">
          {words.heroAction}
        </Link>
      </p>
    </section>
  )
}
