import { z } from 'zod'
import { defineHandOffQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { fileStorage } from './storage'

/** Removes the files of a row that is gone, or of a file that was replaced; again and again, until the storage has done it. */
export const removeQueue = defineHandOffQueue({
  name: 'media.remove',
  description: 'Removes files that no record has any more.',
  schema: z.object({ storagePath: z.string().regex(/^[a-z2-7]{2}\/[a-z2-7]{26}$/) }),
  retryLimit: 8,
  backoff: { delay: 10, maximum: 3600 },
  expireInSeconds: 120,
  claim: async ({ storagePath }, { req }): Promise<string | null> => {
    const rows = await query(req, sql`select 1 from media where storage_path = ${storagePath} limit 1`)
    return rows.length === 0 ? storagePath : null
  },
  perform: (storagePath) => fileStorage().removeFolder(storagePath),
  settle: async () => undefined,
})
