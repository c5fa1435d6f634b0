import Link from 'next/link'
import styles from './Buttons.module.css'

/** A link that leads somewhere. */
export interface LinkItem {
  href: string
  label: string
}

/** Buttons side by side; the first is the primary one. */
export function Buttons({ links, isQuiet = false }: { links: readonly LinkItem[]; isQuiet?: boolean }) {
  if (links.length === 0) return null
  return (
    <p className={styles.buttons}>
      {links.map(({ href, label }, index) => (
        <Link
          key={`${index} ${href}`}
          href={href}
          className="button"
          data-kind={index > 0 || isQuiet ? 'quiet' : undefined}
        >
          {label}
        </Link>
      ))}
    </p>
  )
}
