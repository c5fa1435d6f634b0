import type { Queue as BossQueue } from 'pg-boss'
import type { QueueBehaviour } from './defineQueue'

/** Where jobs go that have failed for good. */
export const DEAD_LETTERS = 'dead-letters'

/** A worker that has not said for so long that it still works on a job has died: the job is tried again. */
export const HEARTBEAT_SECONDS = 15

const DAY = 24 * 60 * 60

/** How a declared queue is called in pg-boss. Stored with the queue, and inherited by each of its jobs. */
export function queueOptions(queue: QueueBehaviour): Omit<BossQueue, 'name'> {
  const backoff = queue.backoff ?? { delay: 5, maximum: 3600 }
  return {
    policy: queue.policy === 'exclusive' ? 'exclusive' : 'short',
    retryLimit: queue.retryLimit ?? 5,
    retryDelay: backoff.delay,
    retryBackoff: true,
    retryDelayMax: backoff.maximum,
    expireInSeconds: queue.expireInSeconds ?? 60,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retentionSeconds: 30 * DAY,
    deleteAfterSeconds: 7 * DAY,
    ...(queue.deadLetter === false ? {} : { deadLetter: DEAD_LETTERS }),
  }
}

/** Nobody works on dead letters: they wait for an administrator. */
export const DEAD_LETTER_OPTIONS: Omit<BossQueue, 'name'> = {
  policy: 'standard',
  retryLimit: 0,
  retentionSeconds: 365 * DAY,
  deleteAfterSeconds: 7 * DAY,
}
