import type { PayloadRequest } from 'payload'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import {
  allowsNew,
  decide,
  passesFieldRule,
  type CollectionPolicy,
  type Decision,
  type NewRow,
  type Operation,
} from '@/src/lib/policy'
import { personIn } from './collectionAccess'

export { collectReferences, type Reference } from './collectReferences'
export { personIn }

/** Whether the person of this request may do something to at least some rows of a collection. For buttons and pages, not for rows. */
export function can(req: PayloadRequest, operation: Operation, slug: string): boolean {
  const decision = decisionOf(req, operation, slug)
  return decision === true || decision.length > 0
}

/** Whether the person of this request may do something to the rows of a collection that say this of themselves. For plain SQL. */
export function allows(req: PayloadRequest, operation: Operation, slug: string, row: NewRow): boolean {
  const policy = policyOf(req, slug)
  return policy !== undefined && allowsNew(policy, decide(policy, operation, personIn(req)), row)
}

/**
 * The organizations in which the person of this request may do something to every row of a collection, narrowed to the one
 * that the panel is set to: for plain SQL over a list. `null` is every organization.
 */
export function organizationsFor(req: PayloadRequest, operation: Operation, slug: string): string[] | null {
  const decision = decisionOf(req, operation, slug)
  const selected = getTenantFromCookie(req.headers, 'text')
  if (decision === true) return selected ? [String(selected)] : null
  const whole = decision.flatMap((grant) => (grant.scope === 'organization' ? grant.organizations : []))
  return selected && whole.includes(String(selected)) ? [String(selected)] : [...new Set(whole)]
}

/** Whether the person of this request may read a field of a row, apart from the row itself: for operations that answer otherwise than with it. */
export function mayReadField(req: PayloadRequest, slug: string, field: string, organization: string): boolean {
  const rule = policyOf(req, slug)?.fields?.[field]?.read
  return rule === undefined || passesFieldRule(rule, personIn(req), [organization], false)
}

function decisionOf(req: PayloadRequest, operation: Operation, slug: string): Decision {
  const policy = policyOf(req, slug)
  return policy ? decide(policy, operation, personIn(req)) : []
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
