import { z } from 'zod'
import { defineHandOffQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { fileStorage } from './storage'

/** No upload takes longer than that to commit. */
const SETTLED_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Removes files whose transaction rolled back after they were written. Only what has lain for a day without a record counts:
 * what is younger may be about to get one.
 */
export const sweepQueue = defineHandOffQueue({
  name: 'media.sweep',
  description: 'Looks for files without a record and removes them.',
  schema: z.object({}),
  cron: { expression: '40 3 * * *' },
  policy: 'exclusive',
  expireInSeconds: 1800,
  claim: async () => ({ before: new Date(Date.now() - SETTLED_AFTER_MS).toISOString() }),
  perform: async ({ before }, { payload, job }) => {
    let removed = 0
    for await (const folders of fileStorage().foldersOlderThan(new Date(before))) {
      if (job.signal.aborted) break
      const rows = await query<{ folder: string }>(
        { payload },
        sql`select folder from jsonb_array_elements_text(${JSON.stringify(folders)}::jsonb) folder
            where not exists (select from media where storage_path = folder)`,
      )
      for (const { folder } of rows) {
        await fileStorage().removeFolder(folder)
        removed += 1
      }
    }
    return removed
  },
  settle: async () => undefined,
})
