import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { Task } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { logDecision, type Decision } from './decisions'

type NewTask = RequiredDataFromCollectionSlug<'tasks'>

/** What only software says of a task. */
export interface MadeBy {
  source: Task['source']
  template?: string | null
  workflow?: string | null
}

/** Hands {@link MadeBy} to the hook that stamps it: a request of a person may not say it itself. */
export interface MadeByContext {
  taskMadeBy?: MadeBy
}

/**
 * Makes a task that no person filled in (a workflow, an agent, a series, a template) and writes down why, in one
 * transaction. Pass a request of the server's own, or `onBehalf` to hold it against the policy of the person who asked.
 *
 * @throws ValidationError when the data break a rule of tasks
 */
export async function createTaskBySoftware(
  req: PayloadRequest,
  { source = 'WORKFLOW', template, workflow, ...data }: Omit<NewTask, 'source'> & { source?: Task['source'] },
  decision: Decision,
  { onBehalf = false }: { onBehalf?: boolean } = {},
): Promise<Task> {
  return inTransaction(req, async () => {
    const madeBy: MadeBy = { source, template: idOf(template), workflow }
    const task = await req.payload.create({
      collection: 'tasks',
      data: { ...data, source },
      depth: 0,
      context: { taskMadeBy: madeBy },
      req,
      ...(onBehalf ? { user: req.user, overrideAccess: false } : {}),
    })
    await logDecision(req, { task: { id: task.id, organization: String(idOf(task.organization)) }, ...decision })
    return task
  })
}
