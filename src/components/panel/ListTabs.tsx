import Link from 'next/link'

export interface ListTab {
  label: string
  href: string
  isCurrent?: boolean
}

interface Props {
  /** What the tabs are for, for those who do not see them. */
  name: string
  tabs: readonly ListTab[]
  className?: string
  /** What else stands beside the tabs. */
  children?: React.ReactNode
}

/** Ways into a list, above it. */
export function ListTabs({ name, tabs, className, children }: Props) {
  return (
    <nav className={className} aria-label={name}>
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
