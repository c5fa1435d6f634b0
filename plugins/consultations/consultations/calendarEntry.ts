import type { PayloadRequest } from 'payload'
import type { Consultation } from '@/payload-types'
import type { MailAttachment } from '@/plugins/notifications/api'
import { calendarFile, calendarType, type CalendarMethod } from '@/src/lib/calendar-file'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { senderAddress } from '@/src/lib/mail-address'
import { scheduledWords } from '../mail/appointmentWords'
import { sameTime } from './flow'

const ALARM_MINUTES = 15
const USUAL_MINUTES = 60

type Shown = Pick<Consultation, 'assignedTo' | 'durationMinutes' | 'meetingUrl' | 'scheduledAt' | 'status' | 'timeZone'>

/** Pure. The sequence of a calendar entry grows with what calendars show: the state, the time, the length, the place, who holds it. */
export function nextSequence(before: Shown & { sequence?: number | null }, after: Shown): number {
  const isShown =
    before.status !== after.status ||
    !sameTime(before.scheduledAt, after.scheduledAt) ||
    (before.durationMinutes ?? USUAL_MINUTES) !== (after.durationMinutes ?? USUAL_MINUTES) ||
    (before.meetingUrl || null) !== (after.meetingUrl || null) ||
    (before.timeZone || null) !== (after.timeZone || null) ||
    personOf(before) !== personOf(after)
  return (before.sequence ?? 0) + (isShown ? 1 : 0)
}

const personOf = ({ assignedTo }: Shown): string | null =>
  (typeof assignedTo === 'object' ? assignedTo?.id : assignedTo) ?? null

/**
 * A consultation without a booking as a calendar file for whoever asked for it: an entry, or the end of one. The same `uid` for as long
 * as the consultation lives.
 *
 * @param consultation with a time
 */
export async function calendarEntry(
  req: PayloadRequest,
  consultation: Consultation & { scheduledAt: string },
  {
    method,
    organization,
    host,
  }: { method: Exclude<CalendarMethod, 'PUBLISH'>; organization: string; host: string | null },
): Promise<MailAttachment> {
  const { id, name, email, language, bookingId, scheduledAt, durationMinutes, meetingUrl, timeZone } = consultation
  const [studio] = await query<{ name: string; email: string | null }>(
    req,
    sql`select name, contact_email as email from organizations where id = ${organization}`,
  )
  const words = scheduledWords[isLocale(language) ? language : DEFAULT_LOCALE]
  const startsAt = new Date(scheduledAt)
  const where = meetingUrl || null
  const lines = [host ? `${words.host}: ${host}` : null, bookingId ? `${words.reference}: ${bookingId}` : null, where]
  return {
    filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics',
    contentType: calendarType(method),
    content: calendarFile({
      method,
      events: [
        {
          uid: `consultation-${id}@orrery`,
          sequence: consultation.sequence ?? 0,
          status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
          startsAt,
          endsAt: new Date(startsAt.getTime() + (durationMinutes ?? USUAL_MINUTES) * 60_000),
          timeZone: timeZone ?? 'UTC',
          summary: [words.entry, studio?.name].filter(Boolean).join(' · '),
          description: lines.filter(Boolean).join('\n'),
          location: where,
          url: where && URL.canParse(where) ? where : null,
          changedAt: new Date(consultation.updatedAt),
          organizer: studio ? { name: studio.name, email: studio.email || senderAddress() } : null,
          attendees: [{ name, email }],
          alarmMinutesBefore: ALARM_MINUTES,
        },
      ],
    }),
  }
}
