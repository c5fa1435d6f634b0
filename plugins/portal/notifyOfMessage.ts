import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn } from '@/plugins/notifications/api'
import type { ClientMessage } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { messageFromClient, messageFromStudio } from './templates'
import type { PortalOptions } from './options'

/** One mail about a conversation in this time; what comes meanwhile rings the bell alone. */
const QUIET_MINUTES = 10

/** Somebody of a client who is told. */
interface Reader {
  userId: string
  email: string
  name: string | null
  language: string | null
}

/** Tells the other side of a conversation that there is a message. */
export const notifyOfMessage =
  ({ notifyRoles }: PortalOptions) =>
  async (event: DomainEvent, req: PayloadRequest): Promise<void> => {
    if (!event.organization || req.context.seedDemo === true) return
    const message = event.after as unknown as ClientMessage
    const client = idOf(message.client)
    if (!client) return
    const conversation = await conversationOf(req, client, event.organization)
    if (!conversation) return
    const author = (await authorName(req, idOf(message.author))) ?? conversation.clientName
    const about = { ...conversation, organization: event.organization, client, message, author }
    if (message.isFromClient) await tellStudio(req, notifyRoles, about)
    else await tellClient(req, about)
  }

interface About {
  organization: string
  client: string
  /** Name of the client. */
  clientName: string
  owner: string | null
  siteUrl: string
  languages: string[]
  message: ClientMessage
  author: string
}

async function tellStudio(req: PayloadRequest, roles: PortalOptions['notifyRoles'], about: About): Promise<void> {
  const everybody = await recipientsIn(req, about.organization, roles)
  const owner = everybody.filter(({ userId }) => userId === about.owner)
  const link = `/admin/collections/clients/${about.client}/messages`
  for (const to of owner.length > 0 ? owner : everybody) {
    await notify(req, {
      template: messageFromClient,
      to,
      organization: about.organization,
      channels: await channelsFor(req, about.client, to.userId),
      data: {
        author: about.author,
        client: about.clientName,
        message: about.message.body,
        files: about.message.attachments?.length ?? 0,
        url: readEnv().SERVER_URL + link,
      },
      link,
      dedupeKey: `client-message:${about.message.id}:${to.userId}`,
    })
  }
}

async function tellClient(req: PayloadRequest, about: About): Promise<void> {
  for (const { language, ...to } of await peopleOf(req, about.organization, about.client)) {
    const spoken = isLocale(language) && about.languages.includes(language) ? language : DEFAULT_LOCALE
    const path = `${localizedPath(spoken, '/portal/messages')}?client=${about.client}`
    await notify(req, {
      template: messageFromStudio,
      to,
      organization: about.organization,
      channels: await channelsFor(req, about.client, to.userId),
      data: {
        author: about.author,
        message: about.message.body,
        files: about.message.attachments?.length ?? 0,
        url: about.siteUrl + path,
      },
      link: path,
      dedupeKey: `client-message:${about.message.id}:${to.userId}`,
    })
  }
}

/** The bell rings for every message; the mail goes when the last one is a while ago, which one statement decides. */
async function channelsFor(req: PayloadRequest, client: string, user: string): Promise<('inApp' | 'mail')[]> {
  const claimed = await query(
    req,
    sql`insert into client_message_mails (client_id, user_id, mailed_at) values (${client}, ${user}, now())
        on conflict on constraint client_message_mails_pkey do update set mailed_at = now()
          where client_message_mails.mailed_at < now() - make_interval(mins => ${QUIET_MINUTES})
        returning client_id`,
  )
  return claimed.length > 0 ? ['mail', 'inApp'] : ['inApp']
}

/** The people of a client who can sign in. */
async function peopleOf(req: PayloadRequest, organization: string, client: string): Promise<Reader[]> {
  const rows = await query<{ id: string; email: string; name: string | null; language: string | null }>(
    req,
    sql`select distinct u.id, u.email, u.name, u.preferences->>'language' as language from users u
        join users_memberships m on m._parent_id = u.id and m.organization_id = ${organization} and m.role = 'CLIENT'
        join users_rels r on r.parent_id = u.id and r.clients_id = ${client}
          and r.path = 'memberships.' || (m._order - 1) || '.clients'
        where u.is_active is not false and u.deleted_at is null order by u.id`,
  )
  return rows.map(({ id, email, name, language }) => ({ userId: id, email, name, language }))
}

async function conversationOf(req: PayloadRequest, client: string, organization: string) {
  const [row] = await query<{
    client_name: string
    owner: string | null
    host: string | null
    is_default: boolean | null
    languages: string[] | null
  }>(
    req,
    sql`select c.name as client_name, c.owner_id as owner, o.is_default,
          (select host from organizations_domains where _parent_id = o.id order by _order limit 1) as host,
          (select array_agg(value::text) from organizations_languages where parent_id = o.id) as languages
        from clients c join organizations o on o.id = c.organization_id
        where c.id = ${client} and o.id = ${organization}`,
  )
  if (!row) return null
  const site = new URL(readEnv().SERVER_URL)
  if (row.host && !row.is_default) site.hostname = row.host
  return {
    clientName: row.client_name,
    owner: row.owner,
    siteUrl: site.origin,
    languages: row.languages ?? [],
  }
}

async function authorName(req: PayloadRequest, author: string | null): Promise<string | null> {
  if (!author) return null
  const [row] = await query<{ name: string }>(req, sql`select name from users where id = ${author}`)
  return row?.name ?? null
}
