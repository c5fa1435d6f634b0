import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { rolesIn, personOf } from '@/src/lib/person'
import { STAFF_ROLES } from '@/src/lib/roles'
import type { Named } from './state/types'

/** More people than a choice can show. */
const MOST = 300

/** Who works in an organization, by name: whom a card can be given to. */
export async function staffOf(req: PayloadRequest, organization: string): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.organization': { equals: organization } },
    select: { name: true, email: true, memberships: true, isActive: true },
    sort: 'name',
    limit: MOST,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs
    .filter((user) => rolesIn(personOf(user), organization).some((role) => STAFF_ROLES.includes(role)))
    .map(({ id, name, email }) => ({ id, name: name || email }))
}
