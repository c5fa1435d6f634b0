import { z } from 'zod'
import { defineQueue, enqueue, type Queue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'

/** Time passes, calendars change: every half an hour each of them is asked. */
export const refreshQueue = (feedQueue: Queue): Queue =>
  defineQueue({
    name: 'bookings.refresh-feeds',
    description: 'Asks every calendar elsewhere for what is new.',
    schema: z.object({}),
    policy: 'exclusive',
    retryLimit: 1,
    deadLetter: false,
    cron: { expression: '*/30 * * * *' },
    handle: async (_, { req }) => {
      const feeds = await query<{ id: string }>(req, sql`select id from busy_feeds where is_active order by id`)
      for (const { id } of feeds) await enqueue(req, feedQueue, { feed: id }, { singletonKey: id })
      await query(req, sql`delete from busy_times where ends_at < now() - interval '7 days'`)
    },
  })
