import type { CollectionConfig } from 'payload'

/** What somebody says of the studio. Shown when it is published and the person agreed. */
export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  admin: {
    group: 'Site',
    description: 'What clients say. Shown once it is published and the person has agreed.',
    useAsTitle: 'authorName',
    defaultColumns: ['authorName', 'company', 'rating', 'featured', '_status', 'updatedAt'],
    listSearchableFields: ['authorName', 'company', 'content'],
  },
  orderable: true,
  versions: { maxPerDoc: 10, drafts: true },
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['organization', 'featured'] }],
  defaultPopulate: { authorName: true, company: true },
  fields: [
    { name: 'content', type: 'textarea', required: true, localized: true, maxLength: 2000 },
    {
      type: 'row',
      fields: [
        { name: 'authorName', type: 'text', required: true, maxLength: 120, label: 'Name' },
        { name: 'authorTitle', type: 'text', localized: true, maxLength: 120, label: 'Position' },
        { name: 'company', type: 'text', maxLength: 160 },
      ],
    },
    {
      name: 'rating',
      type: 'number',
      required: true,
      defaultValue: 5,
      min: 1,
      max: 5,
      admin: { step: 1, description: 'From 1 to 5.' },
    },
    { name: 'photo', type: 'upload', relationTo: 'media', filterOptions: { type: { equals: 'IMAGE' } } },
    {
      type: 'row',
      fields: [
        { name: 'service', type: 'relationship', relationTo: 'services', index: true },
        { name: 'author', type: 'relationship', relationTo: 'users', label: 'Account', index: true },
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
      ],
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Shown in front of the others.' },
    },
    {
      name: 'consentAt',
      type: 'date',
      admin: { position: 'sidebar', description: 'When the person agreed to be quoted.' },
    },
    { name: 'consentText', type: 'textarea', maxLength: 600, admin: { position: 'sidebar', readOnly: true } },
  ],
}
