import { z } from 'zod'
import { query, sql } from '@/src/lib/database'
import { defineHandOffQueue, type Queue } from '../defineQueue'

/** Payload marks its job as running before it runs it; one that has been running for so long died with its worker. */
const ABANDONED_SECONDS = 300

const nothing = z.object({})

/**
 * Runs Payload's own queue, which publishes and unpublishes what editors have scheduled. Payload's claim is no claim
 * (two runners run everything twice), so this is the only runner: `exclusive` lets one job wait or run in all workers.
 */
export const publishScheduled: Queue = defineHandOffQueue<typeof nothing, { due: number }, void>({
  name: 'content.publish-scheduled',
  description: 'Publishes and unpublishes what editors have scheduled.',
  schema: nothing,
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  expireInSeconds: 280,
  cron: { expression: '* * * * *' },
  claim: async (_, { req }) => {
    await query(
      req,
      sql`update payload_jobs set processing = false where processing and updated_at < now() - make_interval(secs => ${ABANDONED_SECONDS})`,
    )
    const [row] = await query<{ due: number }>(
      req,
      sql`
        select count(*)::int as due from payload_jobs
        where completed_at is null and has_error is not true and (wait_until is null or wait_until <= now())`,
    )
    return row && row.due > 0 ? { due: row.due } : null
  },
  // Without a transaction: Payload opens one for each of its jobs.
  perform: async (_, { payload }) => {
    await payload.jobs.run({ allQueues: true, limit: 50, sequential: true, overrideAccess: true })
  },
  settle: async () => undefined,
})
