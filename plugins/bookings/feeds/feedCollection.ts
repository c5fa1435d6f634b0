import { APIError, type CollectionConfig, type CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'
import { enqueue, type Queue } from '@/plugins/jobs/api'
import { consume } from '@/plugins/limits/api'
import type { BusyFeed } from '@/payload-types'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'

/** A calendar is read when it is saved and when somebody asks for it. */
export function withFetching(collection: CollectionConfig, queue: Queue): CollectionConfig {
  const { hooks, endpoints } = collection
  const fetchSaved: CollectionAfterChangeHook<BusyFeed> = async ({ doc, req }) => {
    if (doc.isActive !== false) await enqueue(req, queue, { feed: doc.id }, { singletonKey: doc.id })
    return doc
  }
  return {
    ...collection,
    endpoints: [fetchEndpoint(queue), ...(endpoints || [])],
    hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), fetchSaved] },
  }
}

/** `POST /api/busy-feeds/:id/fetch`: reads the own calendar now. 202; 404 for anybody else's, 409 for one that is switched off. */
const fetchEndpoint = (queue: Queue) =>
  defineForm({
    path: '/:id/fetch',
    schema: z.object({}),
    run: async (req) => {
      const user = await signedIn(req)
      await consume(req, 'feeds', { account: user.id })
      return inTransaction(req, async () => {
        const feed = await visibleRecord(req, 'busy-feeds', req.routeParams?.id)
        if (feed.isActive === false) {
          throw new APIError('This calendar is switched off. Switch it on first.', 409, null, true)
        }
        await enqueue(req, queue, { feed: feed.id }, { singletonKey: feed.id })
        return { status: 202, body: { message: 'The calendar is being read.' } }
      })
    },
  })
