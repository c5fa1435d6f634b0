import Link from 'next/link'
import type { ReactNode } from 'react'
import type { MenuEntry } from './menus'
import { NavLinks } from './NavLinks'
import { OrreryMark } from './OrreryMark'
import styles from './SiteHeader.module.css'

interface SiteHeaderProps {
  name: string
  logo: { url: string; alt: string; width: number; height: number } | null
  homeHref: string
  navigationLabel: string
  entries: readonly MenuEntry[]
  /** What else stands at the end of the row, such as the search. */
  children?: ReactNode
}

export function SiteHeader({ name, logo, homeHref, navigationLabel, entries, children }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <Link href={homeHref} className={styles.name}>
        {logo ? (
          // The organization's own file, small and of unknown format: the optimizer would gain nothing.
          <img src={logo.url} alt={logo.alt || name} width={logo.width} height={logo.height} className={styles.logo} />
        ) : (
          <>
            <OrreryMark className={styles.mark} />
            <span>{name}</span>
          </>
        )}
      </Link>
      <div className={styles.end}>
        <NavLinks label={navigationLabel} entries={entries} />
        {children}
      </div>
    </header>
  )
}
