import type { HostFacts, BookingFacts } from '../notifications/readFacts'
import { titleIn } from '../notifications/readFacts'
import { visitorWords } from '../mail/words/visitor'
import type { CalendarEvent } from '@/src/lib/calendar-file'

const ALARM_MINUTES = 15

/** How a booking stands in a calendar: a request is tentative, what is called off is cancelled. */
function statusOf({ status }: BookingFacts): CalendarEvent['status'] {
  if (status === 'PENDING') return 'TENTATIVE'
  return status === 'CANCELLED' || status === 'DECLINED' ? 'CANCELLED' : 'CONFIRMED'
}

/** A booking in the visitor's calendar. The hosts' own addresses are not in it: the organization asks. */
export function visitorEvent(facts: BookingFacts, manageUrl: string | null): CalendarEvent {
  const { visitor, organization, hosts, reference } = facts
  const words = visitorWords[visitor.language]
  const lines = [
    hosts.length > 0 ? `${words.with}: ${hosts.map(({ name }) => name).join(', ')}` : null,
    reference ? `${words.reference}: ${reference}` : null,
    manageUrl ? `${words.manage}: ${manageUrl}` : null,
  ]
  return {
    ...common(facts),
    summary: `${titleIn(facts, visitor.language)} · ${organization.name}`,
    description: lines.filter(Boolean).join('\n'),
    location: facts.location ?? (facts.place ? words[facts.place] : null),
    url: manageUrl,
    organizer: { name: organization.name, email: organization.email },
    attendees: [{ name: visitor.name, email: visitor.email }],
  }
}

/** The same booking in a host's calendar: who comes, and where the booking lies in the panel. */
export function hostEvent(facts: BookingFacts, host: HostFacts, locale: string, panelUrl: string): CalendarEvent {
  const { visitor, organization, message, answers } = facts
  const lines = [
    [visitor.name, visitor.email, visitor.phone].filter(Boolean).join(' · '),
    facts.place === 'PHONE' || !facts.location ? null : facts.location,
    ...answers.map(({ question, answer }) => `${question} ${answer}`),
    message,
    panelUrl,
  ]
  return {
    ...common(facts),
    summary: `${titleIn(facts, locale)} · ${visitor.name}`,
    description: lines.filter(Boolean).join('\n'),
    location: facts.place === 'PHONE' ? (visitor.phone ?? facts.location) : facts.location,
    url: panelUrl,
    organizer: { name: organization.name, email: organization.email },
    attendees: [
      { name: host.name, email: host.email },
      { name: visitor.name, email: visitor.email },
    ],
  }
}

function common(facts: BookingFacts) {
  return {
    uid: facts.uid,
    sequence: facts.sequence,
    status: statusOf(facts),
    startsAt: new Date(facts.startsAt),
    endsAt: new Date(facts.endsAt),
    timeZone: facts.timeZone,
    changedAt: new Date(facts.changedAt),
    alarmMinutesBefore: ALARM_MINUTES,
  }
}
