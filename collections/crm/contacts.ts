import type { CollectionConfig } from 'payload'
import { mergedInto } from '@/src/fields/mergedInto'
import { metadataField } from '@/src/fields/metadata'

/** A person at a company or a client. A company has one primary contact. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'phone', 'role', 'company', 'client', 'isPrimary'],
    listSearchableFields: ['name', 'email', 'phone'],
  },
  defaultSort: 'name',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { name: true, email: true },
  indexes: [{ fields: ['organization', 'email'] }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'firstName', type: 'text', required: true, maxLength: 120 },
        { name: 'lastName', type: 'text', maxLength: 120 },
      ],
    },
    { name: 'name', type: 'text', index: true, maxLength: 250, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', index: true },
        { name: 'phone', type: 'text', maxLength: 60 },
      ],
    },
    { name: 'role', type: 'text', maxLength: 120, admin: { description: 'What the person does there.' } },
    {
      type: 'row',
      fields: [
        { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
      ],
    },
    {
      name: 'isPrimary',
      type: 'checkbox',
      defaultValue: false,
      label: 'Primary contact',
      admin: {
        position: 'sidebar',
        description: 'The one of its company. Choosing another takes it from the one before.',
      },
    },
    { name: 'lastContacted', type: 'date', admin: { position: 'sidebar' } },
    { name: 'notes', type: 'textarea', maxLength: 20_000 },
    mergedInto('contacts'),
    metadataField(),
  ],
}
