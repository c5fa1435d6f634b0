import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Metadata } from 'next'
import { FLASH_COOKIE, readFlash, type Flash } from '@/plugins/identity/api'
import { ownClients, unreadCount, type OwnClient } from '@/plugins/portal/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { requireSite, type SiteParams } from '@/src/app/(site)/_data/requireSite'
import type { Site } from '@/src/app/(site)/_data/site'
import { readEnv } from '@/src/lib/env'
import { personOf, rolesIn } from '@/src/lib/person'
import { portalWords, type PortalWords } from '@/src/lib/portal-words'
import { STAFF_ROLES } from '@/src/lib/roles'
import { localizedPath } from '@/src/lib/site-path'
import type { User } from '@/payload-types'

type Query = Record<string, string | string[] | undefined>

export interface PortalPageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Query>
}

/** An account as Payload's operations take it. */
export type Viewer = User & { collection: 'users' }

/** What every page of the portal needs. */
export interface PortalPage {
  site: Site
  words: PortalWords
  user: Viewer
  /** The client whose portal this is; `null` for somebody who stands for none here. */
  client: OwnClient | null
  clients: OwnClient[]
  /** Whether the person works at the organization. */
  isStaff: boolean
  unread: { messages: number; notifications: number }
  /** Address of a page of the portal, for the client that is shown. */
  to: (path: string, client?: OwnClient) => string
  /** A path of the site in the page's language. */
  at: (path: string) => string
  query: (name: string) => string | undefined
  /** What a submit without JavaScript left. */
  flash: Flash | null
  isDone: boolean
  /** Date and time in the person's language and time zone. */
  when: (iso: string) => string
}

/**
 * Reads it all, as the person who is signed in; sends everybody else to sign in first.
 *
 * @param path of the page below `/portal`, such as `/messages`
 */
export async function portalPage({ params, searchParams }: PortalPageProps, path: string): Promise<PortalPage> {
  const { site } = await requireSite(params)
  const values = await searchParams
  const query = (name: string) => {
    const value = values[name]
    return Array.isArray(value) ? value[0] : value
  }
  const at = (target: string) => localizedPath(site.locale, target)
  const user = await viewer()
  const wanted = query('client')
  if (!user) {
    const back = `${at(`/portal${path}`)}${wanted ? `?client=${encodeURIComponent(wanted)}` : ''}`
    redirect(`${at('/sign-in')}?next=${encodeURIComponent(back)}`)
  }
  const api = await payload()
  const clients = await ownClients({ payload: api }, user, site.id)
  const client = clients.find(({ id }) => id === wanted) ?? clients[0] ?? null
  const to = (target: string, of = client) =>
    at(`/portal${target}`) + (of && clients.length > 1 ? `?client=${of.id}` : '')
  const { totalDocs } = await api.count({
    collection: 'notifications',
    where: {
      and: [{ owner: { equals: user.id } }, { organization: { equals: site.id } }, { readAt: { exists: false } }],
    },
    user,
    overrideAccess: false,
  })
  const flash = (await cookies()).get(FLASH_COOKIE)?.value
  const person = personOf(user)
  return {
    site,
    words: portalWords(site.locale),
    user,
    client,
    clients,
    isStaff: user.isAdmin === true || rolesIn(person, site.id).some((role) => STAFF_ROLES.includes(role)),
    unread: {
      messages: client ? await unreadCount({ payload: api }, client.id, 'client') : 0,
      notifications: totalDocs,
    },
    to,
    at,
    query,
    flash: readFlash(flash, query('again'), readEnv().PAYLOAD_SECRET),
    isDone: query('done') === '1',
    when: dateWriter(site.locale, user.timezone),
  }
}

export async function portalTitle(props: PortalPageProps, key: keyof PortalWords): Promise<Metadata> {
  const { site } = await requireSite(props.params)
  return { title: portalWords(site.locale)[key] }
}

/** Shown to its owner alone and changing nothing, so a link from a mail counts as well as one from here. */
async function viewer(): Promise<Viewer | null> {
  const sent = new Headers(await headers())
  sent.delete('origin')
  sent.set('sec-fetch-site', 'same-origin')
  const { user } = await (await payload()).auth({ headers: sent })
  return user && personOf(user) ? user : null
}

function dateWriter(locale: string, timeZone: string | null | undefined): (iso: string) => string {
  const tag = locale === 'en' ? 'en-GB' : locale
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone || 'UTC' } as const
  const format = new Intl.DateTimeFormat(tag, options)
  return (iso) => format.format(new Date(iso))
}
