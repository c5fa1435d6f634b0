import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import type { Task } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { tickActionItem } from '../consultations/makeActionTask'
import { sharedOfFollowUp, sharedOfTask, toFollow } from './inStep'

export const TASK_EVENTS = ['tasks.updated', 'tasks.trashed']

/** The way back: a task that is done, called off, moved or handed over takes its follow-up along, and ticks its action item. */
export async function followTask(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as Task | null
  const before = event.before as Task | null
  if (!after || !before) return
  if ((before.status === 'DONE') !== (after.status === 'DONE'))
    await tickActionItem(req, after.id, after.status === 'DONE')
  const change = toFollow(sharedOfTask(before), sharedOfTask(after), sharedOfTask(before))
  if (Object.keys(change).length === 0) return
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from follow_ups where task_id = ${after.id} and deleted_at is null`,
  )
  if (!row) return
  const followUp = await req.payload.findByID({
    collection: 'follow-ups',
    id: row.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { title, due, owner, state } = toFollow(sharedOfTask(before), sharedOfTask(after), sharedOfFollowUp(followUp))
  // What was called off stays so, also when somebody takes its task up again.
  if (followUp.status === 'CANCELLED') return
  const data = {
    ...(title === undefined ? {} : { title: title.slice(0, 200) }),
    // A task may lie open-ended, a follow-up has its day.
    ...(due ? { dueAt: due } : {}),
    ...(owner ? { assignedTo: owner } : {}),
    ...(state === undefined ? {} : { status: state === 'OPEN' ? ('SCHEDULED' as const) : state }),
  }
  if (Object.keys(data).length === 0) return
  await req.payload.update({ collection: 'follow-ups', id: row.id, data, depth: 0, overrideAccess: true, req })
}
