import { APIError, type Endpoint } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { CHANGESETS } from './slug'
import { undoChangeset } from './undo/undoChangeset'

/**
 * `POST /api/changesets/:id/undo`: takes a deed back, for whoever may read its changeset. 200 with a sentence; 404 for what
 * the person may not see; 409 when it was taken back before or something that it wrote has changed since.
 */
export const undoEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    await signedIn(req)
    const id = String(req.routeParams?.id)
    const changeset = isUuid(id)
      ? await req.payload.findByID({ collection: CHANGESETS, id, depth: 0, disableErrors: true, ...onBehalfOf(req) })
      : null
    if (!changeset) throw new APIError('There is no such change.', 404, null, true)
    const { steps } = await undoChangeset(req, id)
    return Response.json({ message: 'All of it is taken back.', steps })
  },
}
