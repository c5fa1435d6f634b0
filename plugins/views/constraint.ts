import type { PayloadRequest, QueryPreset } from 'payload'
import type { Access } from 'payload'
import { personIn } from '@/plugins/access/api'
import { STAFF_ROLES } from '@/src/lib/roles'

export const OPERATIONS = ['read', 'update', 'delete'] as const
export type SharedOperation = (typeof OPERATIONS)[number]

/** The value of the constraint "everybody who works in one organization". */
export const ORGANIZATION = 'organization'

/** The organizations in which a person works; views are shared within these alone. */
export function workplacesOf(req: PayloadRequest): string[] {
  const memberships = personIn(req)?.memberships ?? []
  return [...new Set(memberships.filter(({ role }) => STAFF_ROLES.includes(role)).map((row) => row.organization))]
}

/** Who works in the organization that the view names may read, change or delete it. */
export function organizationConstraint(operation: SharedOperation) {
  const access: Access<QueryPreset> = ({ req }) => {
    const workplaces = workplacesOf(req)
    return workplaces.length > 0 && { [`access.${operation}.organization`]: { in: workplaces } }
  }
  return {
    label: 'Everybody in an organization',
    value: ORGANIZATION,
    access,
    fields: [
      { name: 'organization', type: 'relationship' as const, relationTo: 'organizations' as const, index: true },
    ],
  }
}
