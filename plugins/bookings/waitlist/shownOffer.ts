import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { readTypes, type PublicQuestion } from '../offer/readTypes'
import type { WaitingEntry } from './entries'

/** What is offered to somebody, as they see it. */
export interface ShownOffer {
  title: string
  email: string
  /** Slug of the booking type. */
  type: string
  startsAt: string
  endsAt: string
  expiresAt: string
  host: { name: string } | null
  place: string | null
  /** What is asked before the time can be taken. */
  questions: PublicQuestion[]
}

/** Reads an offer that stands. */
export async function shownOffer(req: PayloadRequest, entry: WaitingEntry): Promise<ShownOffer> {
  const [row] = await query<
    Omit<ShownOffer, 'email' | 'host' | 'questions'> & { hostName: string | null } & Record<string, unknown>
  >(
    req,
    sql`select l.title, t.slug as type, t.place, coalesce(nullif(k.name, ''), u.name) as "hostName",
          to_char(h.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
          to_char(h.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt",
          to_char(h.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"
        from booking_holds h join booking_types t on t.id = h.booking_type_id
        left join users u on u.id = h.assigned_to_id
        left join booking_hosts k on k.user_id = u.id and k.organization_id = h.organization_id
        join lateral (
          select title from booking_types_locales where _parent_id = t.id
          order by _locale::text = ${entry.language} desc nulls last, _locale::text = ${DEFAULT_LOCALE} desc limit 1) l on true
        where h.id = ${entry.hold}`,
  )
  if (!row) throw new Error(`The hold of the offer ${entry.id} is gone.`)
  const { hostName, ...shown } = row
  const locale = isLocale(entry.language) ? entry.language : DEFAULT_LOCALE
  const [type] = await readTypes(req, { organization: entry.organization, slug: row.type, locale })
  return {
    ...shown,
    email: entry.email,
    host: hostName ? { name: hostName } : null,
    questions: type?.questions ?? [],
  }
}
