import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import type { Task } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { taskAssigned } from './mail/templates'

/** Tells somebody, under the bell, that somebody else has given them a task. */
export async function tellAssigned(
  event: DomainEvent,
  req: PayloadRequest,
  before: Task | null,
  after: Task,
): Promise<void> {
  const assigned = idOf(after.assignedTo)
  if (!assigned || !event.organization || req.context.seedDemo === true) return
  if (assigned === idOf(before?.assignedTo) || assigned === event.actor) return
  // Whoever does a series was told when it began.
  if (after.source === 'RECURRENCE' && before === null) return
  const [person] = await query<{ email: string | null; name: string | null; by: string | null }>(
    req,
    sql`select u.email, u.name, (select name from users where id::text = ${event.actor ?? ''}) as by from users u
        join users_memberships m on m._parent_id = u.id and m.organization_id = ${event.organization}
        where u.id = ${assigned} and u.is_active is not false and u.deleted_at is null limit 1`,
  )
  if (!person) return
  await notify(req, {
    template: taskAssigned,
    to: { email: person.email ?? '', name: person.name, userId: assigned },
    organization: event.organization,
    channels: ['inApp'],
    data: { task: after.title, by: person.by },
    link: `/admin/collections/tasks/${after.id}`,
    dedupeKey: `task.assigned:${after.id}:${assigned}:${event.id}`,
  })
}
