'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A group of the navigation that can be folded like the others. */
export function BoardLinks({ label, boards }: { label: string; boards: { name: string; href: string }[] }) {
  const path = usePathname()
  return (
    <NavGroup label={label}>
      {boards.map(({ name, href }) => (
        <Link
          key={href}
          className="nav__link"
          href={href}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
        >
          {path === href ? <span className="nav__link-indicator" /> : null}
          <span className="nav__link-label">{name}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
