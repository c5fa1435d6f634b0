import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { hashToken } from '@/src/lib/crypto/tokens'
import { activeAccount, senderOf } from './account'

const VALID_MINUTES = 60

/** The mail with the link to choose a new password; nothing for an account that cannot sign in anyway. */
export async function mailReset(req: PayloadRequest, email: string, token: string): Promise<void> {
  const account = await activeAccount(req, email)
  if (!account) return
  const { organization, url } = await senderOf(req, account.id)
  await notify(req, {
    template: 'password-reset',
    to: { email: account.email, name: account.name, userId: account.id },
    organization,
    data: { name: account.name, url: `${url}/reset-password?token=${token}`, expiresInMinutes: VALID_MINUTES },
    dedupeKey: `password-reset:${account.id}:${hashToken(token).slice(0, 16)}`,
  })
}
