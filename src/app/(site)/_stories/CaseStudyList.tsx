import Link from 'next/link'
import { Picture } from '@/src/components/site/Picture'
import { localizedPath } from '@/src/lib/site-path'
import { storyWords } from '@/src/lib/story-words'
import type { CaseStudySummary } from '../_data/caseStudies'
import { modelPictureOf, pictureOf } from '../_data/picture'
import type { Site } from '../_data/site'
import styles from './CaseStudyList.module.css'
import { ModelDrawing } from './ModelDrawing'

interface CaseStudyListProps {
  site: Pick<Site, 'locale'>
  studies: CaseStudySummary[]
  /** Rank of the titles. @default 'h2' */
  heading?: 'h2' | 'h3'
}

/** Case studies as plates on a wall: the featured ones wide, the others side by side, each with its first reading. */
export function CaseStudyList({ site, studies, heading: Heading = 'h2' }: CaseStudyListProps) {
  const words = storyWords(site.locale)
  if (studies.length === 0) {
    return (
      <div className={styles.empty}>
        <ModelDrawing />
        <p className="lead quiet">{words.listEmpty}</p>
      </div>
    )
  }
  return (
    <ul className={styles.list}>
      {studies.map((study, index) => (
        <li key={study.id} className={styles.plate} data-wide={study.featured || undefined}>
          <div className={styles.picture} data-type={study.hero?.type}>
            <StudyPicture study={study} isFirst={index === 0} />
          </div>
          <div className={styles.words}>
            <p className={`label ${styles.label}`}>
              {[study.company, ...study.services.slice(0, 1).map(({ title }) => title)].filter(Boolean).join(' · ')}
            </p>
            <Heading className={styles.title}>
              <Link href={localizedPath(site.locale, `/case-studies/${encodeURIComponent(study.slug)}`)}>
                {study.title}
              </Link>
            </Heading>
            <p className={`quiet ${styles.summary}`}>{study.summary}</p>
            {study.metrics[0] ? (
              <p className={styles.reading}>
                <strong>{study.metrics[0].value}</strong> <span className="quiet">{study.metrics[0].label}</span>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function StudyPicture({ study, isFirst }: { study: CaseStudySummary; isFirst: boolean }) {
  const picture = pictureOf(study.hero) ?? modelPictureOf(study.hero)
  if (!picture) return <ModelDrawing />
  const sizes = study.featured ? '(min-width: 60rem) 60vw, 100vw' : '(min-width: 60rem) 45vw, 100vw'
  return <Picture media={picture} sizes={sizes} priority={isFirst} isDecorative />
}
