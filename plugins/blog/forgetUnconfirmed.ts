import { z } from 'zod'
import { defineQueue } from '@/plugins/jobs/api'
import { query, sql, type RequestInTransaction } from '@/src/lib/database'

/** Removes what strangers wrote and never confirmed: the link is dead by then, and the address is nobody's to keep. */
export const forgetUnconfirmed = defineQueue({
  name: 'blog.forget-unconfirmed',
  description: 'Removes comments that nobody has confirmed for three days.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '23 * * * *' },
  handle: async (_, { req }) => removeUnconfirmed(req),
})

/** Removes them now, in the transaction of the request. */
export async function removeUnconfirmed(req: RequestInTransaction): Promise<void> {
  await query(req, sql`delete from comments where status = 'UNCONFIRMED' and created_at < now() - interval '3 days'`)
}
