import type { PayloadRequest } from 'payload'
import { decide, type CollectionPolicy, type Operation } from '@/src/lib/policy'
import { personIn } from './collectionAccess'

export { collectReferences, type Reference } from './collectReferences'
export { personIn }

/** Whether the person of this request may do something to at least some rows of a collection. For buttons and pages, not for rows. */
export function can(req: PayloadRequest, operation: Operation, slug: string): boolean {
  const policy = req.payload.collections[slug as keyof typeof req.payload.collections]?.config.custom?.policy as
    CollectionPolicy | undefined
  if (!policy) return false
  const decision = decide(policy, operation, personIn(req))
  return decision === true || decision.length > 0
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
