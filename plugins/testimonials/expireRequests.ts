import { z } from 'zod'
import { defineQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'

/** Says in the list what the link's own time has decided already. */
export const expireRequests = defineQueue({
  name: 'testimonials.expire',
  description: 'Marks requests for testimonials whose link has run out.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '25 * * * *' },
  handle: async (_, { req }) => {
    await query(
      req,
      sql`update testimonial_requests set status = 'EXPIRED', updated_at = now()
          where status = 'SENT' and expires_at <= now()`,
    )
  },
})
