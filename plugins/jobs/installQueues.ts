import type { PgBoss } from 'pg-boss'
import type { Queue } from './defineQueue'
import { DEAD_LETTER_OPTIONS, DEAD_LETTERS, queueOptions } from './queueOptions'

/** Brings the database's queues and schedules to what the configuration declares. Queues that are gone stay, with their jobs. */
export async function installQueues(boss: PgBoss, queues: Queue[]): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, DEAD_LETTER_OPTIONS)
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const queue of queues) {
    const options = queueOptions(queue)
    const stored = existing.get(queue.name)
    if (!stored) await boss.createQueue(queue.name, options)
    else await boss.updateQueue(queue.name, withoutPolicy(queue, options, stored.policy))
  }
  const declared = new Map(queues.flatMap((queue) => (queue.cron ? [[queue.name, queue.cron] as const] : [])))
  for (const { name } of await boss.getSchedules()) {
    if (!declared.has(name)) await boss.unschedule(name)
  }
  for (const [name, { expression, timezone, data }] of declared) {
    await boss.schedule(name, expression, data ?? {}, { tz: timezone ?? 'UTC' })
  }
}

/** A queue's policy is part of its unique indexes' meaning and cannot change under waiting jobs. */
function withoutPolicy(
  queue: Queue,
  { policy, ...options }: ReturnType<typeof queueOptions>,
  stored: string | undefined,
) {
  if (stored !== policy) {
    throw new Error(
      `The queue "${queue.name}" was made with another policy: give the queue a new name, or migrate its jobs.`,
    )
  }
  return options
}
