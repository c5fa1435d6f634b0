import { createLocalReq, type Payload } from 'payload'
import { makeFromTemplate } from '@/plugins/tasks/fromTemplate'
import { calendarDayOf, dayIn } from '@/src/lib/calendar-day'
import { sql } from '@/src/lib/database'
import { people } from './people'
import { demoTemplates, demoWorkers, type DemoTask, type DemoWorker } from './workDays'

const DAY = 24 * 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

interface WorkSeed {
  organization: string
  /** Ids of people by e-mail address, and of clients by name. */
  people: ReadonlyMap<string, string>
  clients: ReadonlyMap<string, string>
}

/** A worker on the way into the database: who it is, and what stands there already. */
interface Desk extends WorkSeed {
  owner: string
  timezone: string
  goals: Map<string, string>
  activities: Map<string, string>
  tasks: Map<string, string>
}

/** Days of four people of Meridian: activities, goals with a past, a week of tasks, templates and what was said. */
export async function seedWork(payload: Payload, seed: WorkSeed): Promise<void> {
  const templates: string[] = []
  for (const template of demoTemplates) {
    const data = { ...template, organization: seed.organization }
    templates.push((await payload.create({ collection: 'task-templates', data, context })).id)
  }
  for (const worker of demoWorkers) await settle(payload, seed, worker)
  await oneFromTemplate(payload, seed, templates[0] ?? '')
  await dateBack(payload, seed.organization)
}

async function settle(payload: Payload, seed: WorkSeed, worker: DemoWorker): Promise<void> {
  const desk: Desk = {
    ...seed,
    owner: seed.people.get(worker.email) ?? '',
    timezone: people.find(({ email }) => email === worker.email)?.timezone ?? 'UTC',
    goals: new Map(),
    activities: new Map(),
    tasks: new Map(),
  }
  const own = { owner: desk.owner, organization: desk.organization }
  for (const [index, { minutes = 90, isRetired, ...activity }] of worker.activities.entries()) {
    const data = { ...activity, ...own, defaultDurationMinutes: minutes, isActive: !isRetired, sortOrder: index + 1 }
    desk.activities.set(activity.title, (await payload.create({ collection: 'activities', data, context })).id)
  }
  for (const goal of worker.goals) {
    const { id } = await payload.create({ collection: 'goals', data: { ...goal, ...own }, context })
    desk.goals.set(goal.title, id)
  }
  for (const [daysAgo, title, goal] of worker.before) {
    const at = new Date(Date.now() - daysAgo * DAY)
    await write(payload, desk, { title, goal, status: 'DONE' }, at)
  }
  for (const task of worker.tasks) {
    const isDone = task.status === 'DONE'
    await write(payload, desk, task, isDone ? new Date(Date.now() + (task.day ?? 0) * DAY) : undefined)
  }
}

async function write(payload: Payload, desk: Desk, task: DemoTask, completedAt?: Date): Promise<void> {
  const {
    day,
    time,
    minutes,
    due,
    activity,
    goal,
    client,
    assignedTo,
    steps = [],
    after = [],
    repeats,
    comments = [],
    ...rest
  } = task
  const planned = completedAt ?? (day === undefined ? null : new Date(Date.now() + day * DAY))
  const { id } = await payload.create({
    collection: 'tasks',
    data: {
      status: 'TODO',
      priority: 'MEDIUM',
      source: activity ? 'ACTIVITY' : 'MANUAL',
      ...rest,
      // What the activity brings is left out: it fills these in.
      energyLevel: rest.energyLevel as 'MODERATE',
      timeBlockMinutes: minutes as number,
      organization: desk.organization,
      owner: desk.owner,
      activity: activity ? desk.activities.get(activity) : undefined,
      goal: goal ? desk.goals.get(goal) : undefined,
      client: client ? desk.clients.get(client) : undefined,
      assignedTo: assignedTo ? desk.people.get(assignedTo) : undefined,
      scheduledDate: planned ? calendarDayOf(dayIn(desk.timezone, planned)) : undefined,
      scheduledTime: time,
      dueDate: due === undefined ? undefined : new Date(Date.now() + due * DAY).toISOString(),
      steps: steps.map((title, index) => ({ title, isDone: task.status === 'IN_PROGRESS' && index === 0 })),
      blockedBy: after.flatMap((title) => desk.tasks.get(title) ?? []),
      recurrence: repeats,
      completedAt: completedAt?.toISOString(),
    },
    context,
  })
  desk.tasks.set(task.title, id)
  for (const { by, text } of comments) {
    await payload.create({
      collection: 'task-comments',
      data: { organization: desk.organization, task: id, author: desk.people.get(by), body: text },
      context,
    })
  }
}

/** A task that a template has made, with its line in the decision log. */
async function oneFromTemplate(payload: Payload, { people: ids, clients }: WorkSeed, template: string): Promise<void> {
  const id = ids.get('pm@orrery.test') ?? ''
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' }, context }, payload)
  await makeFromTemplate(req, {
    template,
    client: clients.get('Northlight Clinics'),
    title: 'Welcome Northlight Clinics',
  })
}

/** What happened in the past says so: a demo in which everything came in this second shows nothing. */
async function dateBack(payload: Payload, organization: string): Promise<void> {
  const run = (statement: ReturnType<typeof sql>) => payload.db.drizzle.execute(statement)
  await run(sql`update tasks set created_at = completed_at - interval '1 day', updated_at = completed_at
    where organization_id = ${organization} and completed_at is not null`)
  await run(sql`update goal_entries e set created_at = t.completed_at, updated_at = t.completed_at from tasks t
    where e.organization_id = ${organization} and t.id::text = e.task`)
  await run(sql`insert into goal_achievements (goal_id, period, reached_at, told_at)
    select g.id, e.period, max(e.created_at), max(e.created_at) from goals g join goal_entries e on e.goal_id = g.id
    where g.organization_id = ${organization} and e.period < g.period_start
    group by g.id, e.period having sum(e.delta) >= g.target_value on conflict do nothing`)
}
