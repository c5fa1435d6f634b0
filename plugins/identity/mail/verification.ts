import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { siteUrl } from '@/src/server/siteUrl'
import { senderOf, type AccountRow } from './account'

interface Verification {
  token: string
  expiresAt: Date
  /** The organization on whose site the person signed up; else the account's own. */
  organization?: string | null
}

/** The mail that asks whether the address is the person's own. */
export async function mailVerification(
  req: PayloadRequest,
  account: Pick<AccountRow, 'email' | 'id' | 'name'>,
  { token, expiresAt, organization }: Verification,
): Promise<void> {
  const sender = organization
    ? { organization, url: await siteUrl(req, organization) }
    : await senderOf(req, account.id)
  await notify(req, {
    template: 'verify-email',
    to: { email: account.email, name: account.name, userId: account.id },
    organization: sender.organization,
    data: {
      name: account.name,
      url: `${sender.url}/verify?token=${token}`,
      expiresInHours: Math.round((expiresAt.getTime() - Date.now()) / 3_600_000),
    },
    dedupeKey: `verify-email:${account.id}:${expiresAt.getTime()}`,
  })
}
