import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { idOf } from '@/src/lib/ids'
import { isStaff, personOf, type Person } from '@/src/lib/person'
import { allowsNew, decide, filterOf, type CollectionPolicy, type Operation } from '@/src/lib/policy'

type AccessResult = boolean | Where

/** Payload's access functions for one collection. All are synchronous and ask nothing of the database. */
export function collectionAccess(
  policy: CollectionPolicy,
  { isAuth, hasTrash, hasVersions }: { isAuth: boolean; hasTrash: boolean; hasVersions: boolean },
): NonNullable<CollectionConfig['access']> {
  const rows =
    (operation: Operation, prefix = ''): Access =>
    ({ req }) =>
      filterOf(policy, decide(policy, operation, personIn(req)), prefix) as AccessResult

  return {
    create: ({ req, data }) => {
      const person = personIn(req)
      const decision = decide(policy, 'create', person)
      if (!data || decision === true) return decision === true || decision.length > 0
      const row = newRow(policy, data as Record<string, unknown>)
      // Payload also asks with no more than a status, to learn whether to offer the form. A row that is about to be made
      // has been given its organization and its owner by then (tenant.ts).
      if (policy.tenancy === 'organization' && row.organization === null) return decision.length > 0
      return allowsNew(policy, decision, { ...row, owner: row.owner ?? person?.id ?? null })
    },
    read: (args) => {
      const may = rows('read')(args) as AccessResult
      if (!args.isReadingStaticFile) return may
      // A file in the trash is served to those who may take it out. And a filter even for those who may read
      // everything: with one, Payload looks for the row, and a name that is none's is refused instead of a fault.
      const outOfTrash = hasTrash ? either(rows('trash')(args) as AccessResult, { deletedAt: { exists: false } }) : true
      return both(both(may, outOfTrash), { id: { exists: true } })
    },
    // Payload has the routes all the same, and fails on the tables that are not there.
    readVersions: hasVersions ? rows('readVersions', 'version.') : () => false,
    update: (args) => {
      const may = rows('update')(args) as AccessResult
      if (!touchesTrash(args.data)) return may
      const mayTrash = rows('trash')(args) as AccessResult
      // Forms send every field: a row that is not in the trash stays out of it without asking.
      return both(may, isSet(args.data.deletedAt) ? mayTrash : either(mayTrash, { deletedAt: { exists: false } }))
    },
    // Payload asks `delete` for the soft delete too, and then passes what is about to be written.
    delete: (args) => rows(touchesTrash(args.data) ? 'trash' : 'delete')(args),
    ...(isAuth
      ? {
          admin: ({ req }: { req: PayloadRequest }) => isStaff(personIn(req)),
          // No account is ever locked (see plugins/limits), so there is nothing to unlock.
          unlock: () => false,
        }
      : {}),
  }
}

/** The signed-in person of a request, read once. */
export function personIn(req: PayloadRequest): Person | null {
  return personOf(req.user)
}

function touchesTrash(data: unknown): data is { deletedAt: unknown } {
  return typeof data === 'object' && data !== null && 'deletedAt' in data
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ''
}

function both(one: AccessResult, other: AccessResult): AccessResult {
  if (one === false || other === false) return false
  if (one === true) return other
  if (other === true) return one
  return { and: [one, other] }
}

function either(one: AccessResult, other: Where): AccessResult {
  if (one === true) return true
  return one === false ? other : { or: [one, other] }
}

function newRow(policy: CollectionPolicy, data: Record<string, unknown>) {
  return {
    organization: idOf(data[policy.organizationField ?? 'organization']),
    client: idOf(data[policy.clientField ?? 'client']),
    owner: idOf(data[policy.ownerField ?? 'owner']),
  }
}
