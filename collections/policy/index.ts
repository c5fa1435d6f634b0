import type { PolicyTable } from '@/src/lib/policy'
import { bookingsPolicy } from './bookings'
import { contentPolicy } from './content'
import { crmPolicy } from './crm'
import { deliveryPolicy } from './delivery'
import { identityPolicy } from './identity'
import { insightPolicy } from './insight'
import { workPolicy } from './work'

/**
 * Who may do what: the one place. The access functions, the field rules, `docs/access.md` and the isolation
 * suite are all derived from this table.
 */
export const policy: PolicyTable = {
  ...identityPolicy,
  ...workPolicy,
  ...crmPolicy,
  ...bookingsPolicy,
  ...deliveryPolicy,
  ...contentPolicy,
  ...insightPolicy,
}
