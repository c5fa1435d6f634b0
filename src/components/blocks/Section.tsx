import type { ReactNode } from 'react'
import styles from './Section.module.css'

/** What stands above a section, as editors wrote it. */
export interface SectionHead {
  label?: string | null
  title?: string | null
  text?: string | null
}

interface SectionProps {
  head?: SectionHead
  /** Name for links to this place; unique on the page. */
  anchor?: string | null
  /** `side`: head on the left; `wide`: head above; `bare`: over the whole width. @default 'side' */
  layout?: 'side' | 'wide' | 'bare'
  /** Under the head or the body: where there is more of it. */
  more?: ReactNode
  children: ReactNode
}

/** A section of a page between two hairlines, on twelve columns. */
export function Section({ head, anchor, layout = 'side', more, children }: SectionProps) {
  const hasHead = Boolean(head?.label || head?.title || head?.text)
  return (
    <section className={styles.section} id={anchor ?? undefined} data-layout={hasHead || more ? layout : 'bare'}>
      {hasHead || more ? (
        <header className={styles.head}>
          {head?.label ? <p className="label">{head.label}</p> : null}
          {head?.title ? <h2>{head.title}</h2> : null}
          {head?.text ? <p className={styles.text}>{head.text}</p> : null}
          {more ? <p className={styles.more}>{more}</p> : null}
        </header>
      ) : null}
      <div className={styles.body}>{children}</div>
    </section>
  )
}

/** Said to editors in the preview in place of a block that shows visitors nothing. */
export function EmptySection({ head, words }: { head?: SectionHead; words: string }) {
  return (
    <Section head={head}>
      <p className={styles.empty}>{words}</p>
    </Section>
  )
}
