import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'

/** To the owner of an account: the password is another one now. */
export const passwordChanged = defineTemplate({
  name: 'password-changed',
  title: 'Your password was changed',
  schema: z.object({
    name: z.string().nullish(),
    at: z.iso.datetime({ offset: true }),
    ipAddress: z.string().nullish(),
    /** Where a person who did not do this takes the account back. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: true,
  subject: (_, brand) => `Your ${brand.name} password was changed`,
  loadBody: async () => (await import('./bodies/PasswordChanged')).PasswordChanged,
  inApp: ({ ipAddress }) => ({
    type: 'WARNING',
    title: 'Your password was changed',
    message: `${ipAddress ? `From ${ipAddress}. ` : ''}If that was not you, ask for a reset mail at once.`,
  }),
  sample: {
    name: 'Ada',
    at: '2026-11-21T09:30:00.000Z',
    ipAddress: '203.0.113.7',
    url: 'http://localhost:3000/forgot-password',
  },
})

/** To the owner of an account: somebody signed up with this address again. */
export const accountExists = defineTemplate({
  name: 'account-exists',
  title: 'You already have an account',
  schema: z.object({ name: z.string().nullish(), signInUrl: z.url(), resetUrl: z.url() }),
  carriesCredentials: false,
  isAccountMail: true,
  subject: (_, brand) => `You already have an account at ${brand.name}`,
  loadBody: async () => (await import('./bodies/AccountExists')).AccountExists,
  sample: {
    name: 'Ada',
    signInUrl: 'http://localhost:3000/sign-in',
    resetUrl: 'http://localhost:3000/forgot-password',
  },
})

/** To the address that an account had: reset mails go elsewhere now. */
export const addressChanged = defineTemplate({
  name: 'address-changed',
  title: 'Your account has another address',
  schema: z.object({ name: z.string().nullish(), at: z.iso.datetime({ offset: true }), contactUrl: z.url() }),
  carriesCredentials: false,
  isAccountMail: true,
  subject: (_, brand) => `Your ${brand.name} account has another address now`,
  loadBody: async () => (await import('./bodies/AddressChanged')).AddressChanged,
  sample: { name: 'Ada', at: '2026-11-21T09:30:00.000Z', contactUrl: 'http://localhost:3000/contact' },
})

export const identityTemplates = [passwordChanged, accountExists, addressChanged]
