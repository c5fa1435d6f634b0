import Link from 'next/link'
import './clients.css'

export interface ListTab {
  label: string
  href: string
  isCurrent?: boolean
}

/** Ways into a list, above it. */
export function ListTabs({
  name,
  tabs,
  children,
}: {
  name: string
  tabs: readonly ListTab[]
  children?: React.ReactNode
}) {
  return (
    <nav className="client-tabs" aria-label={name}>
      <ul>
        {tabs.map(({ label, href, isCurrent = false }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  )
}
