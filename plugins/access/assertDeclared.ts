import type { CollectionConfig, Field } from 'payload'
import type { CollectionPolicy, Operation, PolicyTable, Scope } from '@/src/lib/policy'

/**
 * Returns the policy of a collection.
 *
 * @throws when the collection has none, leaves `versions`, `trash` or `lockDocuments` to Payload's defaults, or
 * lacks a column that its policy reads. The message names the cure.
 */
export function assertDeclared(collection: CollectionConfig, table: PolicyTable): CollectionPolicy {
  const own = table[collection.slug]
  if (!own) {
    throw new Error(
      `Collection "${collection.slug}" has no policy. Add an entry for it to collections/policy/ that says who may do what.`,
    )
  }
  for (const key of ['versions', 'trash', 'lockDocuments'] as const) {
    if (collection[key] === undefined) {
      throw new Error(
        `Collection "${collection.slug}" leaves "${key}" open. Declare ${key}: false (or its options) in its file.`,
      )
    }
  }
  for (const [column, needed] of columnsOf(own)) {
    if (column !== 'id' && !column.includes('.') && needed && !hasField(collection.fields, column)) {
      throw new Error(
        `The policy of "${collection.slug}" reads the column "${column}", which the collection does not have. Add the field or change the policy.`,
      )
    }
  }
  assertRights(collection.slug, own)
  return own
}

/** A right in a scope that means nothing for its holder would be read over silently, and look like a grant. */
function assertRights(slug: string, { rights, closed = [] }: CollectionPolicy): void {
  for (const [operation, scopes] of Object.entries(rights)) {
    if (closed.includes(operation as Operation)) {
      throw new Error(`In the policy of "${slug}" "${operation}" is closed and granted. Take one of the two away.`)
    }
    for (const [scope, subjects] of Object.entries(scopes ?? {})) {
      for (const subject of subjects ?? []) {
        const only = ONLY_SCOPE[subject]
        if (only && only !== scope) {
          throw new Error(
            `In the policy of "${slug}" "${subject}" can hold "${operation}" in the scope "${only}" alone, not in "${scope}". Name the roles instead.`,
          )
        }
        if (!only && scope === 'public') {
          throw new Error(
            `In the policy of "${slug}" "${subject}" cannot hold "${operation}" in the scope "public". Give it to "EVERYBODY", or choose another scope.`,
          )
        }
      }
    }
  }
}

/** Subjects that are no roles, and the one scope in which they count. */
const ONLY_SCOPE: Record<string, Scope | undefined> = { SIGNED_IN: 'owner', EVERYBODY: 'public' }

function columnsOf(policy: CollectionPolicy): [string, boolean][] {
  const uses = (scope: 'client' | 'owner') =>
    Object.values(policy.rights).some((right) => (right?.[scope]?.length ?? 0) > 0)
  return [
    [policy.organizationField ?? 'organization', policy.tenancy === 'organization'],
    [policy.clientField ?? 'client', uses('client')],
    [policy.ownerField ?? 'owner', uses('owner')],
  ]
}

function hasField(fields: Field[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name === name) return true
    if (field.type === 'tabs')
      return field.tabs.some((tab) => !('name' in tab && tab.name) && hasField(tab.fields, name))
    return (field.type === 'row' || field.type === 'collapsible') && hasField(field.fields, name)
  })
}
