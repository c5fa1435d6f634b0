import { APIError, type Endpoint } from 'payload'
import { can } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { findVisible } from '@/src/server/visibleRecord'
import type { Slugs } from './receiveSubmission'

/**
 * `POST /api/form-submissions/:id/read`: whoever opens a new submission has read it. One conditional statement that leaves
 * the time of the last change alone, so that a form that lies open is not stale for it.
 */
export const markReadEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    const isAllowed = req.user !== null && can(req, 'update', slugs.submissions)
    const submission = isAllowed ? await findVisible(req, slugs.submissions, req.routeParams?.id) : null
    if (!submission) {
      throw new APIError('There is no such submission, or you may not change it.', 404, null, true)
    }
    const rows = await query(
      req,
      sql`update form_submissions set status = 'READ' where id = ${submission.id} and status = 'NEW' returning id`,
    )
    return Response.json({ isNewlyRead: rows.length > 0 })
  },
})
