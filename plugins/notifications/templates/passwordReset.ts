import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { passwordResetWords } from './words/passwordReset'

const schema = z.object({ name: z.string().nullish(), url: z.url(), expiresInMinutes: z.number().positive() })

export type PasswordResetData = z.output<typeof schema>

/** To the owner of an account: somebody asked for a new password. */
export const passwordReset = defineTemplate({
  name: 'password-reset',
  title: 'Choose a new password',
  schema,
  carriesCredentials: true,
  isAccountMail: true,
  words: passwordResetWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/PasswordReset')).PasswordReset,
  sample: { name: 'Ada', url: 'http://localhost:3000/reset-password?token=sample', expiresInMinutes: 60 },
})
