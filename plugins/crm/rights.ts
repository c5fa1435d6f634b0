import type { CollectionSlug, PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
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
