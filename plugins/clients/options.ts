import type { SQL } from '@/src/lib/database'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { HealthReason } from './health/score'

/** Whose timeline is read, for the SQL of its sources. */
export interface TimelineOf {
  client: string
  organization: string
}

/**
 * One kind of thing that happens with clients. The SQL selects, for one client, rows of `key` (text, unique in the whole
 * timeline), `at` (timestamptz), `what` (a word that `words` knows), `title`, `note` (text or null), `actor` (uuid or null) and
 * `record` (uuid or null): a plain select, so that the database can push the cursor into it. Whoever may not read `collection`
 * does not see it.
 */
export interface TimelineSource {
  /** Of the filter above the timeline, e.g. `calls`. */
  kind: string
  /** Its name in that filter: English, the key of the catalogues. */
  label: string
  /** Whose right to read decides. */
  collection: CollectionSlug
  /** What a row leads to. @default `collection` */
  linksTo?: CollectionSlug | null
  /** `what` → a sentence without subject: English, the keys of the catalogues. */
  words: Record<string, string>
  select: (of: TimelineOf) => SQL
}

/** What another capability holds against clients (late milestones, unpaid invoices), by client. One statement for all of them. */
export interface HealthSource {
  key: string
  load: (req: PayloadRequest, clients: readonly string[], now: Date) => Promise<ReadonlyMap<string, HealthReason[]>>
}

export interface ClientsOptions {
  /** What joins the timeline besides what `timeline/sources.ts` lists. */
  timeline?: readonly TimelineSource[]
  /** What joins the health besides what this plugin sees by itself. */
  health?: readonly HealthSource[]
  /** How long before a call its owner is told, in minutes. @default 15 */
  remindMinutes?: number
}
