import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { calendarDayOf, dayText } from '@/src/lib/calendar-day'
import { idList, query, sql } from '@/src/lib/database'
import { asOwner, inTransaction } from '@/src/server/inTransaction'

interface Carried extends Record<string, unknown> {
  id: string
  organization: string
  from_day: Date | string
  times: string
}

/**
 * Brings a person's own open tasks of earlier days to a day, without a time, in one statement. A second call finds nothing left to
 * bring.
 *
 * @param day `YYYY-MM-DD`
 * @param ids only of these; without them, of all
 * @returns the ids of what was brought
 */
export async function carryOver(
  req: PayloadRequest,
  { owner, day, ids }: { owner: string; day: string; ids?: readonly string[] },
): Promise<string[]> {
  return inTransaction(req, async () => {
    const to = calendarDayOf(day)
    const carried = await asOwner(req, 'tasks.carried', () =>
      query<Carried>(
        req,
        sql`with left_over as (
              select id, scheduled_date from tasks
              where owner_id = ${owner} and deleted_at is null and status not in ('DONE', 'CANCELLED')
                and scheduled_date < ${to} ${ids ? sql`and id = any (${idList(ids)})` : sql``}
                and organization_id in (select organization_id from users_memberships where _parent_id = ${owner})
              order by id for update
            ), moved as (
              update tasks t set scheduled_date = ${to}, scheduled_time = null, times_carried = coalesce(times_carried, 0) + 1,
                updated_at = now(), updated_by_id = ${owner}
              from left_over l where l.id = t.id
              returning t.id, t.organization_id as organization, l.scheduled_date as from_day, t.times_carried as times
            ), logged as (
              insert into decision_logs (id, organization_id, task_id, event_name, reason, decision, created_at, updated_at)
              select gen_random_uuid(), organization, id, 'task.carried-over',
                'Left over from ' || to_char(from_day at time zone 'UTC', 'YYYY-MM-DD') || ', brought to ' || ${day}::text || '.',
                jsonb_build_object('from', to_char(from_day at time zone 'UTC', 'YYYY-MM-DD'), 'to', ${day}::text, 'times', times),
                now(), now()
              from moved
            )
            select * from moved order by id`,
      ),
    )
    for (const { id, organization, from_day } of carried) {
      const from = dayText(new Date(from_day).toISOString())
      await emit(req, 'task.carried-over', {
        subject: { collection: 'tasks', id },
        organization,
        data: { from, to: day },
      })
    }
    return carried.map(({ id }) => id)
  })
}
