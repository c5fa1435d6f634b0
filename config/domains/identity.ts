import { identityPlugin } from '@/plugins/identity'
import type { Domain } from './domain'

/** Organizations, people, teams. */
export const identity: Domain = {
  plugins: [identityPlugin()],
  uniqueIndexes: {
    organizations_domains_host_key: 'domains',
    users_memberships_organization_key: 'memberships',
  },
}
