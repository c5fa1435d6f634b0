import type { PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES } from '@/src/lib/roles'
import { CLIENT_FACING, clientRecord, machineWritten, nobodyWrites } from './shared'

export const crmPolicy: PolicyTable = {
  leads: {
    tenancy: 'organization',
    purpose:
      'Client-facing roles see every lead, TEAM the ones it owns. Visitors write through the forms’ endpoints only.',
    rights: {
      read: { organization: CLIENT_FACING, owner: ['TEAM'] },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING, owner: ['TEAM'] },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    fields: {
      consentAt: nobodyWrites,
      consentText: nobodyWrites,
      user: nobodyWrites,
      client: nobodyWrites,
      convertedAt: nobodyWrites,
      domain: nobodyWrites,
      duplicateOf: nobodyWrites,
      owner: { update: { roles: CLIENT_FACING } },
    },
  },
  companies: {
    ...clientRecord('companies', STAFF_ROLES),
    fields: { domain: nobodyWrites, mergedInto: nobodyWrites },
  },
  contacts: {
    ...clientRecord('contacts', STAFF_ROLES),
    fields: { name: nobodyWrites, mergedInto: nobodyWrites },
  },
  opportunities: {
    ...clientRecord('opportunities', CLIENT_FACING),
    fields: {
      source: nobodyWrites,
      isAiGenerated: nobodyWrites,
      isConverted: nobodyWrites,
      closedAt: nobodyWrites,
      suggestionKey: { read: 'nobody', ...nobodyWrites },
      lead: nobodyWrites,
    },
  },
  'client-calls': {
    ...clientRecord('calls with clients', CLIENT_FACING),
    fields: { completedAt: nobodyWrites },
  },
  imports: machineWritten(
    'Client-facing roles see what was imported; the import’s own endpoints write.',
    CLIENT_FACING,
  ),
  clients: {
    tenancy: 'organization',
    purpose:
      'Staff see the clients of their organization; a person with the role Client sees the ones the membership names.',
    clientField: 'id',
    rights: {
      read: { organization: STAFF_ROLES, client: ['CLIENT'] },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    // The row is the client's to see, what the studio thinks of it is not.
    fields: {
      ...Object.fromEntries(
        [
          'notes',
          'referredBy',
          'metadata',
          'contractValue',
          'monthlyRetainer',
          'paymentStatus',
          'healthOverride',
          'lastContacted',
          'nextFollowup',
          'owner',
          'projects',
          'opportunities',
          'bookings',
          'contacts',
          'assets',
        ].map((name) => [name, { read: { roles: STAFF_ROLES } }]),
      ),
      credentials: { read: { roles: CLIENT_FACING } },
      healthScore: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      // They name calls, which not everybody on the staff sees.
      healthReasons: { read: { roles: CLIENT_FACING }, ...nobodyWrites },
      healthCheckedAt: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      mergedInto: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
    },
  },
}
