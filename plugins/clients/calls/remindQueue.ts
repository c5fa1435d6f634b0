import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { defineQueue, type Queue } from '@/plugins/jobs/api'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { callSoon } from '../templates'

interface SoonRow extends Record<string, unknown> {
  id: string
  title: string
  at: Date | string
  meeting_url: string | null
  organization: string
  client: string
  owner: string
  email: string
  name: string | null
}

/** Whoever calls is told shortly before, once for each time that a call is planned for. */
export const remindQueue = (minutes: number): Queue =>
  defineQueue({
    name: 'clients.remind-of-calls',
    description: 'Tells people that a call with a client is about to begin.',
    schema: z.object({}),
    policy: 'exclusive',
    retryLimit: 0,
    deadLetter: false,
    cron: { expression: '*/5 * * * *' },
    handle: async (_, { req }) => {
      await remindOfCalls(req, minutes)
    },
  })

/** Rings the bell for every call that begins within so many minutes. */
export async function remindOfCalls(req: PayloadRequest, minutes: number, now = new Date()): Promise<void> {
  const until = new Date(now.getTime() + minutes * 60_000).toISOString()
  const rows = await query<SoonRow>(
    req,
    sql`select k.id, k.title, k.scheduled_at as at, k.meeting_url, k.organization_id as organization, c.name as client,
          u.id as owner, u.email, u.name
        from client_calls k join clients c on c.id = k.client_id and c.deleted_at is null
          join users u on u.id = k.owner_id and u.deleted_at is null and u.is_active is not false
        where k.status = 'SCHEDULED' and k.deleted_at is null and k.scheduled_at > ${now.toISOString()} and k.scheduled_at <= ${until}
        order by k.scheduled_at, k.id`,
  )
  for (const { id, title, at, meeting_url: where, organization, client, owner, email, name } of rows) {
    const link = `/admin/collections/client-calls/${id}`
    const begins = new Date(at).toISOString()
    await notify(req, {
      template: callSoon,
      to: { userId: owner, email, name },
      organization,
      channels: ['inApp'],
      data: { title, client, at: begins, where, url: readEnv().SERVER_URL + link },
      link,
      dedupeKey: `call-soon:${id}:${begins}`,
    })
  }
}
