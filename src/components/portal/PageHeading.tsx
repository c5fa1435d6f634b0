import styles from './portal.module.css'

/** What a page of the portal is, in large letters. */
export function PageHeading({ label, title, intro }: { label: string; title: string; intro?: string }) {
  return (
    <header className={styles.heading}>
      <p className="label">{label}</p>
      <h1>{title}</h1>
      {intro ? <p className="lead quiet">{intro}</p> : null}
    </header>
  )
}
