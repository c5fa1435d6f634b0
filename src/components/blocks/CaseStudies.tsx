import Link from 'next/link'
import { Picture, type PictureSource } from '@/src/components/site/Picture'
import styles from './CaseStudies.module.css'

interface CaseStudiesProps {
  studies: readonly {
    id: string
    href: string
    title: string
    summary: string
    company: string | null
    picture: PictureSource | null
    /** The first figure of the study. */
    metric: { value: string; label: string } | null
  }[]
}

/** Pieces of work: the first one large, the others set off beside it. */
export function CaseStudies({ studies }: CaseStudiesProps) {
  return (
    <ul className={styles.studies}>
      {studies.map(({ id, href, title, summary, company, picture, metric }, index) => (
        <li key={id}>
          <div className={styles.picture}>
            {picture ? (
              <Picture
                media={picture}
                sizes={index === 0 ? '(min-width: 60rem) 56vw, 100vw' : '(min-width: 60rem) 38vw, 100vw'}
                isDecorative
              />
            ) : (
              <svg viewBox="0 0 160 100" fill="none" stroke="currentColor" aria-hidden="true">
                <ellipse cx="80" cy="52" rx="62" ry="24" />
                <ellipse cx="80" cy="52" rx="34" ry="13" />
                <circle cx="80" cy="50" r="4" fill="currentColor" stroke="none" />
              </svg>
            )}
          </div>
          <div className={styles.words}>
            {company ? <p className="label">{company}</p> : null}
            <h3>
              <Link href={href}>{title}</Link>
            </h3>
            <p className="quiet">{summary}</p>
            {metric ? (
              <p className={styles.metric}>
                <span className={styles.value}>{metric.value}</span> {metric.label}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
