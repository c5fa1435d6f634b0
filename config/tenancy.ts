import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Plugin } from 'payload'
import { membershipFields } from '@/collections'
import type { PolicyTable } from '@/src/lib/policy'

/** The field, the organization switcher and the list filters; who may do what is decided by accessPlugin alone. */
export function tenancy(policy: PolicyTable): Plugin {
  const owned = Object.keys(policy).filter((slug) => policy[slug]?.tenancy === 'organization')
  return multiTenantPlugin({
    tenantsSlug: 'organizations',
    tenantField: { name: 'organization' },
    tenantsArrayField: {
      includeDefaultField: true,
      arrayFieldName: 'memberships',
      arrayTenantFieldName: 'organization',
      arrayFieldAccess: { create: () => true, update: () => true },
      rowFields: membershipFields,
    },
    collections: Object.fromEntries(owned.map((slug) => [slug, { useTenantAccess: false }])),
    userHasAccessToAllTenants: (user) => (user as { isAdmin?: unknown } | null)?.isAdmin === true,
    useTenantsCollectionAccess: false,
    cleanupAfterTenantDelete: false,
    tenantSelectorLabel: 'Organization',
  })
}
