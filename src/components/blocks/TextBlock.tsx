import type { ReactNode } from 'react'
import styles from './TextBlock.module.css'

/** A column of text, with a few engraved words in the margin. */
export function TextBlock({
  label,
  anchor,
  children,
}: {
  label?: string | null
  anchor?: string | null
  children: ReactNode
}) {
  return (
    <section className={styles.text} id={anchor ?? undefined}>
      {label ? <p className={`label ${styles.label}`}>{label}</p> : null}
      <div className={styles.column}>{children}</div>
    </section>
  )
}
