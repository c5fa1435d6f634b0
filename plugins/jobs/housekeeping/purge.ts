import { z } from 'zod'
import { query, sql } from '@/src/lib/database'
import { defineQueue } from '../defineQueue'

/** Removes what is of no use any more: rate limits that have run out and processes that died without a word. */
export const purge = defineQueue({
  name: 'platform.purge',
  description: 'Removes expired rate limits and the traces of processes that have died.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '*/10 * * * *' },
  handle: async (_, { req }) => {
    await query(req, sql`delete from rate_limits where expire is not null and expire < ${Date.now()}`)
    await query(req, sql`delete from processes where seen_at < now() - interval '1 hour'`)
    await query(
      req,
      sql`
        delete from pgboss.job where state in ('completed', 'cancelled') and completed_on < now() - interval '1 day'
          and name in (select name from pgboss.schedule)`,
    )
  },
})
