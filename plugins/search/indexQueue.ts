import { z } from 'zod'
import { defineQueue, type Queue } from '@/plugins/jobs/api'
import { indexDocument } from './indexDocument'
import type { SearchSource } from './sources'

const schema = z.object({ kind: z.string().min(1), id: z.uuid() })

/** Makes one document findable as it is now. No key joins these jobs: one that waits may run before the change it would stand for. */
export function indexQueue(sources: readonly SearchSource[]): Queue<typeof schema> {
  return defineQueue({
    name: 'search.index',
    description: 'Keeps the search of the site in step with a document.',
    schema,
    backoff: { delay: 2, maximum: 300 },
    concurrency: 2,
    handle: async ({ kind, id }, { req }) => {
      const source = sources.find((one) => one.kind === kind)
      if (source) await indexDocument(req, source, id)
    },
  })
}
