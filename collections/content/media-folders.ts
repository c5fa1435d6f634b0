import type { CollectionConfig } from 'payload'

/**
 * Folders for files. Payload’s own are not scoped to an organization (payloadcms/payload#13518) and leave with version 4.
 */
export const mediaFolders: CollectionConfig = {
  slug: 'media-folders',
  labels: { singular: 'Folder', plural: 'Folders' },
  admin: {
    group: 'Site',
    description: 'Where files are kept; only the panel knows them.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'updatedAt'],
  },
  defaultSort: 'name',
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'media-folders',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  ],
}
