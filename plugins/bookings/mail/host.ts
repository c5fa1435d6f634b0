import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { MEETING_PLACES } from '@/src/lib/bookings'
import { hostWords, type HostKey } from './words/host'

/** Each reads `<kind>Subject` and `<kind>Text` of the words. */
const KINDS = [
  'request',
  'new',
  'approved',
  'moved',
  'cancelled',
  'withdrawn',
  'handedOn',
  'reminder',
  'followUp',
] as const
export type HostKind = (typeof KINDS)[number]

const schema = z.object({
  kind: z.enum(KINDS),
  visitor: z.string().min(1),
  email: z.string(),
  phone: z.string().nullable(),
  title: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  previousStart: z.iso.datetime().nullable(),
  isRequest: z.boolean(),
  visitorTimeZone: z.string(),
  place: z.enum(MEETING_PLACES).nullable(),
  location: z.string().nullable(),
  reference: z.string().nullable(),
  reason: z.string().nullable(),
  message: z.string().nullable(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  /** The booking in the panel. */
  url: z.url(),
})
export type HostMailData = z.output<typeof schema>

const sample: HostMailData = {
  kind: 'new',
  visitor: 'Clara Weiss',
  email: 'clara@halden.example',
  phone: '+47 22 41 00 00',
  title: 'Strategy call',
  startsAt: '2026-11-24T15:00:00.000Z',
  endsAt: '2026-11-24T15:45:00.000Z',
  previousStart: null,
  isRequest: false,
  visitorTimeZone: 'America/New_York',
  place: 'VIDEO',
  location: 'https://meet.meridian.example/ruth',
  reference: 'K7WQ2MPD',
  reason: null,
  message: 'We would like to talk about the second dial before it goes to the engraver.',
  answers: [{ question: 'How many people work with you?', answer: 'Fourteen' }],
  url: 'http://localhost:3000/admin/collections/audit-bookings/1',
}

function hostMail(name: string, title: string, differs: Partial<HostMailData>) {
  return defineTemplate<typeof schema, HostKey>({
    name,
    title,
    schema,
    carriesCredentials: false,
    isAccountMail: false,
    reason: 'staff',
    words: hostWords,
    subject: ({ kind, visitor, title }, _, voice) => voice.say(`${kind}Subject`, { visitor, title }),
    loadBody: async () => (await import('./bodies/HostMail')).HostMail,
    inApp: ({ kind, visitor, title, startsAt, endsAt }, voice) => ({
      type: kind === 'request' ? 'WARNING' : 'INFO',
      title: voice.say(`${kind}Subject`, { visitor, title }),
      message: kind === 'followUp' ? voice.say('followUpText') : voice.span(startsAt, endsAt),
    }),
    sample: { ...sample, ...differs },
  })
}

/** What hosts get, by what it tells. */
export const hostMails: Record<HostKind, ReturnType<typeof hostMail>> = {
  request: hostMail('booking-host-request', 'Booking: a host is asked to approve', {
    kind: 'request',
    isRequest: true,
  }),
  new: hostMail('booking-host-new', 'Booking: new for a host', { kind: 'new' }),
  approved: hostMail('booking-host-approved', 'Booking: approved, for a host', { kind: 'approved' }),
  moved: hostMail('booking-host-moved', 'Booking: changed, for a host', {
    kind: 'moved',
    previousStart: '2026-11-23T09:00:00.000Z',
  }),
  cancelled: hostMail('booking-host-cancelled', 'Booking: cancelled, for a host', {
    kind: 'cancelled',
    reason: 'The engraver needs us that day.',
  }),
  withdrawn: hostMail('booking-host-withdrawn', 'Booking: request withdrawn, for a host', { kind: 'withdrawn' }),
  handedOn: hostMail('booking-host-handed-on', 'Booking: given to another host', { kind: 'handedOn' }),
  reminder: hostMail('booking-host-reminder', 'Booking: reminder for a host', { kind: 'reminder' }),
  followUp: hostMail('booking-host-follow-up', 'Booking: afterwards, for a host', { kind: 'followUp' }),
}
