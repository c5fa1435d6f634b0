import type { PolicyTable } from '@/src/lib/policy'
import { STAFF_ROLES } from '@/src/lib/roles'
import { CLIENT_FACING, clientRecord, nobodyWrites } from './shared'

export const deliveryPolicy: PolicyTable = {
  'client-messages': {
    tenancy: 'organization',
    purpose:
      'Client-facing roles read and write with every client; people of a client with their own. What was written stays as it is.',
    rights: {
      read: { organization: CLIENT_FACING, client: ['CLIENT'] },
      create: { organization: CLIENT_FACING, client: ['CLIENT'] },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['update', 'trash', 'readVersions'],
    fields: { author: nobodyWrites, isFromClient: nobodyWrites, readAt: nobodyWrites },
  },
  projects: {
    ...clientRecord('projects', STAFF_ROLES),
    fields: {
      launchedAt: nobodyWrites,
      budget: { read: { roles: CLIENT_FACING } },
      paidAmount: { read: { roles: CLIENT_FACING } },
    },
  },
}
