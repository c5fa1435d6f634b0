import type { Task, User } from '@/payload-types'
import type { TestApp } from './app'
import { factories } from './factories'
import { restClient, type Reply } from './rest'

/** A studio with a project manager, whose tasks these are, and a colleague; `elsewhere` is another one. */
export async function taskStudio(app: TestApp) {
  const { payload } = app
  const make = factories(app)
  const studio = await make.organization()
  const elsewhere = await make.organization()
  const owner = await make.user({ organization: studio, role: 'PM', name: 'Ruth Okafor', timezone: 'Europe/Berlin' })
  const colleague = await make.user({ organization: studio, role: 'TEAM', name: 'Lena Brandt' })
  const staff = await restClient(app).as(owner)
  const other = await restClient(app).as(colleague)
  const client = await make.client(studio)
  // The first request loads the routes.
  await staff.get('/tasks')

  return {
    ...{ make, studio, elsewhere, owner, colleague, staff, other, client },
    read: (id: unknown) => payload.findByID({ collection: 'tasks', id: String(id), depth: 0 }),
    create: async (body: Record<string, unknown>) => {
      const reply = await staff.post('/tasks', { body: { organization: studio.id, ...body }, query: { depth: 0 } })
      return { reply, doc: reply.body.doc as unknown as Task }
    },
    change: (id: string, body: Record<string, unknown>) => staff.patch(`/tasks/${id}`, { body }),
    /** What software decided about a task, in the order in which it did. */
    decisions: async (task: { id: string }) =>
      (
        await payload.find({
          collection: 'decision-logs',
          where: { task: { equals: task.id } },
          sort: 'createdAt',
          depth: 0,
        })
      ).docs,
    /** How many events of a type a task has had. */
    events: async (task: { id: string }, type: string) =>
      (
        await payload.count({
          collection: 'domain-events',
          where: { subjectId: { equals: task.id }, type: { equals: type } },
        })
      ).totalDocs,
    /** A person's notifications, newest first. */
    bell: async (person: User) =>
      (
        await payload.find({
          collection: 'notifications',
          where: { owner: { equals: person.id } },
          sort: '-createdAt',
          depth: 0,
        })
      ).docs,
  }
}

/** Every refusal of a reply and what it says about fields, as one text. */
export const messages = (reply: Reply): string =>
  JSON.stringify(reply.body.errors?.map(({ message, data }) => [message, data]) ?? [])

/** A task that has what every task begins with, for tests that write rows by themselves. */
export const defaults = { status: 'TODO', priority: 'MEDIUM', energyLevel: 'MODERATE', timeBlockMinutes: 90 } as const
