'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'

const SCREENS = [
  { path: 'today', label: word('Today') },
  { path: 'week', label: word('Week') },
]

export function TodayNav({ base }: { base: string }) {
  const say = useSay()
  const here = usePathname()
  return (
    <>
      {SCREENS.map(({ path, label }) => {
        const href = `${base}/${path}`
        const isHere = here === href
        return (
          <Link
            key={path}
            className="nav__link"
            href={href}
            id={`nav-${path}`}
            aria-current={isHere ? 'page' : undefined}
          >
            {isHere ? <span className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{say(label)}</span>
          </Link>
        )
      })}
    </>
  )
}
