import type { CollectionConfig } from 'payload'
import { slugField } from '@/src/fields/slug'

/** Words that records share; a record carries any number. */
export const tags: CollectionConfig = {
  slug: 'tags',
  admin: {
    group: 'Site',
    description: 'Words that posts, case studies and files share.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
  },
  defaultSort: 'name',
  versions: false,
  trash: true,
  lockDocuments: false,
  defaultPopulate: { name: true, slug: true },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 60 },
    slugField({ source: 'name' }),
  ],
}
