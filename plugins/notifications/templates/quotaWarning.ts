import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { quotaWarningWords } from './words/quotaWarning'

const schema = z.object({
  used: z.number().int().nonnegative(),
  limit: z.number().int().positive(),
  resetsAt: z.iso.datetime({ offset: true }).nullish(),
  /** Where the plan is shown. */
  url: z.url(),
})

export type QuotaWarningData = z.output<typeof schema>

/** To those who lead an organization: the month's mail is nearly, or wholly, used up. */
export const quotaWarning = defineTemplate({
  name: 'quota-warning',
  title: 'The e-mail quota',
  schema,
  carriesCredentials: false,
  // Said when the quota is used up, so it cannot itself be held back by it.
  isAccountMail: true,
  reason: 'staff',
  words: quotaWarningWords,
  subject: ({ used, limit }, brand, voice) =>
    used >= limit
      ? voice.say('subjectUsedUp', { organization: brand.name })
      : voice.say('subjectMost', { organization: brand.name, percent: Math.round((used / limit) * 100) }),
  loadBody: async () => (await import('./bodies/QuotaWarning')).QuotaWarning,
  inApp: ({ used, limit }, voice) => ({
    type: 'BUDGET_ALERT',
    title: voice.say(used >= limit ? 'titleUsedUp' : 'titleMost'),
    message: voice.say('bell', { used: voice.number(used), limit: voice.number(limit) }),
  }),
  sample: { used: 400, limit: 500, resetsAt: '2026-12-01T00:00:00.000Z', url: 'http://localhost:3000/admin' },
})
