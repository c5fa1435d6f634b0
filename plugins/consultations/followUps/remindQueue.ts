import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { defineQueue, type Queue } from '@/plugins/jobs/api'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { followUpDue } from '../mail/templates'

interface DueRow extends Record<string, unknown> {
  id: string
  title: string
  at: Date | string
  notes: string | null
  organization: string
  client: string | null
  owner: string
  email: string
  name: string | null
}

/** Whoever looks after a follow-up is told when it falls due, once for each time that it is planned for. */
export const remindQueue = (minutes: number): Queue =>
  defineQueue({
    name: 'consultations.remind-of-follow-ups',
    description: 'Tells people that a follow-up of theirs is due.',
    schema: z.object({}),
    policy: 'exclusive',
    retryLimit: 0,
    deadLetter: false,
    cron: { expression: '*/10 * * * *' },
    handle: async (_, { req }) => {
      await remindOfFollowUps(req, minutes)
    },
  })

/** Nobody is reminded of what fell due before a day that is long past. */
const OLDEST_DAYS = 2

/** Tells the owner of every follow-up that is due within so many minutes. */
export async function remindOfFollowUps(req: PayloadRequest, minutes: number, now = new Date()): Promise<void> {
  const until = new Date(now.getTime() + minutes * 60_000).toISOString()
  const since = new Date(now.getTime() - OLDEST_DAYS * 86_400_000).toISOString()
  const rows = await query<DueRow>(
    req,
    sql`select f.id, f.title, f.due_at as at, f.notes, f.organization_id as organization, c.name as client,
          u.id as owner, u.email, u.name
        from follow_ups f join users u on u.id = f.assigned_to_id and u.deleted_at is null and u.is_active is not false
          left join clients c on c.id = f.client_id
        where f.status = 'SCHEDULED' and f.deleted_at is null and f.due_at > ${since} and f.due_at <= ${until}
        order by f.due_at, f.id`,
  )
  for (const { id, title, at, notes, organization, client, owner, email, name } of rows) {
    const link = `/admin/collections/follow-ups/${id}`
    const due = new Date(at).toISOString()
    await notify(req, {
      template: followUpDue,
      to: { userId: owner, email, name },
      organization,
      data: { title, at: due, client, notes, url: readEnv().SERVER_URL + link },
      link,
      dedupeKey: `follow-up-due:${id}:${due}:${owner}`,
    })
  }
}
