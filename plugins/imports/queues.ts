import { z } from 'zod'
import { defineQueue, enqueue } from '@/plugins/jobs/api'
import { checkBatch, runBatch } from './runBatch'

const schema = z.object({ importId: z.uuid(), person: z.uuid() })

/** The next batch of an import; queues the one behind it in the same transaction. */
export const runQueue = defineQueue({
  name: 'imports.run',
  description: 'Brings in the rows of a file, a batch at a time.',
  schema,
  expireInSeconds: 120,
  backoff: { delay: 1, maximum: 60 },
  handle: async ({ importId, person }, { req }) => {
    if (await runBatch(req, importId, person))
      await enqueue(req, runQueue, { importId, person }, { singletonKey: importId })
  },
})

export const checkQueue = defineQueue({
  name: 'imports.check',
  description: 'Looks at what the rows of a file would do, and takes it back.',
  schema,
  expireInSeconds: 120,
  backoff: { delay: 1, maximum: 60 },
  handle: async ({ importId, person }, { req }) => {
    if (await checkBatch(req, importId, person)) {
      await enqueue(req, checkQueue, { importId, person }, { singletonKey: importId })
    }
  },
})
