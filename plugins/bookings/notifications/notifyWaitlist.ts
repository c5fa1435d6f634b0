import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { waitlistMails, type WaitlistKind } from '../mail/waitlist'
import { signWaitlistToken } from '../manageToken'

interface Row extends Record<string, unknown> {
  id: string
  organization_id: string
  is_default: boolean | null
  host: string | null
  languages: string[] | null
  name: string
  email: string
  from_date: string
  until_date: string
  visitor_time_zone: string | null
  language: string | null
  offers: string | number | null
  starts_at: Date | string | null
  ends_at: Date | string | null
  expires_at: Date | string | null
  host_zone: string | null
  slug: string
  titles: Record<string, string> | null
}

const DAY = 86_400_000

const KINDS: Partial<Record<string, WaitlistKind>> = {
  'waitlist.joined': 'joined',
  'waitlist.offered': 'offered',
  'waitlist.expired': 'late',
}

/** Subscribes to what happens on the waiting list. */
export async function tellTheWaiting({ type, subject }: DomainEvent, req: PayloadRequest): Promise<void> {
  const kind = KINDS[type]
  if (kind && subject) await notifyWaitlist(req, subject.id, kind)
}

/**
 * Tells somebody of the waiting list how it stands, in the transaction of what happened: that they are on it, that a time
 * is kept for them (`offered`: the entry names its hold and when that ends), or that it has gone to the next (`late`).
 * Each is told once for each offer.
 */
export async function notifyWaitlist(req: PayloadRequest, entry: string, kind: WaitlistKind): Promise<void> {
  if (req.context.seedDemo === true) return
  const row = await readEntry(req, entry)
  if (!row) return
  const offers = Number(row.offers ?? 0)
  const locale = isLocale(row.language) ? row.language : DEFAULT_LOCALE
  const site = new URL(readEnv().SERVER_URL)
  if (row.host && !row.is_default) site.hostname = row.host
  const spoken = row.languages?.includes(locale) ? locale : DEFAULT_LOCALE
  const link = (path: string, token?: string) =>
    `${site.origin}${localizedPath(spoken, path)}${token ? `?token=${token}` : ''}`
  const leaveBy = new Date(new Date(`${row.until_date}T00:00:00Z`).getTime() + 2 * DAY)
  const offer = kind === 'offered' ? offerOf(row) : null
  await notify(req, {
    template: waitlistMails[kind],
    to: { email: row.email, name: row.name, locale, timeZone: row.visitor_time_zone },
    organization: row.organization_id,
    dedupeKey: `waitlist:${row.id}:${kind}:${offers}`,
    data: {
      kind,
      name: row.name,
      title: row.titles?.[locale] ?? row.titles?.[DEFAULT_LOCALE] ?? row.slug,
      fromDate: row.from_date,
      untilDate: row.until_date,
      offer: offer && {
        startsAt: offer.startsAt.toISOString(),
        endsAt: offer.endsAt.toISOString(),
        expiresAt: offer.expiresAt.toISOString(),
        url: link(
          '/book/offer',
          signWaitlistToken({ entry: row.id, offer: offers, purpose: 'offer' }, offer.expiresAt),
        ),
      },
      hostTimeZone: row.host_zone ?? row.visitor_time_zone ?? 'UTC',
      bookUrl: link(`/book/${row.slug}`),
      leaveUrl: link(
        '/book/waitlist/leave',
        signWaitlistToken({ entry: row.id, offer: offers, purpose: 'leave' }, leaveBy),
      ),
    },
  })
}

/** @throws when the entry has no offer: it is written before it is told */
function offerOf({ id, starts_at, ends_at, expires_at }: Row): { startsAt: Date; endsAt: Date; expiresAt: Date } {
  if (!starts_at || !ends_at || !expires_at) throw new Error(`The waiting-list entry ${id} has no offer to tell of.`)
  return { startsAt: new Date(starts_at), endsAt: new Date(ends_at), expiresAt: new Date(expires_at) }
}

async function readEntry(req: PayloadRequest, entry: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    sql`
      select w.id, w.organization_id, o.is_default,
        (select host from organizations_domains where _parent_id = o.id order by _order limit 1) as host,
        (select array_agg(value::text) from organizations_languages where parent_id = o.id) as languages,
        w.name, w.email, to_char(w.from_date at time zone 'UTC', 'YYYY-MM-DD') as from_date,
        to_char(w.until_date at time zone 'UTC', 'YYYY-MM-DD') as until_date, w.visitor_time_zone, w.language, w.offers,
        w.offered_start as starts_at,
        coalesce(hold.ends_at, w.offered_start + make_interval(mins => t.duration_minutes::int)) as ends_at,
        w.offer_expires_at as expires_at, h.time_zone as host_zone, t.slug,
        (select jsonb_object_agg(_locale, title) from booking_types_locales where _parent_id = t.id) as titles
      from waitlist_entries w
      join organizations o on o.id = w.organization_id
      join booking_types t on t.id = w.booking_type_id
      left join booking_holds hold on hold.id = w.hold_id
      left join booking_hosts h on h.organization_id = w.organization_id and h.user_id = coalesce(hold.assigned_to_id, w.host_id)
      where w.id = ${entry}`,
  )
  return row
}
