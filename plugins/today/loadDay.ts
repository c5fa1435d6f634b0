import { APIError, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import { query, sql, type SQL } from '@/src/lib/database'
import { ENDED_STATUSES } from '@/src/lib/work'
import { zoneOf } from '@/src/lib/time-zone'
import { clockOf, todayIn } from './clock'
import type { DayActivity, DayData, DayGoal, DayTask } from './dayData'
import { addDays, isDay, weekOf } from '@/src/lib/days'
import { bandsOf } from './energy'
import { inChosen, reachable } from './reachable'
import { readAppointments } from './readAppointments'

type User = NonNullable<PayloadRequest['user']>

const MOST_LEFT = 50
const MOST_SOMEDAY = 40
const MOST_OF_A_WEEK = 700
const MOST_ACTIVITIES = 200
const MOST_GOALS = 30
const ENDED = sql.raw(ENDED_STATUSES.map((status) => `'${status}'`).join(', '))

/**
 * A day of the person of a request with its week, what was left before, activities, goals and meetings: four statements, under
 * the policy, in the organization that the panel has chosen, if it has.
 *
 * @param asked `YYYY-MM-DD`; the person's own today when there is none
 * @throws APIError 400 for what is no day, 403 for somebody who reads no tasks
 */
export async function loadDay(req: PayloadRequest, user: User, asked?: string | null): Promise<DayData> {
  if (!can(req, 'read', 'tasks')) {
    throw new APIError(
      'Only those who work in a studio have tasks. Ask your studio for an invitation.',
      403,
      null,
      true,
    )
  }
  if (asked && !isDay(asked)) {
    throw new APIError('Write the day as YYYY-MM-DD, such as ?day=2026-11-21.', 400, null, true)
  }
  const timeZone = zoneOf(user.timezone)
  const today = todayIn(timeZone)
  const day = asked || today
  const week = weekOf(day)
  const [monday, sunday] = [week[0] ?? day, week[6] ?? day]
  const person = user.id

  const { tasks, left, leftCount, someday } = await readTasks(req, person, {
    from: monday,
    to: addDays(sunday, 1),
    today,
  })
  return {
    day,
    today,
    timeZone,
    week,
    clock: clockOf(day, timeZone),
    energy: bandsOf(user.preferences),
    tasks,
    left,
    leftCount,
    someday,
    activities: await readActivities(req, person),
    goals: await readGoals(req, person),
    appointments: await readAppointments(req, { person, from: monday, to: addDays(sunday, 1), timeZone }),
  }
}

type TaskRow = Omit<DayTask, 'goal' | 'client' | 'doer'> & {
  list: 'week' | 'left' | 'someday'
  total: number
  goalId: string | null
  goalTitle: string | null
  clientId: string | null
  clientName: string | null
  doerId: string | null
  doerName: string | null
}

/**
 * Tasks that the person owns or does, in three lists by one statement. Names of what they may not read are left out, not the
 * task.
 */
async function readTasks(
  req: PayloadRequest,
  person: string,
  { from, to, today }: { from: string; to: string; today: string },
): Promise<Pick<DayData, 'tasks' | 'left' | 'leftCount' | 'someday'>> {
  const own = sql`(t.owner_id = ${person} or t.assigned_to_id = ${person}) and t.deleted_at is null
    and ${reachable(req, 'tasks', 't')}${inChosen(req, 't')}`
  const list = (name: TaskRow['list'], where: SQL, order: SQL, limit: number) => sql`
    (select ${sql.raw(`'${name}'`)} as list, row_number() over (order by ${order}) as place, (count(*) over ())::int as total, t.*
      from tasks t where ${own} and ${where} order by ${order} limit ${limit})`
  const rows = await query<TaskRow>(
    req,
    sql`
      with t as (
        ${list(
          'week',
          sql`t.status <> 'CANCELLED' and t.scheduled_date >= ${start(from)} and t.scheduled_date < ${start(to)}`,
          sql`t.scheduled_date, t.scheduled_time nulls last, t.priority desc, t.created_at, t.id`,
          MOST_OF_A_WEEK,
        )}
        union all
        ${list(
          'left',
          sql`t.status not in (${ENDED}) and t.scheduled_date < ${start(today)}`,
          sql`t.scheduled_date desc, t.priority desc, t.id`,
          MOST_LEFT,
        )}
        union all
        ${list(
          'someday',
          sql`t.status not in (${ENDED}) and t.scheduled_date is null`,
          sql`t.priority desc, t.due_date nulls last, t.created_at, t.id`,
          MOST_SOMEDAY,
        )}
      )
      select t.list, t.total, t.id, t.title, t.status, t.priority, t.energy_level as "energyLevel", t.category,
        to_char(t.scheduled_date at time zone 'UTC', 'YYYY-MM-DD') as day, t.scheduled_time as time,
        t.time_block_minutes::int as minutes,
        to_char(t.due_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueDate",
        coalesce(t.times_carried, 0)::int as "timesCarried",
        (t.recurrence is not null or t.recurrence_of_id is not null) as repeats,
        (select coalesce(json_agg(x.text order by x."order"), '[]') from tasks_texts x
          where x.parent_id = t.id and x.path = 'tags') as tags,
        s.steps, s.done as "stepsDone",
        (select count(*)::int from tasks_rels r join tasks b on b.id = r.tasks_id
          where r.parent_id = t.id and r.path = 'blockedBy' and b.deleted_at is null and b.status not in (${ENDED})) as "blockedBy",
        t.activity_id as activity,
        g.id as "goalId", g.title as "goalTitle", c.id as "clientId", c.name as "clientName",
        d.id as "doerId", d.name as "doerName"
      from t
        cross join lateral (
          select count(*)::int as steps, (count(*) filter (where is_done))::int as done
          from tasks_steps where _parent_id = t.id
        ) s
        left join goals g on g.id = t.goal_id and ${reachable(req, 'goals', 'g')}
        left join clients c on c.id = t.client_id and ${reachable(req, 'clients', 'c')}
        left join users d on d.id = t.assigned_to_id and d.id <> ${person}
      order by t.list, t.place`,
  )
  const named = (name: TaskRow['list']) => rows.filter((row) => row.list === name)
  return {
    tasks: named('week').map(taskOf),
    left: named('left').map(taskOf),
    leftCount: named('left')[0]?.total ?? 0,
    someday: named('someday').map(taskOf),
  }
}

function taskOf({ goalId, goalTitle, clientId, clientName, doerId, doerName, ...row }: TaskRow): DayTask {
  const { list: _list, total: _total, ...task } = row
  return {
    ...task,
    goal: goalId ? { id: goalId, title: goalTitle ?? '' } : null,
    client: clientId ? { id: clientId, name: clientName ?? '' } : null,
    doer: doerId ? { id: doerId, name: doerName ?? '' } : null,
  }
}

/** The catalogue as the person has ordered it, without what was retired. */
function readActivities(req: PayloadRequest, person: string): Promise<DayActivity[]> {
  return query<DayActivity & Record<string, unknown>>(
    req,
    sql`select a.id, a.title, a.icon, a.category, a.energy_level as "energyLevel",
        a.default_duration_minutes::int as minutes, coalesce(a.times_used, 0)::int as "timesUsed"
      from activities a
      where a.owner_id = ${person} and a.is_active and a.deleted_at is null
        and ${reachable(req, 'activities', 'a')}${inChosen(req, 'a')}
      order by a.sort_order nulls last, lower(a.title), a.id limit ${MOST_ACTIVITIES}`,
  )
}

function readGoals(req: PayloadRequest, person: string): Promise<DayGoal[]> {
  return query<DayGoal & Record<string, unknown>>(
    req,
    sql`select g.id, g.title, g.type, coalesce(g.current_value, 0)::int as "currentValue",
        g.target_value::int as "targetValue", g.target_hours::float as "targetHours", g.completed_at is not null as reached
      from goals g
      where g.owner_id = ${person} and g.is_active and g.deleted_at is null
        and ${reachable(req, 'goals', 'g')}${inChosen(req, 'g')}
      order by array_position(array['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'], g.type::text) nulls last, g.created_at, g.id
      limit ${MOST_GOALS}`,
  )
}

/** Days are kept as noon UTC. */
function start(day: string): string {
  return `${day}T00:00:00.000Z`
}
