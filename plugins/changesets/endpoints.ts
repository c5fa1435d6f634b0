import type { Endpoint } from 'payload'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { visibleRecord } from '@/src/server/visibleRecord'
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
    const { id } = await visibleRecord(req, CHANGESETS, req.routeParams?.id)
    const { steps } = await undoChangeset(req, id)
    return Response.json({ message: 'All of it is taken back.', steps })
  },
}
