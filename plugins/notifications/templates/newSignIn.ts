import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'

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
  subject: (_, brand) => `New sign-in to your ${brand.name} account`,
  loadBody: async () => (await import('./bodies/NewSignIn')).NewSignIn,
  inApp: ({ ipAddress }) => ({
    type: 'WARNING',
    title: 'Your account was used from a new place',
    ...(ipAddress
      ? { message: `From ${ipAddress}. If that was not you, sign out everywhere and change your password.` }
      : {}),
  }),
  sample: {
    name: 'Ada',
    at: '2026-11-21T09:30:00.000Z',
    ipAddress: '203.0.113.7',
    userAgent: 'Firefox on Linux',
    url: 'http://localhost:3000/admin/account',
  },
})
