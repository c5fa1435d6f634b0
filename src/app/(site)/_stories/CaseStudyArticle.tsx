import Link from 'next/link'
import { Picture } from '@/src/components/site/Picture'
import { ServiceList } from '@/src/components/site/ServiceList'
import { fill } from '@/src/lib/fill'
import { localizedPath } from '@/src/lib/site-path'
import { storyWords } from '@/src/lib/story-words'
import { Blocks } from '../_blocks/Blocks'
import type { CaseStudyDetail, CaseStudySummary } from '../_data/caseStudies'
import { pictureOf } from '../_data/picture'
import { servicesOf } from '../_data/services'
import type { Site } from '../_data/site'
import styles from './CaseStudyArticle.module.css'
import { ModelHero } from './ModelHero'
import { QuoteFigure } from './QuoteFigure'

interface CaseStudyArticleProps {
  site: Site
  /** Published, or the draft that an editor looks at. */
  study: CaseStudyDetail
  /** The project to go on to. */
  next?: CaseStudySummary | null
  isPreview?: boolean
}

/** One piece of work: what it was, how it looks, what it changed, who says so, and where to go on. */
export async function CaseStudyArticle({ site, study, next, isPreview }: CaseStudyArticleProps) {
  const words = storyWords(site.locale)
  const at = (path: string) => localizedPath(site.locale, path)
  const services = (await servicesOf(site)).filter(({ id }) => study.services.some((service) => service.id === id))
  return (
    <article className={styles.article}>
      <header className={styles.header}>
        <p className={`label ${styles.way}`}>
          <Link href={at('/case-studies')}>{words.caseStudies}</Link>
          {study.company ? <span>{study.company}</span> : null}
        </p>
        <h1>{study.title}</h1>
        <p className={`lead ${styles.summary}`}>{study.summary}</p>
        <Facts site={site} study={study} />
      </header>

      <Hero site={site} study={study} />

      {study.metrics.length > 0 ? (
        <section className={styles.section} aria-labelledby="readings">
          <h2 id="readings" className={styles.heading}>
            {words.readings}
          </h2>
          <div className={styles.scaled}>
            <dl className={styles.readings}>
              {study.metrics.map(({ value, label }) => (
                <div key={`${value} ${label}`}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
      ) : null}

      {study.content?.length ? (
        <div className={styles.blocks}>
          <Blocks blocks={study.content} site={site} hasTitle isPreview={isPreview} />
        </div>
      ) : null}

      {study.gallery.length > 0 ? (
        <section className={styles.section} aria-labelledby="gallery">
          <h2 id="gallery" className={styles.heading}>
            {words.gallery}
          </h2>
          <ul className={styles.gallery}>
            {study.gallery.map((file) => {
              const picture = pictureOf(file)
              return (
                <li key={file.id}>
                  {picture ? (
                    <Picture media={picture} sizes="(min-width: 60rem) 50vw, 100vw" />
                  ) : (
                    <video src={file.url ?? undefined} controls preload="metadata" aria-label={file.alt} />
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}

      {study.testimonial ? (
        <section className={styles.section} aria-labelledby="said">
          <h2 id="said" className={styles.heading}>
            {words.said}
          </h2>
          <QuoteFigure quote={study.testimonial} locale={site.locale} />
        </section>
      ) : null}

      {services.length > 0 ? (
        <section className={styles.section} aria-labelledby="related">
          <h2 id="related" className={styles.heading}>
            {words.related}
          </h2>
          <ServiceList
            services={services}
            hrefOf={(slug) => at(`/services/${encodeURIComponent(slug)}`)}
            empty=""
            heading="h3"
          />
        </section>
      ) : null}

      <nav className={styles.next} aria-label={words.next}>
        {next ? (
          <Link href={at(`/case-studies/${encodeURIComponent(next.slug)}`)} className={styles.nextLink}>
            <span className="label">{words.next}</span>
            <span className={styles.nextTitle}>{next.title}</span>
            <span className="quiet">{next.company}</span>
          </Link>
        ) : (
          <Link href={at('/case-studies')} className={styles.nextLink}>
            <span className={styles.nextTitle}>{words.all}</span>
          </Link>
        )}
      </nav>
    </article>
  )
}

function Facts({ site, study }: { site: Site; study: CaseStudyDetail }) {
  const words = storyWords(site.locale)
  const at = (path: string) => localizedPath(site.locale, path)
  const finished = study.completedAt
    ? new Intl.DateTimeFormat(site.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(study.completedAt),
      )
    : null
  const host = hostOf(study.projectUrl)
  return (
    <dl className={styles.facts}>
      {study.company ? (
        <div>
          <dt className="label">{words.client}</dt>
          <dd>{study.company}</dd>
        </div>
      ) : null}
      {finished ? (
        <div>
          <dt className="label">{words.finished}</dt>
          <dd>{finished}</dd>
        </div>
      ) : null}
      {study.tags.length > 0 ? (
        <div>
          <dt className="label">{words.subjects}</dt>
          <dd className={styles.tags}>
            {study.tags.map(({ id, slug, name }) => (
              <Link key={id} href={at(`/case-studies/tag/${encodeURIComponent(slug)}`)}>
                {name}
              </Link>
            ))}
          </dd>
        </div>
      ) : null}
      {host && study.projectUrl ? (
        <div>
          <dt className="label">{words.visit}</dt>
          <dd>
            <a href={study.projectUrl} rel="noopener">
              {host}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

function Hero({ site, study }: { site: Site; study: CaseStudyDetail }) {
  const words = storyWords(site.locale)
  if (study.hero?.type === 'MODEL' && study.hero.url) {
    return (
      <ModelHero
        model={study.hero}
        theme={site.theme === 'light' ? 'light' : 'dark'}
        label={fill(words.modelOf, { name: study.hero.alt })}
        hint={words.modelHint}
        pause={words.modelPause}
      />
    )
  }
  const picture = pictureOf(study.hero)
  if (!picture) return null
  return (
    <figure className={styles.hero}>
      <Picture media={picture} sizes="100vw" priority />
    </figure>
  )
}

/** The host of an address that a browser may be sent to; null for anything else, such as a script. */
function hostOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : null
}
