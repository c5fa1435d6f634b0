'use client'

import Link from 'next/link'
import { useSelectedLayoutSegments } from 'next/navigation'
import styles from './SiteHeader.module.css'

interface NavLinksProps {
  label: string
  /** `segment` is the first part of the path below the language. */
  links: { segment: string; href: string; text: string }[]
}

export function NavLinks({ label, links }: NavLinksProps) {
  // Groups in brackets are part of the list and no part of an address.
  const [current, ...deeper] = useSelectedLayoutSegments().filter((segment) => !segment.startsWith('('))
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map(({ segment, href, text }) => (
          <li key={segment}>
            <Link href={href} aria-current={segment === current ? (deeper.length > 0 ? 'true' : 'page') : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
