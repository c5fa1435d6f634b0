import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import type { Task } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { ENDED_STATUSES } from '@/src/lib/work'
import { makeNext } from './recurrence/makeNext'
import { tellAssigned } from './tellAssigned'
import { unblockAfter } from './unblock'

/** What follows from the writing of a task, in its transaction. */
export async function followTask(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as Task | null
  if (!after || after.deletedAt) return
  const before = event.before as Task | null
  await sayCompletion(event, req, before, after)
  await tellAssigned(event, req, before, after)
  if (!hasEnded(after) || hasEnded(before)) return
  await unblockAfter(req, { id: after.id, title: after.title, event: event.id })
  await makeNext(req, after.id, { byClock: false })
}

/** Says once that a task was done or opened again. Rows are locked before they are read, so `before` is what was there. */
async function sayCompletion(event: DomainEvent, req: PayloadRequest, before: Task | null, after: Task): Promise<void> {
  const [was, remains] = [before?.status === 'DONE', after.status === 'DONE']
  if (was === remains) return
  await emit(req, remains ? 'task.completed' : 'task.reopened', {
    ...(event.subject ? { subject: event.subject } : {}),
    organization: event.organization,
    data: { title: after.title, goal: idOf(after.goal), owner: idOf(after.owner) },
  })
}

function hasEnded(task: Task | null): boolean {
  return (ENDED_STATUSES as readonly string[]).includes(task?.status ?? '')
}
