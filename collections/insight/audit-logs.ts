import type { CollectionConfig } from 'payload'

/** Who did what, when and from where. Append-only: the database refuses updates and deletes. */
export const auditLogs: CollectionConfig = {
  slug: 'audit-logs',
  labels: { singular: 'Audit entry', plural: 'Audit trail' },
  admin: {
    group: 'Insight',
    useAsTitle: 'summary',
    defaultColumns: ['occurredAt', 'actorLabel', 'action', 'summary'],
    listSearchableFields: ['summary', 'actorLabel', 'subjectId'],
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
    { name: 'summary', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'occurredAt',
          type: 'date',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        { name: 'action', type: 'text', required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'actor', type: 'relationship', relationTo: 'users', index: true },
        { name: 'actorLabel', type: 'text', label: 'Who' },
        { name: 'ipAddress', type: 'text' },
        { name: 'userAgent', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'subjectCollection', type: 'text', label: 'Record of' },
        { name: 'subjectId', type: 'text', label: 'Record' },
        { name: 'requestId', type: 'text' },
      ],
    },
    { name: 'changes', type: 'json', admin: { description: 'Field by field: before and after. Secrets are masked.' } },
    { name: 'redactedAt', type: 'date' },
    { name: 'redactionReason', type: 'text' },
  ],
}
