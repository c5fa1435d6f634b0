import { ValidationError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload'
import { idOf } from '@/src/lib/ids'
import type { CollectionPolicy, PolicyTable } from '@/src/lib/policy'
import { collectReferences, type Reference } from './collectReferences'

/**
 * Refuses a row that points into another organization, through a relationship, an upload, an array, a block or
 * rich text, in drafts as in published rows. Runs for everybody, also for server code: one organization's row
 * naming another's is never right.
 */
export const checkReferences =
  (table: PolicyTable, own: CollectionPolicy): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    if (own.tenancy !== 'organization') return data
    const organization = idOf(data.organization) ?? idOf(originalDoc?.organization)
    const references = collectReferences(collection.flattenedFields, data, req.payload.config.blocks).filter(
      ({ collection: target, path }) => path !== 'organization' && table[target] !== undefined,
    )
    if (!organization || references.length === 0) return data

    for (const [target, list] of groupByCollection(references)) {
      const column = columnOfOrganization(target, table)
      if (!column) continue
      const ids = [...new Set(list.map(({ id }) => id))]
      const found = await req.payload.db.find<{ id: string }>({
        collection: target as CollectionSlug,
        where: { and: [{ id: { in: ids } }, { [column]: { equals: organization } }] },
        limit: 0,
        pagination: false,
        select: {},
        req,
      })
      const known = new Set(found.docs.map(({ id }) => String(id)))
      // A platform administrator belongs everywhere.
      const foreign = list.filter(
        ({ id }) => !known.has(id) && !(target === 'users' && id === idOf(req.user?.id) && req.user?.isAdmin),
      )
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
    }
    return data
  }

function columnOfOrganization(target: string, table: PolicyTable): string | null {
  const policy = table[target]
  if (!policy) return null
  return policy.organizationField ?? (policy.tenancy === 'organization' ? 'organization' : null)
}

function groupByCollection(references: Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references)
    groups.set(reference.collection, [...(groups.get(reference.collection) ?? []), reference])
  return groups
}
