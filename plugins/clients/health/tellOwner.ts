import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { clientAtRisk } from '../templates'
import type { HealthReason } from './score'

interface Fallen {
  client: { id: string; name: string; organization: string }
  owner: string
  reasons: readonly HealthReason[]
  /** Id of the event: each fall is told once. */
  event: string
}

/** Rings the bell of whoever looks after a client that is at risk now. */
export async function tellOwner(req: PayloadRequest, { client, owner, reasons, event }: Fallen): Promise<void> {
  const [to] = await query<{ email: string; name: string | null }>(
    req,
    sql`select email, name from users where id = ${owner} and deleted_at is null and is_active is not false`,
  )
  if (!to) return
  const link = `/admin/collections/clients/${client.id}`
  await notify(req, {
    template: clientAtRisk,
    to: { ...to, userId: owner },
    organization: client.organization,
    channels: ['inApp'],
    data: { client: client.name, reasons: reasons.length, url: readEnv().SERVER_URL + link },
    link,
    dedupeKey: `client-at-risk:${event}`,
  })
}
