import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { waitlistWords, type WaitlistKey } from './words/waitlist'

const KINDS = ['joined', 'offered', 'late'] as const
export type WaitlistKind = (typeof KINDS)[number]

const schema = z.object({
  kind: z.enum(KINDS),
  name: z.string().min(1),
  title: z.string(),
  /** The days within which a time would do. */
  fromDate: z.iso.date(),
  untilDate: z.iso.date(),
  offer: z
    .object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), expiresAt: z.iso.datetime(), url: z.url() })
    .nullable(),
  hostTimeZone: z.string(),
  bookUrl: z.url(),
  leaveUrl: z.url(),
})
export type WaitlistMailData = z.output<typeof schema>

const sample: WaitlistMailData = {
  kind: 'joined',
  name: 'Clara Weiss',
  title: 'Strategy call',
  fromDate: '2026-11-23',
  untilDate: '2026-12-04',
  offer: null,
  hostTimeZone: 'Europe/Berlin',
  bookUrl: 'http://localhost:3000/book/strategy-call',
  leaveUrl: 'http://localhost:3000/book/waitlist/leave?token=v1.sample.sample',
}

function waitlistMail(name: string, title: string, differs: Partial<WaitlistMailData>) {
  return defineTemplate<typeof schema, WaitlistKey>({
    name,
    title,
    schema,
    carriesCredentials: false,
    isAccountMail: false,
    reason: 'booking',
    words: waitlistWords,
    subject: ({ kind, title, offer }, _, voice) =>
      voice.say(`${kind}Subject`, { title, date: offer ? voice.dateAndTime(offer.startsAt) : '' }),
    loadBody: async () => (await import('./bodies/WaitlistMail')).WaitlistMail,
    sample: { ...sample, ...differs },
  })
}

/** What the people of the waiting list get. */
export const waitlistMails: Record<WaitlistKind, ReturnType<typeof waitlistMail>> = {
  joined: waitlistMail('waitlist-joined', 'Waiting list: on the list', { kind: 'joined' }),
  offered: waitlistMail('waitlist-offered', 'Waiting list: a time is free', {
    kind: 'offered',
    offer: {
      startsAt: '2026-11-24T15:00:00.000Z',
      endsAt: '2026-11-24T15:45:00.000Z',
      expiresAt: '2026-11-23T12:00:00.000Z',
      url: 'http://localhost:3000/book/offer?token=v1.sample.sample',
    },
  }),
  late: waitlistMail('waitlist-late', 'Waiting list: too late', { kind: 'late' }),
}
