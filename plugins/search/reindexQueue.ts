import { z } from 'zod'
import { defineQueue, type Queue } from '@/plugins/jobs/api'
import { reindexOrganization } from './reindex'
import type { SearchSource } from './sources'

const schema = z.object({ organization: z.uuid() })

/** Goes through a whole organization: when its languages change, and after what no event tells of. */
export function reindexQueue(sources: readonly SearchSource[]): Queue<typeof schema> {
  return defineQueue({
    name: 'search.reindex',
    description: 'Goes through everything that the search of a site finds.',
    schema,
    handle: async ({ organization }, { req }) => {
      await reindexOrganization(req, sources, organization)
    },
  })
}
