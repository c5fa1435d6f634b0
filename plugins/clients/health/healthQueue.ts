import { z } from 'zod'
import { defineQueue, type Queue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import type { HealthSource } from '../options'
import { refreshHealth } from './refreshHealth'

const AT_ONCE = 500

/** Time passes by itself: every hour all living clients, some hundreds in four statements. */
export const healthQueue = (sources: readonly HealthSource[]): Queue =>
  defineQueue({
    name: 'clients.health',
    description: 'Computes the health of every client.',
    schema: z.object({}),
    policy: 'exclusive',
    retryLimit: 1,
    expireInSeconds: 600,
    deadLetter: false,
    cron: { expression: '7 * * * *' },
    handle: async (_, { req }) => {
      const rows = await query<{ id: string }>(req, sql`select id from clients where deleted_at is null order by id`)
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        await refreshHealth(
          req,
          rows.slice(start, start + AT_ONCE).map(({ id }) => id),
          sources,
        )
      }
    },
  })
