import type { PayloadRequest } from 'payload'
import { defineQueue } from '@/plugins/jobs/api'
import { notify, type Notified } from '@/plugins/notifications/api'
import type { BookingNotificationChange, BookingNotificationType, HostMails } from '@/src/lib/bookings'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { racePoint } from '@/src/lib/race-point'
import { composeForHost, composeForVisitor, type DueMail } from './composeMail'
import { HAND_OFF_QUEUE } from './handOffQueue'
import { readFacts, type BookingFacts, type HostFacts } from './readFacts'

interface DueRow extends Record<string, unknown> {
  id: string
  booking_id: string
  type: BookingNotificationType
  change: BookingNotificationChange
  recipient: 'VISITOR' | 'HOST'
  host_id: string | null
  previous_start: Date | string | null
}

/** Writes one due mail into the outbox, in the transaction that completes its job. */
export const handOffMail = defineQueue({
  ...HAND_OFF_QUEUE,
  concurrency: 2,
  handle: ({ notification }, { req }) => handOff(req, notification),
})

/**
 * Claims a due row by one conditional statement and writes its mail: both or neither. A row whose booking has moved on, or
 * which comes too late to be of use, becomes VOID. From here on the row's state is the one of its message, which the
 * database keeps (`outbox_messages_tell_bookings`).
 */
export async function handOff(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<DueRow>(
    req,
    sql`
      update audit_notifications n set status = 'SENDING', last_error = null, updated_at = now() from audit_bookings b
      where n.id = ${id} and n.status = 'QUEUED'
        and b.id = n.booking_id and b.version = n.booking_version and (b.deleted_at is null or n.type = 'CANCELLATION')
        and (n.type <> 'REMINDER_2H' or (b.status = 'CONFIRMED' and b.starts_at > now()))
        and (n.type <> 'REMINDER_24H' or (b.status = 'CONFIRMED' and b.starts_at > now() + interval '2 hours'))
      returning n.id, n.booking_id, n.type, n.change, n.recipient, n.host_id, n.previous_start`,
  )
  await racePoint('bookings.mail-claimed')
  if (!row) return setAside(req, id, null)
  const [facts] = await readFacts(req, [row.booking_id])
  const notified = facts ? await tell(req, facts, row) : null
  if (!notified) return setAside(req, id, 'There is nobody to tell any more.')
  await (notified.message
    ? query(req, sql`update audit_notifications set message_id = ${notified.message} where id = ${id}`)
    : query(
        req,
        sql`update audit_notifications set status = 'SENT', sent = true, sent_at = now(), attempts = attempts + 1 where id = ${id}`,
      ))
  await racePoint('bookings.mail-written')
}

async function tell(req: PayloadRequest, facts: BookingFacts, row: DueRow): Promise<Notified | null> {
  const mail: DueMail = {
    id: row.id,
    type: row.type,
    change: row.change,
    previousStart: row.previous_start ? new Date(row.previous_start).toISOString() : null,
  }
  if (row.recipient === 'VISITOR') return notify(req, composeForVisitor(facts, mail))
  const host =
    facts.hosts.find(({ id }) => id === row.host_id) ?? (await hostById(req, row.host_id, facts.organization.id))
  if (!host) return null
  return notify(req, composeForHost(facts, mail, host, await languageOf(req, host.id)))
}

/** A row that is due and cannot be told any more; one that waits or has gone stays as it is. */
async function setAside(req: PayloadRequest, id: string, reason: string | null): Promise<void> {
  await query(
    req,
    sql`
      update audit_notifications set status = 'VOID', last_error = ${reason}, updated_at = now()
      where id = ${id} and status in ('QUEUED', 'SENDING') and message_id is null`,
  )
}

/** Somebody who is no longer a host of the booking, and is told so. */
async function hostById(req: PayloadRequest, id: string | null, organization: string): Promise<HostFacts | null> {
  const [row] = await query<{
    id: string
    name: string | null
    email: string
    timezone: string | null
    mails: HostMails | null
  }>(
    req,
    sql`
      select u.id, u.name, u.email, u.timezone, h.mails from users u
      left join booking_hosts h on h.user_id = u.id and h.organization_id = ${organization}
      where u.id = ${id} and u.deleted_at is null and u.is_active is not false order by h.is_active desc nulls last limit 1`,
  )
  if (!row) return null
  const { name, email, timezone, mails } = row
  return { id: row.id, name: name ?? email, email, timeZone: timezone, mails: mails ?? 'ALL' }
}

async function languageOf(req: PayloadRequest, user: string): Promise<string> {
  const [row] = await query<{ language: string | null }>(
    req,
    sql`select preferences->>'language' as language from users where id = ${user}`,
  )
  return isLocale(row?.language) ? row.language : DEFAULT_LOCALE
}
