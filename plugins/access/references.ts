import { ValidationError, type CollectionBeforeChangeHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { idOf } from '@/src/lib/ids'
import type { CollectionPolicy, PolicyTable } from '@/src/lib/policy'
import { collectReferences, type Reference } from './collectReferences'

/** Where the records of an organization that is only being made lie: nowhere yet. */
const NONE = '00000000-0000-0000-0000-000000000000'

/** A pointer, and the organization in which what it names has to lie. */
interface Claim extends Reference {
  organization: string
}

/**
 * Refuses a row that points into another organization, through a relationship, an upload, an array, a block or
 * rich text, in drafts as in published rows. Runs for everybody, also for server code: one organization's row
 * naming another's is never right.
 *
 * What a row named before may stay: a person who has left the organization keeps standing in its records, and must
 * not make them impossible to save.
 */
export const checkReferences =
  (table: PolicyTable, own: CollectionPolicy, isUsers: boolean): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req, collection }) => {
    const { blocks } = req.payload.config
    const claimsOf = (document: unknown): Claim[] => {
      const references = collectReferences(collection.flattenedFields, document, blocks)
      return isUsers
        ? membershipClaims(references, document)
        : rowClaims(
            references,
            organizationOf(own, data, originalDoc) ?? (own.organizationField === 'id' ? NONE : null),
          )
    }
    // A copy (`create` with an original) may be made for another organization: there everything counts as new.
    const known = new Set(operation === 'update' ? claimsOf(originalDoc).map(keyOf) : [])
    const claims = claimsOf(data).filter((claim) => table[claim.collection] && !known.has(keyOf(claim)))
    const foreign = await foreignClaims(claims, table, req)
    if (foreign.length > 0) {
      throw new ValidationError({
        collection: collection.slug,
        errors: foreign.map(({ path }) => ({
          path,
          message: 'This points to a record that does not exist in this organization. Choose another one.',
        })),
        req,
      })
    }
    return data
  }

/** The organization that a row belongs to; of an organization it is the row itself. */
function organizationOf(own: CollectionPolicy, ...documents: unknown[]): string | null {
  const column = own.organizationField ?? (own.tenancy === 'organization' ? 'organization' : null)
  if (!column) return null
  return (
    documents.map((document) => idOf((document as Record<string, unknown> | undefined)?.[column])).find(Boolean) ?? null
  )
}

function rowClaims(references: Reference[], organization: string | null): Claim[] {
  return organization
    ? references.filter(({ path }) => path !== 'organization').map((reference) => ({ ...reference, organization }))
    : []
}

/** An account belongs to several organizations: what each membership names lies in the membership's own. */
function membershipClaims(references: Reference[], document: unknown): Claim[] {
  const { memberships } = (document ?? {}) as { memberships?: unknown }
  const rows = Array.isArray(memberships) ? (memberships as Record<string, unknown>[]) : []
  return references.flatMap((reference) => {
    const [, index, name] = /^memberships\.(\d+)\.(.+)$/.exec(reference.path) ?? []
    const organization = index === undefined ? null : idOf(rows[Number(index)]?.organization)
    return organization && name !== 'organization' ? [{ ...reference, organization }] : []
  })
}

/** Those of the claims whose record does not lie where they say. */
async function foreignClaims(claims: Claim[], table: PolicyTable, req: PayloadRequest): Promise<Claim[]> {
  const groups = Map.groupBy(claims, ({ collection, organization }) => `${collection} ${organization}`)
  const foreign: Claim[] = []
  for (const group of groups.values()) {
    const { collection: target, organization } = group[0] as Claim
    const column = columnOfOrganization(target, table)
    if (!column) continue
    const found = await req.payload.db.find<{ id: string }>({
      collection: target as CollectionSlug,
      where: { and: [{ id: { in: [...new Set(group.map(({ id }) => id))] } }, { [column]: { equals: organization } }] },
      limit: 0,
      pagination: false,
      select: {},
      req,
    })
    const there = new Set(found.docs.map(({ id }) => String(id)))
    foreign.push(...group.filter(({ id }) => !there.has(id) && !isPlatformAdministrator(target, id, req)))
  }
  return foreign
}

/** A platform administrator who writes belongs everywhere. */
function isPlatformAdministrator(target: string, id: string, { user }: PayloadRequest): boolean {
  return target === 'users' && id === idOf(user?.id) && user?.isAdmin === true
}

function columnOfOrganization(target: string, table: PolicyTable): string | null {
  const policy = table[target]
  if (!policy) return null
  return policy.organizationField ?? (policy.tenancy === 'organization' ? 'organization' : null)
}

function keyOf({ collection, id, organization }: Claim): string {
  return `${collection} ${id} ${organization}`
}
