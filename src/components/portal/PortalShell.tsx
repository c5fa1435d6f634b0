import Link from 'next/link'
import type { ReactNode } from 'react'
import { OrreryMark } from '@/src/components/site/OrreryMark'
import styles from './portal.module.css'

export interface PortalLink {
  href: string
  text: string
  isCurrent: boolean
  /** How many of what it leads to are new. */
  count?: number
  /** For those who do not see the count. */
  countText?: string
}

interface PortalShellProps {
  organization: { name: string; logo: { url: string; alt: string; width: number; height: number } | null }
  homeHref: string
  menuLabel: string
  links: PortalLink[]
  /** Shown when the person stands for several clients. */
  clients: { label: string; links: PortalLink[] } | null
  toSite: { href: string; text: string }
  signOut: ReactNode
  children: ReactNode
}

/** The frame of every page of the portal: whose it is, where one is, and the way out. */
export function PortalShell(props: PortalShellProps) {
  const { organization, homeHref, menuLabel, links, clients, toSite, signOut, children } = props
  const { name, logo } = organization
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Link href={homeHref} prefetch={false} className={styles.name}>
          {logo ? (
            // The organization's own file, small and of unknown format: the optimizer would gain nothing.
            <img
              src={logo.url}
              alt={logo.alt || name}
              width={logo.width}
              height={logo.height}
              className={styles.logo}
            />
          ) : (
            <>
              <OrreryMark className={styles.mark} />
              <span>{name}</span>
            </>
          )}
        </Link>
        <div className={styles.exits}>
          <a href={toSite.href}>{toSite.text}</a>
          {signOut}
        </div>
      </header>
      <nav className={styles.menu} aria-label={menuLabel}>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <MenuLink {...link} />
            </li>
          ))}
        </ul>
        {clients ? (
          <div className={styles.clients}>
            <p className="label" id="clients">
              {clients.label}
            </p>
            <ul aria-labelledby="clients">
              {clients.links.map((link) => (
                <li key={link.href}>
                  <MenuLink {...link} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

/** Never fetched ahead: opening a conversation marks it as read. */
function MenuLink({ href, text, isCurrent, count, countText }: PortalLink) {
  return (
    <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
      {text}
      {count ? (
        <span className={styles.count}>
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span className="visually-hidden">{countText}</span>
        </span>
      ) : null}
    </Link>
  )
}
