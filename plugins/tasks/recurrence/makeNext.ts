import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Task } from '@/payload-types'
import { calendarDayOf, dayIn, dayText } from '@/src/lib/calendar-day'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { asServer } from '@/src/server/forms/asServer'
import { createTaskBySoftware } from '../createBySoftware'
import { logDecision } from '../decisions'
import { nextOccurrence, RuleError } from './rule'

/**
 * Makes the next task of a series: the rule goes over from the task that carries it to the new one, so that a series has
 * one task with a rule at a time, and changing or clearing it there changes or ends what comes. Nothing happens when the
 * task carries none (any more), or while somebody else is moving it on.
 *
 * @param byClock whether a job does it: then a form that is open on the task is told by the new time of its last change
 * @returns the new task's id; `null` when none was made
 */
export async function makeNext(
  req: PayloadRequest,
  id: string,
  { byClock }: { byClock: boolean },
): Promise<string | null> {
  const [held] = await query<{ id: string; zone: string | null }>(
    req,
    sql`select t.id, (select orrery_zone(timezone) from users u where u.id = t.owner_id) as zone from tasks t
        where t.id = ${id} and t.recurrence is not null and t.deleted_at is null for update of t skip locked`,
  )
  if (!held) return null
  const task = await req.payload.findByID({ collection: 'tasks', id, depth: 0, req: asServer(req) })
  const rule = task.recurrence ?? ''
  const zone = held.zone ?? 'UTC'
  const today = dayIn(zone, new Date())
  const day = dayText(task.recurrenceDay ?? task.scheduledDate ?? today)
  const next = occurrenceAfter(rule, day, today, zone)
  if (!next) {
    await giveRuleAway(req, id, byClock)
    await logEnd(req, task, rule)
    return null
  }
  const [taken] = await query<{ id: string }>(
    req,
    sql`select id from tasks where recurrence_of_id = ${rootOf(task)} and recurrence_day = ${calendarDayOf(next.day)}`,
  )
  await giveRuleAway(req, id, byClock)
  if (taken) return null
  const made = await createTaskBySoftware(
    asServer(req),
    {
      ...copyFor(task, day, next.day, zone),
      recurrence: next.rule,
      recurrenceOf: rootOf(task),
      recurrenceDay: calendarDayOf(next.day),
      source: 'RECURRENCE',
    },
    {
      eventName: 'task.recurred',
      reason: `${rule} comes after ${day} on ${next.day}.`,
      decision: { rule, after: day, day: next.day, made_from: id },
    },
  )
  return made.id
}

/** A rule that was valid when it was written and is not any more ends like one that has run out. */
function occurrenceAfter(rule: string, day: string, today: string, zone: string) {
  try {
    return nextOccurrence(rule, day, today, zone)
  } catch (error) {
    if (error instanceof RuleError) return null
    throw error
  }
}

async function giveRuleAway(req: PayloadRequest, id: string, byClock: boolean): Promise<void> {
  const savedAt = byClock ? sql`now()` : sql`updated_at`
  await query(req, sql`update tasks set recurrence = null, updated_at = ${savedAt} where id = ${id}`)
}

async function logEnd(req: PayloadRequest, task: Task, rule: string): Promise<void> {
  await logDecision(req, {
    task: { id: task.id, organization: String(idOf(task.organization)) },
    eventName: 'task.series-ended',
    reason: `${rule} names no day after this one.`,
    decision: { rule, ended: true },
  })
}

function rootOf(task: Task): string {
  return idOf(task.recurrenceOf) ?? task.id
}

/** What the next one takes over: everything that describes the work, nothing that says how far this one got. */
function copyFor(task: Task, from: string, to: string, zone: string) {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
  const dueDate = task.dueDate
    ? Temporal.Instant.from(task.dueDate).toZonedDateTimeISO(zone).add({ days }).toInstant().toString()
    : null
  return {
    organization: String(idOf(task.organization)),
    owner: String(idOf(task.owner)),
    title: task.title,
    description: task.description,
    activity: idOf(task.activity),
    category: task.category,
    energyLevel: task.energyLevel,
    scheduledDate: task.scheduledDate || !task.dueDate ? calendarDayOf(to) : null,
    scheduledTime: task.scheduledTime,
    timeBlockMinutes: task.timeBlockMinutes,
    dueDate,
    goal: idOf(task.goal),
    client: idOf(task.client),
    project: idOf(task.project),
    steps: (task.steps ?? []).map(({ title }) => ({ title, isDone: false })),
    linkedAssets: (task.linkedAssets ?? []).flatMap((file) => idOf(file) ?? []),
    tags: task.tags,
    status: 'TODO' as const,
    priority: task.priority,
    assignedTo: idOf(task.assignedTo),
  }
}
