import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { senderOf } from './account'
import { passwordChanged } from './templates'

/** Tells the owner, by mail and under the bell, that the password was changed. */
export async function mailPasswordChanged(req: PayloadRequest, user: string, event: string): Promise<void> {
  const [account] = await query<{ email: string; name: string }>(
    req,
    sql`select email, name from users where id = ${user}`,
  )
  if (!account) return
  const { organization, url } = await senderOf(req, user)
  await notify(req, {
    template: passwordChanged,
    to: { ...account, userId: user },
    organization,
    data: {
      name: account.name,
      at: new Date().toISOString(),
      ipAddress: req.headers?.get('x-orrery-client-ip') ?? null,
      url: `${url}/forgot-password`,
    },
    dedupeKey: `password-changed:${event}`,
  })
}
