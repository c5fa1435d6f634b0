import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { siteUrl } from '@/src/server/siteUrl'
import type { AccountRow } from './account'
import { accountExists } from './templates'

/** Somebody signed up with an address that has an account: its owner learns of it, and nobody else. */
export async function mailAccountExists(req: PayloadRequest, account: AccountRow, organization: string): Promise<void> {
  const url = await siteUrl(req, organization)
  await notify(req, {
    template: accountExists,
    to: { email: account.email, name: account.name },
    organization,
    data: { name: account.name, signInUrl: `${url}/sign-in`, resetUrl: `${url}/forgot-password` },
    dedupeKey: `account-exists:${account.id}:${randomUUID()}`,
  })
}
