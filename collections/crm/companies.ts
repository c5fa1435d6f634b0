import type { CollectionConfig } from 'payload'
import { metadataField } from '@/src/fields/metadata'

/** A company that a studio knows: a client's employer, a partner, a prospect. */
export const companies: CollectionConfig = {
  slug: 'companies',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'industry', 'size', 'website'],
    listSearchableFields: ['name', 'website'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { name: true },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160, index: true },
    {
      type: 'row',
      fields: [
        { name: 'website', type: 'text', maxLength: 2048 },
        { name: 'industry', type: 'text', maxLength: 120 },
        { name: 'size', type: 'text', maxLength: 60 },
      ],
    },
    { name: 'billingEmail', type: 'email' },
    { name: 'logoUrl', type: 'text', maxLength: 2048 },
    metadataField(),
  ],
}
