import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { senderAddress } from '@/src/lib/mail-address'
import { localizedPath } from '@/src/lib/site-path'
import type { BookingStatus, HostMails, MeetingPlace } from '@/src/lib/bookings'

/** A host of a booking as mails and calendars name them. */
export interface HostFacts {
  id: string
  /** As visitors read it. */
  name: string
  email: string
  timeZone: string | null
  /** What they get by mail. */
  mails: HostMails
}

/** Everything that mails and calendar files say of a booking. Instants are ISO. */
export interface BookingFacts {
  id: string
  organization: { id: string; name: string; email: string; siteUrl: string; languages: readonly Locale[] }
  version: number
  sequence: number
  uid: string
  status: BookingStatus
  reference: string | null
  startsAt: string
  endsAt: string
  /** The clock on which the meeting was promised. */
  timeZone: string
  visitor: { name: string; email: string; phone: string | null; timeZone: string; language: Locale }
  place: MeetingPlace | null
  location: string | null
  message: string | null
  answers: { question: string; answer: string }[]
  cancelReason: string | null
  cancelledBy: 'VISITOR' | 'STAFF' | 'SYSTEM' | null
  type: { slug: string; titles: Partial<Record<string, string>> }
  /** Who are here and can sign in, the assigned one first. */
  hosts: HostFacts[]
  changedAt: string
  isTrashed: boolean
}

interface Row extends Record<string, unknown> {
  id: string
  organization_id: string
  organization: string
  contact_email: string | null
  is_default: boolean | null
  host: string | null
  languages: string[] | null
  version: string | number
  sequence: string | number | null
  uid: string | null
  status: BookingStatus
  reference: string | null
  starts_at: Date | string
  ends_at: Date | string | null
  time_zone: string | null
  client_name: string
  client_email: string
  client_phone: string | null
  visitor_time_zone: string | null
  language: string | null
  place: MeetingPlace | null
  location: string | null
  message: string | null
  answers: { question: string; answer: string | null }[] | null
  cancel_reason: string | null
  cancelled_by: BookingFacts['cancelledBy']
  slug: string
  titles: Record<string, string> | null
  hosts: { id: string; name: string | null; email: string; zone: string | null; mails: HostMails | null }[] | null
  updated_at: Date | string
  deleted_at: Date | string | null
}

/** An address of the organization's site in the visitor's language, or in English where the site does not speak it. */
export function sitePath({ organization, visitor }: BookingFacts, path: string): string {
  const locale = organization.languages.includes(visitor.language) ? visitor.language : DEFAULT_LOCALE
  return organization.siteUrl + localizedPath(locale, path)
}

/** What there is to say of some bookings, in one statement; those that are not there are left out. */
export async function readFacts(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  bookings: readonly string[],
): Promise<BookingFacts[]> {
  const rows = await query<Row>(
    req,
    sql`
      select b.id, b.organization_id, o.name as organization, o.contact_email, o.is_default,
        (select host from organizations_domains where _parent_id = o.id order by _order limit 1) as host,
        (select array_agg(value::text) from organizations_languages where parent_id = o.id) as languages,
        b.version, b.sequence, b.uid, b.status, b.reference, b.starts_at, b.ends_at, b.time_zone, b.client_name, b.client_email,
        b.client_phone, b.visitor_time_zone, b.language, b.place, b.location, b.message, b.cancel_reason, b.cancelled_by, t.slug,
        b.updated_at, b.deleted_at,
        (select jsonb_agg(jsonb_build_object('question', question, 'answer', answer) order by _order)
          from audit_bookings_answers where _parent_id = b.id) as answers,
        (select jsonb_object_agg(_locale, title) from booking_types_locales where _parent_id = t.id) as titles,
        (select jsonb_agg(jsonb_build_object('id', u.id, 'name', coalesce(nullif(h.name, ''), u.name), 'email', u.email,
            'zone', h.time_zone, 'mails', h.mails) order by u.id = b.assigned_to_id desc, u.id)
          from users u left join booking_hosts h on h.user_id = u.id and h.organization_id = b.organization_id
          where u.deleted_at is null and u.is_active is not false and (u.id = b.assigned_to_id or u.id in (
            select users_id from audit_bookings_rels where parent_id = b.id and path = 'hosts'))) as hosts
      from audit_bookings b
      join organizations o on o.id = b.organization_id
      join booking_types t on t.id = b.booking_type_id
      where b.id in (select jsonb_array_elements_text(${JSON.stringify(bookings)}::jsonb)::uuid)
      order by b.starts_at, b.id`,
  )
  return rows.map(factsOf)
}

/** The type's title in a language, else in the first one that it has. */
export function titleIn({ type: { titles, slug } }: Pick<BookingFacts, 'type'>, locale: string): string {
  return titles[locale] ?? titles[DEFAULT_LOCALE] ?? Object.values(titles).find(Boolean) ?? slug
}

function factsOf(row: Row): BookingFacts {
  const hosts = (row.hosts ?? []).map(({ id, name, email, zone, mails }) => ({
    id,
    name: name ?? email,
    email,
    timeZone: zone,
    mails: mails ?? 'ALL',
  }))
  const timeZone = row.time_zone ?? hosts[0]?.timeZone ?? 'UTC'
  const languages = (row.languages ?? []).filter(isLocale)
  const site = new URL(readEnv().SERVER_URL)
  if (row.host && !row.is_default) site.hostname = row.host
  return {
    id: row.id,
    organization: {
      id: row.organization_id,
      name: row.organization,
      email: row.contact_email ?? senderAddress(),
      siteUrl: site.origin,
      languages,
    },
    version: Number(row.version),
    sequence: Number(row.sequence ?? 0),
    uid: row.uid ?? `${row.id}@${site.hostname}`,
    status: row.status,
    reference: row.reference,
    startsAt: iso(row.starts_at),
    endsAt: iso(row.ends_at ?? row.starts_at),
    timeZone,
    visitor: {
      name: row.client_name,
      email: row.client_email,
      phone: row.client_phone,
      timeZone: row.visitor_time_zone ?? timeZone,
      language: isLocale(row.language) ? row.language : DEFAULT_LOCALE,
    },
    place: row.place,
    location: row.location,
    message: row.message,
    answers: (row.answers ?? []).map(({ question, answer }) => ({ question, answer: answer ?? '' })),
    cancelReason: row.cancel_reason,
    cancelledBy: row.cancelled_by,
    type: { slug: row.slug, titles: row.titles ?? {} },
    hosts,
    changedAt: iso(row.updated_at),
    isTrashed: row.deleted_at !== null,
  }
}

function iso(value: Date | string): string {
  return new Date(value).toISOString()
}
