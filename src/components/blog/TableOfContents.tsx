import type { TableOfContentsEntry } from '@/src/lib/rich-text/reading'
import styles from './TableOfContents.module.css'

/** The headings of a text as links: beside it on a wide screen, folded above it on a narrow one. */
export function TableOfContents({ label, entries }: { label: string; entries: readonly TableOfContentsEntry[] }) {
  if (entries.length < 2) return null
  const list = (
    <ol>
      {entries.map(({ id, text, level }) => (
        <li key={id} data-level={level}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  )
  return (
    <nav className={styles.contents} aria-label={label}>
      <div className={styles.wide}>
        <p className="label">{label}</p>
        {list}
      </div>
      <details className={styles.narrow}>
        <summary className="label">{label}</summary>
        {list}
      </details>
    </nav>
  )
}
