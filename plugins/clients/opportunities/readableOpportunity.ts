import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Opportunity } from '@/payload-types'
import { isUuid } from '@/src/lib/ids'

/**
 * The opportunity that a request names, as the policy shows it.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others
 */
export async function readableOpportunity(req: PayloadRequest, id: unknown): Promise<Opportunity> {
  const found = isUuid(id)
    ? await req.payload.findByID({ collection: 'opportunities', id, depth: 0, disableErrors: true, ...onBehalfOf(req) })
    : null
  if (!found) throw new APIError('There is no such opportunity.', 404, null, true)
  return found
}
