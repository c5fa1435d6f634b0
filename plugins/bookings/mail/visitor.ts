import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { MEETING_PLACES } from '@/src/lib/bookings'
import { visitorWords, type VisitorKey } from './words/visitor'

/** Each reads `<kind>Subject`, `<kind>Title` and `<kind>Text` of the words. */
const KINDS = ['requested', 'confirmed', 'moved', 'cancelled', 'withdrawn', 'declined', 'reminder', 'followUp'] as const
export type VisitorKind = (typeof KINDS)[number]

const schema = z.object({
  kind: z.enum(KINDS),
  name: z.string().min(1),
  organization: z.string(),
  /** What was booked. */
  title: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  previousStart: z.iso.datetime().nullable(),
  /** Waits for somebody to confirm it. */
  isRequest: z.boolean(),
  hostTimeZone: z.string(),
  hosts: z.array(z.string()),
  place: z.enum(MEETING_PLACES).nullable(),
  location: z.string().nullable(),
  reference: z.string().nullable(),
  reason: z.string().nullable(),
  manageUrl: z.url().nullable(),
  bookUrl: z.url(),
  calendars: z.object({ google: z.url(), outlook: z.url() }).nullable(),
})
export type VisitorMailData = z.output<typeof schema>

const sample: VisitorMailData = {
  kind: 'confirmed',
  name: 'Clara Weiss',
  organization: 'Meridian Works',
  title: 'Strategy call',
  startsAt: '2026-11-24T15:00:00.000Z',
  endsAt: '2026-11-24T15:45:00.000Z',
  previousStart: null,
  isRequest: false,
  hostTimeZone: 'Europe/Berlin',
  hosts: ['Ruth Okafor'],
  place: 'VIDEO',
  location: 'https://meet.meridian.example/ruth',
  reference: 'K7WQ2MPD',
  reason: null,
  manageUrl: 'http://localhost:3000/book/manage?token=v1.sample.sample',
  bookUrl: 'http://localhost:3000/book/strategy-call',
  calendars: { google: 'https://calendar.google.com/', outlook: 'https://outlook.live.com/' },
}

function visitorMail(name: string, title: string, differs: Partial<VisitorMailData>) {
  return defineTemplate<typeof schema, VisitorKey>({
    name,
    title,
    schema,
    carriesCredentials: false,
    isAccountMail: false,
    reason: 'booking',
    words: visitorWords,
    subject: ({ kind, title, startsAt }, brand, voice) =>
      voice.say(`${kind}Subject`, { title, organization: brand.name, date: voice.dateAndTime(startsAt) }),
    loadBody: async () => (await import('./bodies/VisitorMail')).VisitorMail,
    sample: { ...sample, ...differs },
  })
}

const over = { manageUrl: null, calendars: null }

/** What visitors get, by what it tells. */
export const visitorMails: Record<VisitorKind, ReturnType<typeof visitorMail>> = {
  requested: visitorMail('booking-requested', 'Booking: a request has come in', {
    kind: 'requested',
    isRequest: true,
    calendars: null,
  }),
  confirmed: visitorMail('booking-confirmed', 'Booking: confirmed', { kind: 'confirmed' }),
  moved: visitorMail('booking-moved', 'Booking: changed', { kind: 'moved', previousStart: '2026-11-23T09:00:00.000Z' }),
  cancelled: visitorMail('booking-cancelled', 'Booking: cancelled', {
    kind: 'cancelled',
    ...over,
    reason: 'Ruth is ill. Please choose another day.',
  }),
  withdrawn: visitorMail('booking-withdrawn', 'Booking: request withdrawn', { kind: 'withdrawn', ...over }),
  declined: visitorMail('booking-declined', 'Booking: declined', { kind: 'declined', ...over }),
  reminder: visitorMail('booking-reminder', 'Booking: reminder', { kind: 'reminder', calendars: null }),
  followUp: visitorMail('booking-follow-up', 'Booking: afterwards', { kind: 'followUp', ...over }),
}
