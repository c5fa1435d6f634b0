import { z } from 'zod'
import { query, sql, valueList } from '@/src/lib/database'
import { defineQueue } from '../defineQueue'

/** The metrics of `quota_usage` that count within a month. */
const MONTHLY = ['emailsPerMonth']

/**
 * Starts the monthly quotas anew. One statement an organization: the date moves on and the counters go to zero
 * together, and only while the date is still due, so that a second run changes nothing.
 */
export const resetQuotas = defineQueue({
  name: 'platform.reset-quotas',
  description: 'Starts the monthly quotas of organizations anew.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 2,
  deadLetter: false,
  cron: { expression: '7 * * * *' },
  handle: async (_, { req }) => {
    const metrics = valueList(MONTHLY)
    await query(
      req,
      sql`update organizations set quota_reset_at = created_at + interval '1 month' where quota_reset_at is null and deleted_at is null`,
    )
    const due = await query<{ id: string }>(
      req,
      sql`select id from organizations where quota_reset_at <= now() and deleted_at is null order by id`,
    )
    for (const { id } of due) {
      await query(
        req,
        sql`
          with moved as (
            update organizations set quota_reset_at = quota_reset_at + make_interval(months =>
              (extract(year from age(now(), quota_reset_at)) * 12 + extract(month from age(now(), quota_reset_at)))::int + 1)
            where id = ${id} and quota_reset_at <= now() returning id
          )
          update quota_usage set used = 0 from moved
            where quota_usage.organization_id = moved.id and quota_usage.metric in (${metrics})`,
      )
    }
  },
})
