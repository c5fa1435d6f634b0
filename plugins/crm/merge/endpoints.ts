import type { Endpoint } from 'payload'
import { z } from 'zod'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { mergeRecords, type Mergeable } from './mergeRecords'
import { previewMerge } from './preview'

const schema = z.object({
  from: z.uuid('Say which record goes.'),
  fields: z.record(z.string(), z.enum(['from', 'into'], 'Choose "from" or "into".')).optional(),
})

/**
 * `POST /api/{slug}/:id/merge { from, fields? }`: merges `from` into the record of the path.
 * `GET /api/{slug}/:id/merge?from=`: what that would do.
 */
export const mergeEndpoints = (collection: Mergeable): Endpoint[] => [
  defineForm({
    path: '/:id/merge',
    schema,
    run: async (req, { from, fields }) => {
      await signedIn(req)
      const into = z.uuid().safeParse(req.routeParams?.id)
      if (!into.success) throw noSuch(collection)
      const merged = await mergeRecords(req, { collection, from, into: into.data, fields })
      return { body: { message: 'The two are one record now.', ...merged } }
    },
  }),
  {
    path: '/:id/merge',
    method: 'get',
    handler: async (req) => {
      await signedIn(req)
      const into = await visibleRecord(req, collection, req.routeParams?.id)
      const from = await visibleRecord(req, collection, req.searchParams.get('from'))
      const preview = await previewMerge(req, collection, { ...from }, { ...into })
      return Response.json(preview, { headers: { 'cache-control': 'private, no-store' } })
    },
  },
]
