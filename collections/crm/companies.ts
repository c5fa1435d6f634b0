import type { CollectionConfig } from 'payload'
import { mergedInto } from '@/src/fields/mergedInto'
import { metadataField } from '@/src/fields/metadata'

const living = { deletedAt: { exists: false } }

/** A company that a studio knows: a client's employer, a partner, a prospect. */
export const companies: CollectionConfig = {
  slug: 'companies',
  labels: { singular: 'Company', plural: 'Companies' },
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
  indexes: [{ fields: ['organization', 'domain'] }],
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
    // The registrable domain of the website: by it a lead finds its company.
    { name: 'domain', type: 'text', maxLength: 253, admin: { hidden: true } },
    metadataField(),
    {
      name: 'contacts',
      type: 'join',
      collection: 'contacts',
      on: 'company',
      where: living,
      admin: { defaultColumns: ['name', 'email', 'role', 'isPrimary'] },
    },
    {
      name: 'clients',
      type: 'join',
      collection: 'clients',
      on: 'company',
      where: living,
      admin: { defaultColumns: ['name', 'status', 'healthScore'] },
    },
    {
      name: 'projects',
      type: 'join',
      collection: 'projects',
      on: 'company',
      where: living,
      admin: { defaultColumns: ['title', 'client', 'status'] },
    },
    {
      name: 'people',
      type: 'join',
      collection: 'users',
      on: 'company',
      where: living,
      label: 'People with an account',
      admin: { defaultColumns: ['name', 'email'] },
    },
    mergedInto('companies'),
  ],
}
