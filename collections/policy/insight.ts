import type { PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES } from '@/src/lib/roles'
import { DIRECTION, machineWritten, nobodyWrites } from './shared'

export const insightPolicy: PolicyTable = {
  changesets: {
    ...machineWritten('', LEAD_ROLES),
    purpose:
      'Leads see conversions, merges and imports, others the ones they made. Whoever sees one may take it back, through its endpoint.',
    ownerField: 'madeBy',
    rights: { read: { organization: LEAD_ROLES, owner: STAFF_ROLES } },
  },
  notifications: {
    tenancy: 'organization',
    purpose: 'Everybody reads, marks and removes the own notifications.',
    rights: {
      read: { owner: ['SIGNED_IN'] },
      update: { owner: ['SIGNED_IN'] },
      delete: { owner: ['SIGNED_IN'] },
    },
    closed: ['create', 'trash', 'readVersions'],
    fields: {
      owner: nobodyWrites,
      type: nobodyWrites,
      title: nobodyWrites,
      message: nobodyWrites,
      link: nobodyWrites,
      dedupeKey: { read: 'nobody', ...nobodyWrites },
    },
  },
  'audit-logs': machineWritten(
    'The direction reads who did what. Nobody writes, and the database refuses changes.',
    DIRECTION,
  ),
  'domain-events': machineWritten('The direction reads what happened. Machine-written.', DIRECTION),
  'outbox-messages': {
    ...machineWritten('Leads read every mail that left or waits. Machine-written.', LEAD_ROLES),
    fields: { data: { read: 'nobody' }, dedupeKey: { read: 'nobody' } },
  },
}
