import Link from 'next/link'
import type { PlanetLook } from '@/src/lib/planet-look'
import { PlanetMark } from './PlanetMark'
import styles from './ServiceList.module.css'

interface ServiceListProps {
  services: { slug: string; title: string; tagline: string | null; orbit: number; look: PlanetLook }[]
  hrefOf: (slug: string) => string
  /** Said where there is no service yet. */
  empty: string
  /** Rank of the titles. @default 'h3' */
  heading?: 'h2' | 'h3'
}

/** The services as a list of readings: orbit, planet, name. Complete without the instrument beside it. */
export function ServiceList({ services, hrefOf, empty, heading: Heading = 'h3' }: ServiceListProps) {
  if (services.length === 0) {
    return (
      <div className={styles.empty}>
        <svg viewBox="0 0 160 60" fill="none" stroke="currentColor" aria-hidden="true">
          <ellipse cx="80" cy="30" rx="78" ry="27" />
          <ellipse cx="80" cy="30" rx="52" ry="17" />
          <ellipse cx="80" cy="30" rx="28" ry="8.5" />
          <circle cx="80" cy="28" r="4" fill="currentColor" stroke="none" />
        </svg>
        <p className="quiet">{empty}</p>
      </div>
    )
  }
  return (
    <ol className={styles.list}>
      {services.map(({ slug, title, tagline, orbit, look }) => (
        <li key={slug}>
          <span className={`reading ${styles.orbit}`}>{String(orbit).padStart(2, '0')}</span>
          <PlanetMark look={look} className={styles.planet} />
          <div>
            <Heading className={styles.title}>
              <Link href={hrefOf(slug)}>{title}</Link>
            </Heading>
            {tagline ? <p className="quiet">{tagline}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
