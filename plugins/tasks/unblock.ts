import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { idList, query, sql } from '@/src/lib/database'
import { asServer } from '@/src/server/forms/asServer'
import { logDecision } from './decisions'
import { taskUnblocked } from './mail/templates'

interface Ended {
  id: string
  title: string
  /** The event that says so: somebody is told once for each. */
  event: string
}

interface Freed extends Record<string, unknown> {
  id: string
  organization: string
  title: string
  status: string
  user: string
  email: string | null
  name: string | null
}

/**
 * After a task has ended: whatever waited for it alone can begin. Its owner is told; what stood on BLOCKED goes to TODO.
 *
 * The waiting tasks are locked before anybody looks at what else they wait for: of two who finish the last two blockers at
 * once, the second one finds that nothing is left.
 */
export async function unblockAfter(req: PayloadRequest, ended: Ended): Promise<void> {
  const waiting = await query<{ id: string }>(
    req,
    sql`select t.id from tasks t where t.deleted_at is null and t.status not in ('DONE', 'CANCELLED')
          and t.id in (select parent_id from tasks_rels where tasks_id = ${ended.id} and path = 'blockedBy')
        order by t.id for update`,
  )
  if (waiting.length === 0) return
  const freed = await query<Freed>(
    req,
    sql`select t.id, t.organization_id as organization, t.title, t.status::text as status, u.id as user, u.email, u.name
        from tasks t join users u on u.id = t.owner_id
        where t.id = any (${idList(waiting.map(({ id }) => id))}) and not exists (
          select from tasks_rels r join tasks b on b.id = r.tasks_id
          where r.parent_id = t.id and r.path = 'blockedBy' and b.deleted_at is null and b.status not in ('DONE', 'CANCELLED')
        )
        order by t.id`,
  )
  for (const task of freed) await free(req, task, ended)
}

async function free(req: PayloadRequest, task: Freed, ended: Ended): Promise<void> {
  if (task.status === 'BLOCKED') {
    await req.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { status: 'TODO' },
      depth: 0,
      req: asServer(req),
    })
    await logDecision(req, {
      task,
      eventName: 'task.unblocked',
      reason: `“${ended.title}” was the last task that this one waited for.`,
      decision: { from: 'BLOCKED', to: 'TODO', after: ended.id },
    })
  }
  await notify(req, {
    template: taskUnblocked,
    to: { email: task.email ?? '', name: task.name, userId: task.user },
    organization: task.organization,
    channels: ['inApp'],
    data: { task: task.title, ended: ended.title },
    link: `/admin/collections/tasks/${task.id}`,
    dedupeKey: `task.unblocked:${task.id}:${ended.event}`,
  })
}
