import { APIError, type Endpoint } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
import type { Slugs } from './receiveSubmission'

/**
 * `POST /api/form-submissions/:id/read`: whoever opens a new submission has read it. One conditional statement that leaves
 * the time of the last change alone, so that a form that lies open is not stale for it.
 */
export const markReadEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.id
    const isAllowed = isUuid(id) && req.user !== null && can(req, 'update', slugs.submissions)
    const { totalDocs } = isAllowed
      ? await req.payload.count({
          collection: slugs.submissions,
          where: { id: { equals: id } },
          ...onBehalfOf(req),
        })
      : { totalDocs: 0 }
    if (totalDocs === 0) {
      throw new APIError('There is no such submission, or you may not change it.', 404, null, true)
    }
    const rows = await query(
      req,
      sql`update form_submissions set status = 'READ' where id = ${id} and status = 'NEW' returning id`,
    )
    return Response.json({ isNewlyRead: rows.length > 0 })
  },
})
