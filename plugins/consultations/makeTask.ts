import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Task } from '@/payload-types'

export interface NewTask {
  organization: string
  title: string
  description?: string | null
  owner: string
  client?: string | null
  /** ISO time. */
  dueDate?: string | null
  priority?: Task['priority']
}

const MINUTES = 30

/** A task that comes of a consultation, an audit or a follow-up, made on behalf of the person who asked. */
export async function makeTask(req: PayloadRequest, { priority = 'MEDIUM', ...task }: NewTask): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'tasks',
    data: {
      ...task,
      title: task.title.slice(0, 300),
      status: 'TODO',
      priority,
      energyLevel: 'MODERATE',
      timeBlockMinutes: MINUTES,
      source: 'MANUAL',
    },
    depth: 0,
    // What software makes by itself (a booking that came in) has nobody whose rights would count.
    ...(req.user ? onBehalfOf(req) : { req }),
  })
  return id
}
