import Link from 'next/link'
import './consultations.css'

export interface ListTab {
  label: string
  href: string
  isCurrent?: boolean
}

/** Ways into a list, above it. */
export function ListTabs({ name, tabs }: { name: string; tabs: readonly ListTab[] }) {
  return (
    <nav className="consult-tabs" aria-label={name}>
      <ul>
        {tabs.map(({ label, href, isCurrent = false }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
