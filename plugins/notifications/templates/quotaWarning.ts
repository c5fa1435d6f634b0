import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'

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
  subject: ({ used, limit }, brand) =>
    used >= limit
      ? `${brand.name} has used up this month’s e-mails`
      : `${brand.name} has used ${Math.round((used / limit) * 100)} % of this month’s e-mails`,
  loadBody: async () => (await import('./bodies/QuotaWarning')).QuotaWarning,
  inApp: ({ used, limit }) => ({
    type: 'BUDGET_ALERT',
    title: used >= limit ? 'This month’s e-mails are used up' : 'Most of this month’s e-mails are used',
    message: `${used.toLocaleString('en')} of ${limit.toLocaleString('en')} have gone out.`,
  }),
  sample: { used: 400, limit: 500, resetsAt: '2026-12-01T00:00:00.000Z', url: 'http://localhost:3000/admin' },
})
