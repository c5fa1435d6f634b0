import Link from 'next/link'
import styles from './Terms.module.css'

interface TermsProps {
  label: string
  terms: readonly { href: string; name: string; count?: number; isCurrent?: boolean }[]
}

/** Categories or tags in a row. */
export function Terms({ label, terms }: TermsProps) {
  if (terms.length === 0) return null
  return (
    <nav aria-label={label} className={styles.terms}>
      <ul>
        {terms.map(({ href, name, count, isCurrent }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
              {count === undefined ? null : <span className="reading"> {count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
