import type { PayloadRequest } from 'payload'
import { decide, type CollectionPolicy, type Operation } from '@/src/lib/policy'
import { personIn } from './collectionAccess'

export { collectReferences, type Reference } from './collectReferences'
export { personIn }

/** Whether the person of this request may do something to at least some rows of a collection. For buttons and pages, not for rows. */
export function can(req: PayloadRequest, operation: Operation, slug: string): boolean {
  const policy = policyOf(req, slug)
  if (!policy) return false
  const decision = decide(policy, operation, personIn(req))
  return decision === true || decision.length > 0
}

/**
 * Whether the person of this request may do something to every row of a collection in one organization: for endpoints that
 * read and write by SQL, where no filter of the policy applies.
 */
export function canIn(req: PayloadRequest, operation: Operation, slug: string, organization: string): boolean {
  const policy = policyOf(req, slug)
  if (!policy) return false
  const decision = decide(policy, operation, personIn(req))
  if (decision === true) return true
  return decision.some((grant) => grant.scope === 'organization' && grant.organizations.includes(organization))
}

function policyOf(req: PayloadRequest, slug: string): CollectionPolicy | undefined {
  const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
  return collection?.config.custom?.policy as CollectionPolicy | undefined
}

/**
 * Options for a Local API call made on behalf of the person of a request: the policy applies, and the call joins
 * the request's transaction. The Local API's own default is to ignore the policy.
 */
export function onBehalfOf(req: PayloadRequest): {
  req: PayloadRequest
  user: PayloadRequest['user']
  overrideAccess: false
} {
  return { req, user: req.user, overrideAccess: false }
}
