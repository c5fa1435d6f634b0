import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'
import { isStaff, personOf } from '@/src/lib/person'
import { usageOf } from './usageOf'

/** `GET /api/media/:id/usage`: where a file is used, for staff who may read it; 404 for everybody else. */
export const usageEndpoint = (mediaSlug: string): Endpoint => ({
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const row =
      isUuid(id) && isStaff(personOf(req.user))
        ? await req.payload.findByID({
            collection: mediaSlug as CollectionSlug,
            id,
            depth: 0,
            trash: true,
            disableErrors: true,
            ...onBehalfOf(req),
          })
        : null
    if (!row) throw new APIError('There is no such file.', 404, null, true)
    return Response.json(await usageOf(req, mediaSlug, id), { headers: { 'cache-control': 'private, no-store' } })
  },
})
