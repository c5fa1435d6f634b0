import type { CollectionConfig } from 'payload'

/** The conversation with a client: one thread a client, seen in the portal and on the client’s record. */
export const clientMessages: CollectionConfig = {
  slug: 'client-messages',
  labels: { singular: 'Client message', plural: 'Client messages' },
  admin: {
    group: 'Clients',
    useAsTitle: 'body',
    defaultColumns: ['body', 'client', 'author', 'isFromClient', 'readAt', 'createdAt'],
    listSearchableFields: ['body'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['client', 'createdAt'] }],
  fields: [
    { name: 'client', type: 'relationship', relationTo: 'clients', required: true, index: true },
    { name: 'body', type: 'textarea', required: true, maxLength: 10_000 },
    { name: 'author', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'attachments',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 10,
      admin: { description: 'Files that are shared with the client.' },
    },
    { name: 'isFromClient', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'readAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, description: 'When the other side opened it.' },
    },
  ],
}
