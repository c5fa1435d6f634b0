import type { PayloadRequest } from 'payload'
import type { ClientMessage } from '@/payload-types'
import { query, sql, valueList } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { listedFile, type ListedFile } from './files'

type User = NonNullable<PayloadRequest['user']>
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

export type Side = 'client' | 'studio'

/** One message as both sides see it. */
export interface ConversationEntry {
  id: string
  body: string
  at: string
  side: Side
  /** `null` when the account is gone. */
  author: { id: string; name: string } | null
  files: ListedFile[]
  /** When the other side opened it. */
  readAt: string | null
}

export interface Conversation {
  /** The oldest first. */
  entries: ConversationEntry[]
  /** Whether there are older ones than these. */
  hasOlder: boolean
}

const PAGE = 30

/**
 * The newest messages of a client, or those before a moment, as the policy lets the person see them.
 *
 * @param before ISO time of the oldest message that is shown already
 */
export async function readConversation(
  req: Asking,
  user: User,
  client: string,
  before?: string,
): Promise<Conversation> {
  const { docs } = await req.payload.find({
    collection: 'client-messages',
    where: { and: [{ client: { equals: client } }, ...(before ? [{ createdAt: { less_than: before } }] : [])] },
    sort: ['-createdAt', '-id'],
    limit: PAGE + 1,
    depth: 1,
    pagination: false,
    populate: {
      users: { name: true },
      media: { filename: true, name: true, alt: true, mimeType: true, filesize: true, createdAt: true, variants: true },
    },
    user,
    overrideAccess: false,
    ...(req.transactionID ? { req: req as PayloadRequest } : {}),
  })
  const names = await namesOf(req, docs)
  return {
    entries: docs
      .slice(0, PAGE)
      .reverse()
      .map((doc) => entryOf(doc, names)),
    hasOlder: docs.length > PAGE,
  }
}

/** How many messages of the other side a side has not opened. */
export async function unreadCount(req: Asking, client: string, reader: Side): Promise<number> {
  const [row] = await query<{ unread: number }>(
    req as PayloadRequest,
    sql`select count(*)::int as unread from client_messages
        where client_id = ${client} and is_from_client = ${reader === 'studio'} and read_at is null`,
  )
  return row?.unread ?? 0
}

/**
 * Marks what the other side wrote as read, once, by one conditional statement. Answers the ids: what was new.
 * The caller has made sure that the person may see the conversation.
 */
export async function markRead(req: Asking, client: string, reader: Side): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    req as PayloadRequest,
    sql`update client_messages set read_at = now()
        where client_id = ${client} and is_from_client = ${reader === 'studio'} and read_at is null returning id`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Id of the newest message of a client: for whoever asks whether there is something new. */
export async function newestMessage(req: Asking, client: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req as PayloadRequest,
    sql`select id from client_messages where client_id = ${client} order by created_at desc, id desc limit 1`,
  )
  return row?.id ?? null
}

/** The policy shows people of a client no accounts but their own, and who has written to them is no secret. */
async function namesOf(req: Asking, docs: ClientMessage[]): Promise<Map<string, string>> {
  const ids = [...new Set(docs.flatMap(({ author }) => idOf(author) ?? []))]
  if (ids.length === 0) return new Map()
  const list = valueList(ids)
  const rows = await query<{ id: string; name: string }>(
    req as PayloadRequest,
    sql`select id, name from users where id in (${list})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function entryOf(doc: ClientMessage, names: Map<string, string>): ConversationEntry {
  const author = idOf(doc.author)
  const name = author ? names.get(author) : undefined
  return {
    id: doc.id,
    body: doc.body,
    at: doc.createdAt,
    side: doc.isFromClient ? 'client' : 'studio',
    author: author && name ? { id: author, name } : null,
    // What the reader may not see stays an id.
    files: (doc.attachments ?? []).flatMap((file) => (typeof file === 'object' ? [listedFile(file)] : [])),
    readAt: doc.readAt ?? null,
  }
}
