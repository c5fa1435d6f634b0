import { Buttons, type LinkItem } from './Buttons'
import styles from './CallToAction.module.css'
import type { SectionHead } from './Section'

interface CallToActionProps {
  head: SectionHead
  links: readonly LinkItem[]
  anchor?: string | null
}

/** One thing to do, on a raised plate with the orbits engraved behind it. */
export function CallToAction({ head, links, anchor }: CallToActionProps) {
  return (
    <section className={styles.section} id={anchor ?? undefined}>
      <div className={styles.plate}>
        <svg className={styles.orbits} viewBox="0 0 400 240" fill="none" stroke="currentColor" aria-hidden="true">
          <ellipse cx="250" cy="120" rx="240" ry="92" />
          <ellipse cx="250" cy="120" rx="160" ry="60" />
          <ellipse cx="250" cy="120" rx="84" ry="30" />
          <circle cx="250" cy="118" r="5" fill="currentColor" stroke="none" />
          <circle cx="94" cy="131" r="9" fill="currentColor" stroke="none" />
          <circle cx="322" cy="103" r="5" fill="currentColor" stroke="none" />
        </svg>
        <div className={styles.words}>
          {head.label ? <p className="label">{head.label}</p> : null}
          <h2>{head.title}</h2>
          {head.text ? <p className="lead">{head.text}</p> : null}
        </div>
        <Buttons links={links} />
      </div>
    </section>
  )
}
