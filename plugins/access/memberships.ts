import { APIError, type CollectionBeforeValidateHook, type Field } from 'payload'
import { idOf } from '@/src/lib/ids'
import { personOf, type Membership } from '@/src/lib/person'
import { isRole } from '@/src/lib/roles'
import { mergeMemberships } from './mergeMemberships'
import { personIn } from './collectionAccess'

type Row = Record<string, unknown>

/**
 * Holds every write of `users.memberships` to the rules of {@link mergeMemberships}: a lead edits the rows of the
 * organizations it leads and hands out no role above its own. Rows of other organizations, which the lead does not
 * even see, stay as they are.
 */
export const guardMemberships: CollectionBeforeValidateHook = ({ data, originalDoc, req, operation, context }) => {
  if (!data || !('memberships' in data) || context.trustedMemberships === true) return data
  if (!req.user && req.payloadAPI === 'local') return data
  // A password reset runs this hook with the stored account and no original: nobody has sent memberships.
  if (operation === 'update' && !originalDoc) return data
  const wanted = rows(data.memberships)
  const before = rows(originalDoc?.memberships)
  const result = mergeMemberships({
    person: personIn(req),
    accountId: operation === 'create' ? null : idOf(originalDoc?.id),
    before: before.map(membershipOf),
    wanted: wanted.map(membershipOf),
  })
  if ('error' in result) throw new APIError(result.error, 403, null, true)
  const byOrganization = (list: Row[], organization: string) =>
    list.find((row) => idOf(row.organization) === organization)
  data.memberships = result.memberships.map(
    ({ organization, source }) => byOrganization(source === 'wanted' ? wanted : before, organization) as Row,
  )
  return data
}

/** Shows a reader the memberships of the organizations that the two have in common, and all of the own ones. */
export function hideForeignMemberships(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (!('name' in field) || field.name !== 'memberships' || field.type !== 'array') return field
    return {
      ...field,
      hooks: {
        ...field.hooks,
        afterRead: [
          ...(field.hooks?.afterRead ?? []),
          ({ value, req, overrideAccess, originalDoc, data }) => {
            const person = personOf(req.user)
            // REST and GraphQL leave it undefined, which Payload reads as false.
            if (overrideAccess === true || person?.isAdmin || !Array.isArray(value)) return value
            if (person && idOf((originalDoc as Row | undefined)?.id ?? (data as Row | undefined)?.id) === person.id)
              return value
            const shared = new Set(person?.memberships.map(({ organization }) => organization))
            return value.filter((row: Row) => shared.has(idOf(row.organization) ?? ''))
          },
        ],
      },
    }
  })
}

function rows(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : []
}

function membershipOf(row: Row): Membership {
  return {
    organization: idOf(row.organization) ?? '',
    role: isRole(row.role) ? row.role : 'CLIENT',
    clients: Array.isArray(row.clients) ? row.clients.flatMap((client) => idOf(client) ?? []) : [],
  }
}
