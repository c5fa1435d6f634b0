import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { accountExistsWords } from './words/accountExists'
import { addressChangedWords } from './words/addressChanged'
import { passwordChangedWords } from './words/passwordChanged'
import { signInLinkWords } from './words/signInLink'

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
  words: passwordChangedWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/PasswordChanged')).PasswordChanged,
  inApp: ({ ipAddress }, voice) => ({
    type: 'WARNING',
    title: voice.say('title'),
    message: ipAddress ? voice.say('bellFrom', { address: ipAddress }) : voice.say('bell'),
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
  words: accountExistsWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
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
  words: addressChangedWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/AddressChanged')).AddressChanged,
  sample: { name: 'Ada', at: '2026-11-21T09:30:00.000Z', contactUrl: 'http://localhost:3000/contact' },
})

/** To the owner of an account: the link that signs in without a password. */
export const signInLink = defineTemplate({
  name: 'sign-in-link',
  title: 'A link to sign in',
  schema: z.object({ name: z.string().nullish(), url: z.url(), expiresInMinutes: z.number().positive() }),
  carriesCredentials: true,
  isAccountMail: true,
  words: signInLinkWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/SignInLink')).SignInLink,
  sample: { name: 'Clara', url: 'http://localhost:3000/sign-in/link?token=sample', expiresInMinutes: 15 },
})

export const identityTemplates = [passwordChanged, accountExists, addressChanged, signInLink]
