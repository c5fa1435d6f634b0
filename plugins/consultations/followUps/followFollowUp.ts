import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import type { FollowUp } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { makeTask } from '../makeTask'
import { sharedOfFollowUp, sharedOfTask, toFollow } from './inStep'

export const FOLLOW_UP_EVENTS = ['follow-ups.created', 'follow-ups.updated', 'follow-ups.trashed']

/** A follow-up makes its task in the same transaction, and takes it along when it is moved, handed over, done or called off. */
export async function followFollowUp(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as FollowUp | null
  if (!after) return
  const [row] = await query<{ task: string | null }>(
    req,
    sql`select task_id as task from follow_ups where id = ${after.id}`,
  )
  if (row?.task) return passOn(req, row.task, event.before as FollowUp | null, after)
  if (event.type === 'follow-ups.created' && after.status === 'SCHEDULED') await makeTaskOf(req, after)
}

async function makeTaskOf(req: PayloadRequest, followUp: FollowUp): Promise<void> {
  const owner = idOf(followUp.assignedTo) ?? idOf(req.user?.id)
  // What software plans for nobody is nobody's task yet.
  if (!owner) return
  const task = await makeTask(req, {
    organization: idOf(followUp.organization) ?? '',
    title: followUp.title,
    description: followUp.notes,
    owner,
    client: idOf(followUp.client),
    dueDate: followUp.dueAt,
  })
  await query(req, sql`update follow_ups set task_id = ${task} where id = ${followUp.id} and task_id is null`)
}

async function passOn(req: PayloadRequest, id: string, before: FollowUp | null, after: FollowUp): Promise<void> {
  const task = await req.payload.findByID({
    collection: 'tasks',
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: true,
    req,
  })
  if (!task || task.deletedAt) return
  const change = toFollow(before ? sharedOfFollowUp(before) : null, sharedOfFollowUp(after), sharedOfTask(task))
  if (Object.keys(change).length === 0) return
  const { title, due, owner, state } = change
  await req.payload.update({
    collection: 'tasks',
    id,
    data: {
      ...(title === undefined ? {} : { title }),
      ...(due === undefined ? {} : { dueDate: due }),
      ...(owner ? { owner, assignedTo: null } : {}),
      ...(state === undefined ? {} : { status: state === 'OPEN' ? 'TODO' : state }),
    },
    depth: 0,
    // A follow-up may be somebody else's: whoever may change it speaks for its task.
    overrideAccess: true,
    req,
  })
}
