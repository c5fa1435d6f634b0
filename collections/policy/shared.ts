import type { CollectionPolicy, FieldRules } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES, type Role } from '@/src/lib/roles'

export const EVERY_MEMBER: readonly Role[] = [...STAFF_ROLES, 'USER', 'CLIENT']
/** People who look after the site's content. */
export const EDITORIAL: readonly Role[] = [...LEAD_ROLES, 'EDITOR']
/** People who talk to clients. */
export const CLIENT_FACING: readonly Role[] = [...LEAD_ROLES, 'PM', 'OPERATOR']
/** People who run the house. */
export const DIRECTION: readonly Role[] = ['ADMIN', 'DIRECTOR']

export const nobodyWrites: FieldRules = { create: 'nobody', update: 'nobody' }

/** What software writes and people only read. */
export function machineWritten(purpose: string, readers: readonly Role[]): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose,
    rights: { read: { organization: readers } },
    closed: ['create', 'update', 'trash', 'delete', 'readVersions'],
  }
}

/** What software writes about one person's own matters, for that person alone. */
export function ownMachineWritten(purpose: string): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose,
    rights: { read: { owner: STAFF_ROLES } },
    closed: ['create', 'update', 'trash', 'delete', 'readVersions'],
  }
}

/** What a studio knows about clients and what it does for them. */
export function clientRecord(what: string, readers: readonly Role[]): CollectionPolicy {
  return arranged(
    `${readers === STAFF_ROLES ? 'Staff' : 'Client-facing roles'} see the ${what} of their organization; client-facing roles write.`,
    readers,
  )
}

/** What those who talk to clients arrange for all who read it: those who lead throw it away, only administrators for good. */
export function arranged(purpose: string, readers: readonly Role[] = STAFF_ROLES): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose,
    rights: {
      read: { organization: readers },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
  }
}
