import type { MailAttachment, OwnMessage } from '@/plugins/notifications/api'
import type { BookingNotificationChange, BookingNotificationType } from '@/src/lib/bookings'
import { googleCalendarLink, outlookCalendarLink } from '@/src/lib/calendar-links'
import { readEnv } from '@/src/lib/env'
import { hostEvent, visitorEvent } from '../ics/bookingEvent'
import { calendarFile, calendarType, type CalendarEvent, type CalendarMethod } from '@/src/lib/calendar-file'
import { hostMails, type HostKind } from '../mail/host'
import { visitorMails, type VisitorKind } from '../mail/visitor'
import { signManageToken } from '../manageToken'
import { sitePath, titleIn, type BookingFacts, type HostFacts } from './readFacts'

/** A mail that is due, as its row says. */
export interface DueMail {
  id: string
  type: BookingNotificationType
  change: BookingNotificationChange
  previousStart: string | null
}

type VisitorMessage = OwnMessage<(typeof visitorMails)[VisitorKind]['schema']>
type HostMessage = OwnMessage<(typeof hostMails)[HostKind]['schema']>

const VISITOR_KINDS: Record<BookingNotificationChange, VisitorKind> = {
  REQUESTED: 'requested',
  CREATED: 'confirmed',
  CONFIRMED: 'confirmed',
  RESCHEDULED: 'moved',
  CANCELLED: 'cancelled',
  WITHDRAWN: 'withdrawn',
  DECLINED: 'declined',
  REMINDED: 'reminder',
  COMPLETED: 'followUp',
  HANDED_ON: 'moved',
}
const HOST_KINDS: Record<BookingNotificationChange, HostKind> = {
  REQUESTED: 'request',
  CREATED: 'new',
  CONFIRMED: 'approved',
  RESCHEDULED: 'moved',
  CANCELLED: 'cancelled',
  WITHDRAWN: 'withdrawn',
  DECLINED: 'withdrawn',
  REMINDED: 'reminder',
  COMPLETED: 'followUp',
  HANDED_ON: 'handedOn',
}

/** Where a visitor sees, moves and cancels a booking: good for its version and until it is over. */
export function manageUrl(facts: BookingFacts): string {
  const token = signManageToken(
    { booking: facts.id, version: facts.version, purpose: 'manage' },
    new Date(facts.endsAt),
  )
  return `${sitePath(facts, '/book/manage')}?token=${token}`
}

/** The booking in the panel. */
export function panelPath({ id }: Pick<BookingFacts, 'id'>): string {
  return `/admin/collections/audit-bookings/${id}`
}

/** What a visitor is told, in the language and by the clock with which they booked. */
export function composeForVisitor(facts: BookingFacts, mail: DueMail): VisitorMessage {
  const { visitor, organization } = facts
  const kind = VISITOR_KINDS[mail.change]
  const isAhead = !facts.isTrashed && (facts.status === 'PENDING' || facts.status === 'CONFIRMED')
  const url = isAhead ? manageUrl(facts) : null
  const event = visitorEvent(facts, url)
  const meeting = {
    title: event.summary,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    details: event.description,
    location: event.location,
  }
  const hasEntry = facts.status === 'CONFIRMED' && (kind === 'confirmed' || kind === 'moved')
  return {
    template: visitorMails[kind],
    to: { email: visitor.email, name: visitor.name, locale: visitor.language, timeZone: visitor.timeZone },
    organization: organization.id,
    dedupeKey: `booking-mail:${mail.id}`,
    attachments: attachmentsOf(facts, mail, event),
    data: {
      kind,
      name: visitor.name,
      organization: organization.name,
      title: titleIn(facts, visitor.language),
      startsAt: facts.startsAt,
      endsAt: facts.endsAt,
      previousStart: mail.previousStart,
      isRequest: facts.status === 'PENDING',
      hostTimeZone: facts.timeZone,
      hosts: facts.hosts.map(({ name }) => name),
      place: facts.place,
      location: facts.location,
      reference: facts.reference,
      reason: kind === 'cancelled' || kind === 'declined' ? facts.cancelReason : null,
      manageUrl: url,
      bookUrl: sitePath(facts, `/book/${facts.type.slug}`),
      calendars: hasEntry ? { google: googleCalendarLink(meeting), outlook: outlookCalendarLink(meeting) } : null,
    },
  }
}

/** What a host is told, on the clock of their hours and in the language of their account. */
export function composeForHost(facts: BookingFacts, mail: DueMail, host: HostFacts, locale: string): HostMessage {
  const { visitor, organization } = facts
  const kind = HOST_KINDS[mail.change]
  const link = panelPath(facts)
  const url = readEnv().SERVER_URL + link
  return {
    template: hostMails[kind],
    to: { email: host.email, name: host.name, userId: host.id, timeZone: host.timeZone ?? facts.timeZone },
    organization: organization.id,
    dedupeKey: `booking-mail:${mail.id}`,
    channels: isMailed(kind, host) ? ['mail', 'inApp'] : ['inApp'],
    link,
    replyTo: visitor.email,
    attachments: attachmentsOf(facts, mail, hostEvent(facts, host, locale, url)),
    data: {
      kind,
      visitor: visitor.name,
      email: visitor.email,
      phone: visitor.phone,
      title: titleIn(facts, locale),
      startsAt: facts.startsAt,
      endsAt: facts.endsAt,
      previousStart: mail.previousStart,
      isRequest: facts.status === 'PENDING',
      visitorTimeZone: visitor.timeZone,
      place: facts.place,
      location: facts.location,
      reference: facts.reference,
      reason: kind === 'cancelled' || kind === 'withdrawn' ? facts.cancelReason : null,
      message: facts.message,
      answers: facts.answers,
      url,
    },
  }
}

/** What a host has chosen to get by mail. What comes of a meeting is asked under the bell alone. */
function isMailed(kind: HostKind, { mails }: HostFacts): boolean {
  if (kind === 'followUp' || mails === 'NONE') return false
  return kind !== 'reminder' || mails === 'ALL'
}

/** Nobody's calendar holds what was never confirmed, so it has nothing to be told of. */
function methodOf({ status }: BookingFacts, { change }: DueMail): CalendarMethod | null {
  if (change === 'CANCELLED') return 'CANCEL'
  if (status !== 'CONFIRMED') return null
  if (change === 'HANDED_ON') return 'CANCEL'
  return change === 'CREATED' || change === 'CONFIRMED' || change === 'RESCHEDULED' ? 'REQUEST' : null
}

function attachmentsOf(facts: BookingFacts, mail: DueMail, event: CalendarEvent): MailAttachment[] {
  const method = methodOf(facts, mail)
  if (!method) return []
  const file = { ...event, ...(method === 'CANCEL' ? { status: 'CANCELLED' as const } : {}) }
  return [
    {
      filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics',
      contentType: calendarType(method),
      content: calendarFile({ method, events: [file] }),
    },
  ]
}
