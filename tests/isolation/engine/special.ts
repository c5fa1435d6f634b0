import { uniqueNumber, uniqueText } from './values'

/** What the factory cannot read from the fields of a collection: rules that live in its hooks. Most need no entry. */
export interface Special {
  /** Laid over the generated data. */
  data?: () => Record<string, unknown>
  /** A field whose change is harmless, where the suite would guess wrongly. */
  harmlessField?: string
  /** Writes that a rule beyond the table may refuse: then both answers will do. */
  mayRefuse?: (actor: string, status: unknown) => boolean
}

export const special: Record<string, Special> = {
  // An account is made and changed under rules of its own; the password is what sign-in needs.
  users: { data: () => ({ password: 'a-Password-of-the-1solation-suite', _verified: true }) },
  // Published with the person’s consent only.
  testimonials: { data: () => ({ consentAt: '2026-01-01T00:00:00.000Z' }) },
  // Nobody has been in touch with a client in the future (plugins/clients).
  clients: { data: () => ({ lastContacted: '2026-01-01T00:00:00.000Z' }) },
  // A path of the site, and one place to lead to.
  redirects: { data: () => ({ from: `/${uniqueText()}`, to: '/' }), harmlessField: 'permanence' },
  // Authors write drafts; what is on the site is the editors’ (plugins/blog).
  posts: { mayRefuse: (actor, status) => actor.includes('AUTHOR') && status === 'published' },
  // A time of the day, and a rule to repeat by (plugins/tasks).
  tasks: { data: () => ({ scheduledTime: '09:00', recurrence: 'FREQ=DAILY' }), harmlessField: 'description' },
  // Clocks, and hours that are either of every week or of one date (plugins/bookings).
  'audit-availability': {
    data: () => ({ dayOfWeek: 'MONDAY', date: null, startTime: '09:00', endTime: '17:00' }),
    harmlessField: 'maxBookings',
  },
  'audit-blocked-dates': { data: () => ({ startTime: '09:00', endTime: '17:00' }), harmlessField: 'reason' },
  'audit-bookings': {
    data: () => ({
      lead: null,
      startsAt: '2031-01-06T09:00:00.000Z',
      endsAt: null,
      visitorTimeZone: 'Europe/Berlin',
      status: 'CANCELLED',
    }),
    harmlessField: 'message',
  },
  // A person is an active host once.
  // What is planned takes its time of somebody, who is in one place at a time.
  'client-calls': { data: () => ({ status: 'COMPLETED' }), harmlessField: 'notes' },
  'booking-hosts': { data: () => ({ timeZone: 'Europe/Berlin', isActive: false }), harmlessField: 'name' },
  // One cause, and a time of its own: the database lets no two overlap.
  'host-reservations': {
    data: () => {
      const blockedFrom = new Date(Date.UTC(2032, 0, 1) + uniqueNumber() * 3_600_000)
      return {
        ...Object.fromEntries(
          ['booking', 'hold', 'consultation', 'clientCall', 'blockedDate'].map((cause) => [cause, null]),
        ),
        blockedFrom: blockedFrom.toISOString(),
        blockedUntil: new Date(blockedFrom.getTime() + 1_800_000).toISOString(),
        startsAt: blockedFrom.toISOString(),
        seats: 1,
        seatsTaken: 1,
      }
    },
  },
  // Their way, and a time for what is scheduled (plugins/consultations).
  consultations: { data: () => ({ timeZone: 'Europe/Berlin', status: 'PENDING' }), harmlessField: 'notes' },
  'revenue-audits': { data: () => ({ status: 'DRAFT', outline: null, answers: null }), harmlessField: 'title' },
  'follow-ups': { data: () => ({ status: 'SCHEDULED' }), harmlessField: 'notes' },
  'waitlist-entries': { data: () => ({ visitorTimeZone: 'Europe/Berlin' }), harmlessField: 'name' },
}
