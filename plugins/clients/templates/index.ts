import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { atRiskWords, callSoonWords } from './words'

/** To whoever looks after a client: it has fallen to red. */
export const clientAtRisk = defineTemplate({
  name: 'client-at-risk',
  title: 'A client is at risk',
  schema: z.object({
    client: z.string().min(1),
    reasons: z.number().int().nonnegative(),
    /** The client’s record in the admin panel. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: atRiskWords,
  subject: ({ client }, _, voice) => voice.say('subject', { client }),
  loadBody: async () => (await import('./bodies/ClientAtRisk')).ClientAtRisk,
  inApp: ({ client, reasons }, voice) => ({
    type: 'WARNING',
    title: voice.say('subject', { client }),
    message: voice.say('reasons', { count: voice.number(reasons) }),
  }),
  sample: {
    client: 'Ostra Foods',
    reasons: 3,
    url: 'http://localhost:3000/admin/collections/clients/1',
  },
})

/** To whoever calls: it is about to begin. */
export const callSoon = defineTemplate({
  name: 'call-soon',
  title: 'A call is about to begin',
  schema: z.object({
    title: z.string().min(1),
    client: z.string().min(1),
    at: z.iso.datetime({ offset: true }),
    where: z.string().nullish(),
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: callSoonWords,
  subject: ({ title, client }, _, voice) => voice.say('subject', { title, client }),
  loadBody: async () => (await import('./bodies/CallSoon')).CallSoon,
  inApp: ({ title, client, at, where }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { title, client }),
    message: [voice.say('when', { time: voice.dateAndTime(at) }), where].filter(Boolean).join(' '),
  }),
  sample: {
    title: 'Dials, second round',
    client: 'Halden Instruments',
    at: '2026-12-03T09:30:00.000Z',
    where: 'https://meet.halden.example/dials',
    url: 'http://localhost:3000/admin/collections/client-calls/1',
  },
})

export const clientTemplates = [clientAtRisk, callSoon]
