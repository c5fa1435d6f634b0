import type { PayloadRequest } from 'payload'
import { readEnv } from '@/src/lib/env'
import { LEAD_ROLES } from '@/src/lib/roles'
import { notify } from './notify'
import type { QuotaUse } from './quota'
import { recipientsIn } from './recipients'

/** Tells those who lead an organization that its mails run out, once a month for each of the two lines. */
export async function warnOfQuota(req: PayloadRequest, organization: string, use: QuotaUse): Promise<void> {
  if (!use.crossed || use.limit === null) return
  const month = new Date().toISOString().slice(0, 7)
  for (const { userId, email, name } of await recipientsIn(req, organization, LEAD_ROLES)) {
    await notify(req, {
      template: 'quota-warning',
      organization,
      to: { userId, email, name },
      data: {
        used: use.used,
        limit: use.limit,
        resetsAt: use.resetsAt?.toISOString() ?? null,
        url: `${readEnv().SERVER_URL}/admin/collections/organizations/${organization}`,
      },
      link: `/admin/collections/organizations/${organization}`,
      dedupeKey: `quota:${EMAIL}:${use.crossed}:${organization}:${month}:${userId}`,
    })
  }
}

const EMAIL = 'email'
