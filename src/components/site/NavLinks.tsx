'use client'

import Link from 'next/link'
import { useParams, useSelectedLayoutSegments } from 'next/navigation'
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath, parseSitePath } from '@/src/lib/site-path'
import { isGroup, type MenuEntry, type MenuLink } from './menus'
import styles from './SiteHeader.module.css'

interface NavLinksProps {
  /** Names the navigation, and the button that opens it on a small screen. */
  label: string
  entries: readonly MenuEntry[]
}

/**
 * The menu: in a row where there is room, behind one button where there is not. Groups and the button are `<details>`, which
 * open without a script; with it they close again when one goes elsewhere.
 */
export function NavLinks({ label, entries }: NavLinksProps) {
  const here = useHere()
  const link = ({ label: text, href }: MenuLink) => (
    <Link href={href} aria-current={currentOf(href, here)}>
      {text}
    </Link>
  )
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.row}>
        {entries.map((entry, index) => (
          <li key={index}>
            {isGroup(entry) ? (
              <details name="site-menu" className={styles.group} {...closing}>
                <summary data-current={entry.links.some(({ href }) => currentOf(href, here)) || undefined}>
                  {entry.label}
                </summary>
                <ul>
                  {entry.links.map((inner, number) => (
                    <li key={number}>{link(inner)}</li>
                  ))}
                </ul>
              </details>
            ) : (
              link(entry)
            )}
          </li>
        ))}
      </ul>
      <details className={styles.phone} {...closing}>
        <summary>{label}</summary>
        <ul>
          {entries.map((entry, index) => (
            <li key={index}>
              {isGroup(entry) ? (
                <>
                  <p className="label">{entry.label}</p>
                  <ul>
                    {entry.links.map((inner, number) => (
                      <li key={number}>{link(inner)}</li>
                    ))}
                  </ul>
                </>
              ) : (
                link(entry)
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** What closes an open `<details>`: Escape, the focus going elsewhere, and a link that was followed. */
const closing = {
  onKeyDown: (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  },
  onBlur: (event: FocusEvent<HTMLDetailsElement>) => {
    // Without a new target the focus went to the page itself or to another window: nothing was left.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
  },
  onClick: (event: MouseEvent<HTMLDetailsElement>) => {
    if ((event.target as Element).closest('a')) event.currentTarget.open = false
  },
}

/** The path of the page below organization and language, as the menu's addresses write it. */
function useHere(): string {
  // Groups in brackets are part of the list and no part of an address.
  const segments = useSelectedLayoutSegments().filter((segment) => !segment.startsWith('('))
  const { locale } = useParams<{ locale?: string }>()
  return localizedPath(isLocale(locale) ? locale : DEFAULT_LOCALE, `/${segments.join('/')}`)
}

/** Whether an address is that of the page, or of what the page belongs to: `/blog` while one reads a post. */
function currentOf(href: string, here: string): 'page' | 'true' | undefined {
  const [address = ''] = href.split(/[?#]/, 1)
  if (address === here) return 'page'
  const isHome = parseSitePath(address).path === '/'
  return !isHome && here.startsWith(`${address}/`) ? 'true' : undefined
}
