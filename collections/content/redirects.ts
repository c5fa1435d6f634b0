import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** Old addresses of the site and where they lead now. A slug that changes leaves one by itself. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: 'Site',
    description: 'Old addresses and where they lead now. A changed address leaves one by itself.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'permanence', 'isAutomatic', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['organization', 'from'], unique: true }],
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      maxLength: 500,
      admin: {
        description: 'The old path, for example /our-work. With the language in front for others than English.',
      },
    },
    {
      name: 'to',
      type: 'text',
      maxLength: 2048,
      admin: { description: 'A path of this site or a whole address. Left empty when a record is chosen below.' },
    },
    {
      name: 'target',
      type: 'relationship',
      relationTo: ['pages', 'services', 'case-studies', 'posts'],
      admin: { description: 'Leads to wherever this record is, also after its address changes again.' },
    },
    { name: 'targetLocale', type: 'text', maxLength: 10, admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'permanence',
      type: 'select',
      required: true,
      defaultValue: 'PERMANENT',
      options: options(['PERMANENT', 'TEMPORARY'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'isAutomatic', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', readOnly: true } },
  ],
}
