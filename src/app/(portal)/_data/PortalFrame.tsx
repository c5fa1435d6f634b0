import type { ReactNode } from 'react'
import { PortalShell, type PortalLink } from '@/src/components/portal/PortalShell'
import { reportWords } from '@/src/lib/report-words'
import { fill } from '@/src/lib/site-words'
import type { PortalPage } from './portalPage'

/** The shell with this page's links: what needs a client is left out for somebody who stands for none. */
export function PortalFrame({ page, current, children }: { page: PortalPage; current: string; children: ReactNode }) {
  const { site, words, to, at, client, clients, unread } = page
  const countText = (count: number) => fill(words.unreadCount, { count })
  const link = (path: string, text: string, count = 0): PortalLink => ({
    href: to(path),
    text,
    isCurrent: path === current,
    count,
    countText: countText(count),
  })
  const links = [
    link('', words.overview),
    ...(client
      ? [
          link('/messages', words.messages, unread.messages),
          link('/files', words.files),
          link('/reports', reportWords(site.locale).reports),
          link('/bookings', words.bookings),
        ]
      : []),
    link('/notifications', words.notifications, unread.notifications),
    link('/profile', words.profile),
  ]
  const choices = clients.map((one) => ({
    href: to(current, one),
    text: one.name,
    isCurrent: one.id === client?.id,
  }))
  return (
    <PortalShell
      organization={{ name: site.name, logo: site.logo }}
      homeHref={to('')}
      menuLabel={words.menu}
      links={links}
      clients={clients.length > 1 ? { label: words.client, links: choices } : null}
      toSite={{ href: at('/'), text: words.toSite }}
      signOut={
        <form method="post" action="/api/identity/sign-out">
          <input type="hidden" name="page" value={at('/portal')} />
          <input type="hidden" name="next" value={at('/sign-in')} />
          <button type="submit">{words.signOut}</button>
        </form>
      }
    >
      {children}
    </PortalShell>
  )
}
