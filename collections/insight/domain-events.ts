import type { CollectionConfig } from 'payload'

/** What happened, said once, in the transaction in which it happened. Machine-written. */
export const domainEvents: CollectionConfig = {
  slug: 'domain-events',
  admin: {
    group: 'Insight',
    useAsTitle: 'type',
    defaultColumns: ['occurredAt', 'type', 'subjectCollection', 'subjectId'],
    hideAPIURL: true,
  },
  defaultSort: '-occurredAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  timestamps: false,
  indexes: [{ fields: ['organization', 'occurredAt'] }, { fields: ['subjectCollection', 'subjectId'] }],
  fields: [
    { name: 'type', type: 'text', required: true, index: true },
    { name: 'occurredAt', type: 'date', required: true, index: true },
    { name: 'actor', type: 'relationship', relationTo: 'users', index: true },
    { name: 'subjectCollection', type: 'text' },
    { name: 'subjectId', type: 'text' },
    { name: 'data', type: 'json' },
  ],
}
