import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { QueueSettings } from './defineQueue'
import { ensureQueue, inSession } from './sender'

export interface EnqueueOptions {
  /** While a job with this key waits, another one is not queued. */
  singletonKey?: string
  /** Not before this time. */
  startAfter?: Date
  /** The job's own id (a UUID): a second job with it is not queued, even after the first has run. */
  id?: string
}

/**
 * Queues a job in the caller's transaction: it exists when that commits and never existed when it rolls back.
 *
 * @returns the job's id, or `null` when `singletonKey` or `id` says that it is queued already
 * @throws ZodError when the data is not what the queue declares
 */
export async function enqueue<Schema extends z.ZodType<object>>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  queue: QueueSettings<Schema>,
  data: z.input<Schema>,
  { singletonKey, startAfter, id }: EnqueueOptions = {},
): Promise<string | null> {
  const parsed = queue.schema.parse(data)
  await ensureQueue(req, queue)
  // Without a key of its own a job would share the empty one, and only one of them could wait.
  const key = singletonKey ?? (queue.policy === 'exclusive' ? undefined : randomUUID())
  return inSession(req, (boss) =>
    boss.send(queue.name, parsed, {
      ...(key === undefined ? {} : { singletonKey: key }),
      ...(startAfter ? { startAfter } : {}),
      ...(id === undefined ? {} : { id }),
    }),
  )
}
