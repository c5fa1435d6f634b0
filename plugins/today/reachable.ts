import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { sql, valueList, type SQL } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
import { decide, type CollectionPolicy, type Grant } from '@/src/lib/policy'

/**
 * The rows of a table that the person of a request may read, as a condition of SQL: the same decision of the policy that
 * Payload's own reads follow, so that one statement can join what Payload would ask for row by row.
 *
 * @param alias the table's name in the statement; `organization_id`, `owner_id` and `client_id` are its columns
 */
export function reachable(req: PayloadRequest, collection: CollectionSlug, alias: string): SQL {
  const policy = req.payload.collections[collection].config.custom.policy as CollectionPolicy
  const decision = decide(policy, 'read', personIn(req))
  if (decision === true) return sql`true`
  const grants = decision.flatMap((grant) => conditionOf(grant, alias) ?? [])
  return grants.length === 0 ? sql`false` : sql`(${sql.join(grants, sql` or `)})`
}

function conditionOf(grant: Grant, alias: string): SQL | null {
  const column = (name: string) => sql.raw(`${alias}.${name}`)
  switch (grant.scope) {
    case 'organization':
      return isIn(column('organization_id'), grant.organizations)
    case 'owner': {
      const own = sql`${column('owner_id')} = ${grant.person}`
      return grant.organizations ? sql`(${own} and ${isIn(column('organization_id'), grant.organizations)})` : own
    }
    case 'client':
      return sql`(${column('organization_id')} = ${grant.organization} and ${isIn(column('client_id'), grant.clients)})`
    case 'public':
      // Nothing that a day shows is open to everybody.
      return null
  }
}

function isIn(column: SQL, ids: readonly string[]): SQL {
  if (ids.length === 0) return sql`false`
  return sql`${column} in (${valueList(ids)})`
}

/** The panel's organization switcher narrows the day as it narrows the lists. */
export function inChosen(req: PayloadRequest, alias: string): SQL {
  const chosen = getTenantFromCookie(req.headers, 'text')
  return isUuid(chosen) ? sql` and ${sql.raw(`${alias}.organization_id`)} = ${chosen}` : sql``
}
