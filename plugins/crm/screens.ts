import type { CollectionConfig } from 'payload'

/** Above a lead's fields: who takes it, and who it may be already. */
export function withLeadDesk(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: [
      {
        name: 'desk',
        type: 'ui',
        admin: { components: { Field: '/plugins/crm/admin/LeadDesk#LeadDesk' }, disableListColumn: true },
      },
      ...collection.fields,
    ],
  }
}
