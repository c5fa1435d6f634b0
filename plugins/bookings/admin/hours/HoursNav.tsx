'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useSay } from '@/plugins/languages/api.client'

export function HoursNav({ href }: { href: string }) {
  const say = useSay()
  const isHere = usePathname() === href
  return (
    <Link className="nav__link" href={href} id="nav-hours" aria-current={isHere ? 'page' : undefined}>
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('My hours')}</span>
    </Link>
  )
}
