import { APIError, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook } from 'payload'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { idOf } from '@/src/lib/ids'
import { decide, type CollectionPolicy, type Grant } from '@/src/lib/policy'
import { personIn } from './collectionAccess'

interface CreateArgs {
  data?: Record<string, unknown>
  duplicateFromID?: string
  overrideAccess?: boolean
}

/**
 * Names the organization (and, where the right is `owner`, the owner) of a new row before its access is checked.
 * It has to come first: a draft skips field validation, and a row without an organization would belong to nobody.
 */
export const assignTenant =
  (policy: CollectionPolicy): CollectionBeforeOperationHook =>
  async ({ args, operation, req, collection }) => {
    const { data, duplicateFromID, overrideAccess } = args as CreateArgs
    if (operation !== 'create' || overrideAccess || !data) return args
    const person = personIn(req)
    if (!person) return args
    const ownerField = policy.ownerField ?? 'owner'
    const decision = decide(policy, 'create', person)
    if (decision !== true && ownerField !== 'id' && isOwnersToName(policy, decision)) data[ownerField] ??= person.id
    if (policy.tenancy !== 'organization' || idOf(data.organization)) return args

    if (duplicateFromID) {
      // A copy stays where its original is; whether the person may see the original is checked by Payload.
      const original = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: collection.slug,
        where: { id: { equals: duplicateFromID } },
        select: { organization: true },
        req,
      })
      data.organization = idOf(original?.organization)
      return args
    }
    const candidates =
      decision === true ? person.memberships.map((row) => row.organization) : decision.flatMap(organizationsOf)
    const selected = getTenantFromCookie(req.headers, 'text')
    if (selected && (decision === true || candidates.includes(String(selected)))) data.organization = String(selected)
    else if (new Set(candidates).size === 1) data.organization = candidates[0]
    else if (candidates.length > 1 || decision === true) {
      throw new APIError(
        'Say which organization the record belongs to: send its id as "organization".',
        400,
        null,
        true,
      )
    }
    return args
  }

/** Whether a new row is its maker's where it does not say whose it is. */
function isOwnersToName({ isOwnerOptional }: CollectionPolicy, grants: Grant[]): boolean {
  if (isOwnerOptional && grants.some(({ scope }) => scope === 'organization')) return false
  return grants.some(({ scope }) => scope === 'owner')
}

function organizationsOf(grant: Grant): string[] {
  if (grant.scope === 'client') return [grant.organization]
  return 'organizations' in grant ? (grant.organizations ?? []) : []
}

/** A record never changes its organization: what points to it and what it points to would be left behind. */
export const keepTenant: CollectionBeforeValidateHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !data || !('organization' in data)) return data
  const before = idOf(originalDoc?.organization)
  const after = idOf(data.organization)
  if (before && after !== before) {
    throw new APIError('A record cannot move to another organization. Make a new one there instead.', 400, null, true)
  }
  return data
}
