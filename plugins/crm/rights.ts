import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { onBehalfOf, personIn } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'
import { allowsNew, decide, type CollectionPolicy, type Operation } from '@/src/lib/policy'

/** Whether the person of a request may do something to every row of a collection in one organization. */
export function mayInOrganization(
  req: PayloadRequest,
  operation: Operation,
  slug: string,
  organization: string,
): boolean {
  const policy = req.payload.collections[slug as CollectionSlug]?.config.custom?.policy as CollectionPolicy | undefined
  if (!policy) return false
  return allowsNew(policy, decide(policy, operation, personIn(req)), { organization, client: null, owner: null })
}

/**
 * A record that the person may read.
 *
 * @throws APIError 404 for an unknown one, one of another organization and one in the trash, with the same words
 */
export async function readable<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: unknown,
  notThere: string,
) {
  const doc = isUuid(id)
    ? await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, ...onBehalfOf(req) })
    : null
  if (!doc) throw new APIError(notThere, 404, null, true)
  return doc
}
