import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { calendarDayOf, dayIn } from '@/src/lib/calendar-day'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'

/**
 * A rule counts from a day of its own: that of the task as the rule is written. Moving the task later moves this one
 * alone, not the series. A task that has a successor has given its rule away.
 */
export const anchorSeries: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const rule = typeof data.recurrence === 'string' && data.recurrence !== '' ? data.recurrence : null
  if (!rule || (operation === 'update' && originalDoc?.recurrence === rule)) return data
  if (operation === 'update' && (await hasSuccessor(req, originalDoc))) {
    throw new ValidationError({
      collection: 'tasks',
      errors: [
        { path: 'recurrence', message: 'The next task of this series is made already. Change when it repeats there.' },
      ],
      req,
    })
  }
  // A later task of a series keeps the day that the series gave it.
  if (idOf(data.recurrenceOf)) return data
  return { ...data, recurrenceDay: calendarDayOf(await firstDay(req, data)) }
}

async function firstDay(req: PayloadRequest, data: Record<string, unknown>): Promise<string> {
  if (typeof data.scheduledDate === 'string') return data.scheduledDate
  const [owner] = await query<{ timezone: string | null }>(
    req,
    sql`select orrery_zone(timezone) as timezone from users where id::text = ${idOf(data.owner) ?? ''}`,
  )
  const at = typeof data.dueDate === 'string' ? new Date(data.dueDate) : new Date()
  return dayIn(owner?.timezone ?? 'UTC', at)
}

async function hasSuccessor(
  req: PayloadRequest,
  task: { id?: string; recurrenceOf?: unknown; recurrenceDay?: unknown },
) {
  if (!task.id || typeof task.recurrenceDay !== 'string') return false
  const found = await query(
    req,
    sql`select id from tasks where recurrence_of_id = ${idOf(task.recurrenceOf) ?? task.id} and id <> ${task.id}
          and recurrence_day > ${task.recurrenceDay} and deleted_at is null limit 1`,
  )
  return found.length > 0
}
