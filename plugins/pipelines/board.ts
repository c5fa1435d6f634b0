import { APIError, type PayloadRequest } from 'payload'
import { canIn } from '@/plugins/access/api'
import { dayIn } from '@/src/lib/calendar-day'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
import type { Operation } from '@/src/lib/policy'
import { zoneOf } from '@/src/lib/time-zone'
import { signedIn } from '@/src/server/forms/sameOrigin'
import type { BoardPipeline } from './types'

/** A pipeline that the person of a request may work with, and who that is. */
export interface Board extends BoardPipeline {
  organization: string
  /** The signed-in person. */
  person: string
  /** The day that it is for them, `YYYY-MM-DD`. */
  today: string
}

/** Who looks at a board, and which day it is where they are. */
export function viewerOf(user: NonNullable<PayloadRequest['user']>): Pick<Board, 'person' | 'today'> {
  return { person: user.id, today: dayIn(zoneOf(user.timezone), new Date()) }
}

/**
 * The board of a pipeline, for whoever may do this to its cards.
 *
 * @throws APIError 401 for nobody, 404 for a pipeline that is none or another organization's, 403 for those who may only look
 */
export async function boardOf(req: PayloadRequest, operation: Extract<Operation, 'create' | 'read' | 'update'>) {
  const user = await signedIn(req)
  const id = req.routeParams?.pipeline
  const [row] = isUuid(id)
    ? await query<Omit<Board, 'person' | 'today'> & Record<string, unknown>>(
        req,
        sql`select id, organization_id as organization, name, key, type, description, coalesce(is_active, true) as "isActive"
            from pipelines where id = ${id} and deleted_at is null`,
      )
    : []
  if (!row || !canIn(req, 'read', 'pipeline-items', row.organization)) {
    throw new APIError('There is no such board. Open it again from the list of pipelines.', 404, null, true)
  }
  if (!canIn(req, operation, 'pipeline-items', row.organization)) {
    throw new APIError('You may look at this board, but not change it.', 403, null, true)
  }
  return { ...row, ...viewerOf(user) } satisfies Board
}
