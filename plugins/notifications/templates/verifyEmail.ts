import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { verifyEmailWords } from './words/verifyEmail'

const schema = z.object({ name: z.string().nullish(), url: z.url(), expiresInHours: z.number().positive().nullish() })

export type VerifyEmailData = z.output<typeof schema>

/** To a person who signed up: is this address yours? */
export const verifyEmail = defineTemplate({
  name: 'verify-email',
  title: 'Confirm an address',
  schema,
  carriesCredentials: true,
  isAccountMail: true,
  words: verifyEmailWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/VerifyEmail')).VerifyEmail,
  sample: { name: 'Ada', url: 'http://localhost:3000/verify?token=sample', expiresInHours: 48 },
})
