import type { ReactNode } from 'react'
import styles from './account.module.css'

interface AccountPageProps {
  label: string
  title: string
  intro?: ReactNode
  children: ReactNode
  /** Other ways on, below a hairline. */
  foot?: ReactNode
}

/** The sheet that every account page is written on: what it is, in large letters, and one thing to do. */
export function AccountPage({ label, title, intro, children, foot }: AccountPageProps) {
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <header className={styles.heading}>
        <p className="label">{label}</p>
        <h1>{title}</h1>
        {intro ? <p className="lead quiet">{intro}</p> : null}
      </header>
      <div className={styles.body}>{children}</div>
      {foot ? <footer className={styles.foot}>{foot}</footer> : null}
    </main>
  )
}
