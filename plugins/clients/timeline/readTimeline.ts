import type { PayloadRequest } from 'payload'
import { allows } from '@/plugins/access/api'
import { query, sql, type SQL } from '@/src/lib/database'
import type { TimelineOf, TimelineSource } from '../options'
import { writeCursor, type Cursor } from './cursor'

/** Something that happened with a client. */
export interface TimelineEntry {
  /** Unique in the timeline. */
  key: string
  kind: string
  /** A key of the source's words. */
  what: string
  /** The words, in English: the key of the catalogues. */
  text: string
  at: string
  title: string
  note: string | null
  actor: { id: string; name: string } | null
  link: { collection: string; id: string } | null
}

export interface Timeline {
  /** The newest first. */
  entries: TimelineEntry[]
  /** Where to go on; `null` when there is nothing before. */
  next: string | null
  /** The kinds that the reader may see, whatever the filter says. */
  kinds: { kind: string; label: string }[]
}

export interface TimelineAsked {
  before?: Cursor | null
  /** @default every kind that the reader may see */
  kinds?: readonly string[] | null
  /** @default 40 */
  limit?: number
}

interface EntryRow extends Record<string, unknown> {
  source: number
  key: string
  at: Date | string
  what: string
  title: string | null
  note: string | null
  actor: string | null
  actor_name: string | null
  record: string | null
}

/**
 * A page of everything that happened with a client, newest first, in one statement. Each source is asked for one page at most,
 * from where the last one ended, and only if the reader may read its rows: the caller has made sure of the client itself.
 */
export async function readTimeline(
  req: PayloadRequest,
  of: TimelineOf,
  sources: readonly TimelineSource[],
  { before = null, kinds = null, limit = 40 }: TimelineAsked = {},
): Promise<Timeline> {
  const seen = sources.filter(({ collection }) =>
    allows(req, 'read', collection, { organization: of.organization, client: of.client, owner: null }),
  )
  const asked = kinds ? seen.filter(({ kind }) => kinds.includes(kind)) : seen
  const rows = asked.length > 0 ? await query<EntryRow>(req, pageOf(asked, of, before, limit + 1)) : []
  const entries = rows.slice(0, limit).flatMap((row) => entryOf(row, asked[row.source]))
  const last = entries.at(-1)
  return {
    entries,
    next: rows.length > limit && last ? writeCursor(last) : null,
    kinds: [...new Map(seen.map(({ kind, label }) => [kind, { kind, label }])).values()],
  }
}

function pageOf(sources: readonly TimelineSource[], of: TimelineOf, before: Cursor | null, limit: number): SQL {
  const older = before
    ? sql`where s.at <= ${before.at}::timestamptz and (s.at < ${before.at}::timestamptz or s.key < ${before.key})`
    : sql`where s.at is not null`
  const branches = sources.map(
    ({ select }, index) => sql`
      (select ${index}::int as source, s.* from (${select(of)}) s ${older} order by s.at desc, s.key desc limit ${limit})`,
  )
  return sql`
    select t.*, u.name as actor_name from (
      select * from (${sql.join(branches, sql` union all `)}) everything order by at desc, key desc limit ${limit}
    ) t left join users u on u.id = t.actor order by t.at desc, t.key desc`
}

function entryOf(row: EntryRow, source: TimelineSource | undefined): TimelineEntry[] {
  if (!source) return []
  const target = source.linksTo === undefined ? source.collection : source.linksTo
  return [
    {
      key: row.key,
      kind: source.kind,
      what: row.what,
      text: source.words[row.what] ?? row.what,
      at: new Date(row.at).toISOString(),
      title: row.title ?? '',
      note: row.note,
      actor: row.actor && row.actor_name ? { id: row.actor, name: row.actor_name } : null,
      link: target && row.record ? { collection: target, id: row.record } : null,
    },
  ]
}
