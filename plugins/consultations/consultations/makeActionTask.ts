import { APIError, type PayloadRequest } from 'payload'
import { allows } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'
import { makeTask } from '../makeTask'

export interface MadeTask {
  task: string
  /** Whether this call made it: of many at once, one. */
  isNew: boolean
}

interface ItemRow extends Record<string, unknown> {
  title: string
  owner: string | null
  task: string | null
  done: boolean | null
}

/**
 * Makes an action item into a task of whoever it falls to, once: whoever comes second gets the task that is there. The
 * consultation's row is locked meanwhile, as every save of its form locks it.
 *
 * @throws APIError 404 for a consultation or an item that is not there, 403 without the right to change it
 */
export async function makeActionTask(
  req: PayloadRequest,
  id: unknown,
  item: unknown,
  dueDate?: string,
): Promise<MadeTask> {
  return inTransaction(req, async () => {
    const consultation = await visibleRecord(req, 'consultations', id)
    const organization = idOf(consultation.organization) ?? ''
    const client = idOf(consultation.client)
    if (!allows(req, 'update', 'consultations', { organization, client, owner: null })) {
      throw new APIError('Those who talk to clients make tasks of action items. Ask one of them.', 403, null, true)
    }
    await query(req, sql`select id from consultations where id = ${consultation.id} for update`)
    const [row] =
      typeof item === 'string'
        ? await query<ItemRow>(
            req,
            sql`select title, owner_id as owner, task_id as task, is_done as done from consultations_action_items
                where _parent_id = ${consultation.id} and id::text = ${item}`,
          )
        : []
    if (!row)
      throw new APIError('There is no such action item. Save the consultation, then try again.', 404, null, true)
    if (row.task) return { task: row.task, isNew: false }
    await racePoint('consultations.action-item-read')
    const task = await makeTask(req, {
      organization,
      title: row.title,
      description: `${consultation.name} · ${consultation.bookingId ?? ''}`,
      owner: row.owner ?? idOf(consultation.assignedTo) ?? idOf(req.user?.id) ?? '',
      client,
      dueDate: dueDate ? `${dueDate}T12:00:00.000Z` : null,
    })
    await query(
      req,
      sql`update consultations_action_items set task_id = ${task} where _parent_id = ${consultation.id} and id::text = ${item} and task_id is null`,
    )
    await emit(req, 'consultation.task-made', {
      subject: { collection: 'consultations', id: consultation.id },
      organization,
      data: { task, title: row.title },
    })
    return { task, isNew: true }
  })
}

/** An item is ticked off when its task is done, and opened again with it. */
export async function tickActionItem(req: PayloadRequest, task: string, isDone: boolean): Promise<void> {
  if (!isUuid(task)) return
  await query(
    req,
    sql`update consultations_action_items set is_done = ${isDone} where task_id = ${task} and is_done is distinct from ${isDone}`,
  )
}
