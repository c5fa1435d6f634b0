import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { newSignInWords } from './words/newSignIn'

const schema = z.object({
  name: z.string().nullish(),
  at: z.iso.datetime({ offset: true }),
  ipAddress: z.string().nullish(),
  userAgent: z.string().nullish(),
  /** Where the person ends all sessions. */
  url: z.url(),
})

export type NewSignInData = z.output<typeof schema>

/** To the owner of an account: it was used from a place not seen before. */
export const newSignIn = defineTemplate({
  name: 'new-sign-in',
  title: 'A sign-in from a new place',
  schema,
  carriesCredentials: false,
  isAccountMail: true,
  words: newSignInWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/NewSignIn')).NewSignIn,
  inApp: ({ ipAddress }, voice) => ({
    type: 'WARNING',
    title: voice.say('title'),
    ...(ipAddress ? { message: voice.say('bell', { address: ipAddress }) } : {}),
  }),
  sample: {
    name: 'Ada',
    at: '2026-11-21T09:30:00.000Z',
    ipAddress: '203.0.113.7',
    userAgent: 'Firefox on Linux',
    url: 'http://localhost:3000/admin/account',
  },
})
