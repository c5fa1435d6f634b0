import styles from './portal.module.css'

export interface FileLineProps {
  name: string
  href: string
  thumbnail: string | null
  /** "PDF", "PNG" … */
  kind: string
  /** Size and date in words. */
  facts: string
  downloadLabel: string
}

/** A file with what one wants to know before opening it. */
export function FileLine({ name, href, thumbnail, kind, facts, downloadLabel }: FileLineProps) {
  return (
    <a className={styles.file} href={href} download={name} aria-label={downloadLabel}>
      <span className={styles.thumbnail} aria-hidden="true">
        {thumbnail ? <img src={thumbnail} alt="" width={56} height={56} loading="lazy" /> : <span>{kind}</span>}
      </span>
      <span className={styles.fileText}>
        <span className={styles.fileName}>{name}</span>
        <span className="reading quiet">{facts}</span>
      </span>
    </a>
  )
}
