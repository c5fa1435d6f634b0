import type { CollectionConfig } from 'payload'
import { encryptedField } from '@/src/fields/encrypted'
import { options } from '@/src/lib/options'

/** Whom the studio works for. People with the role Client see the clients that their membership names. */
export const clients: CollectionConfig = {
  slug: 'clients',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'status', 'nextFollowup', 'owner'],
    listSearchableFields: ['name', 'email'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { name: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 160, index: true },
        { name: 'email', type: 'email', index: true },
        { name: 'phone', type: 'text', maxLength: 60 },
      ],
    },
    { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'ACTIVE',
      index: true,
      options: options(['ACTIVE', 'PAUSED', 'COMPLETED', 'CHURNED'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    { name: 'nextFollowup', type: 'date', index: true, admin: { position: 'sidebar' } },
    { name: 'notes', type: 'textarea', maxLength: 20_000 },
    encryptedField({
      name: 'credentials',
      multiline: true,
      admin: {
        description:
          'Access to the client’s systems. Stored encrypted; shown to nobody, here or through any interface.',
      },
    }),
  ],
}
