import type { CollectionConfig } from 'payload'
import { slugField } from '@/src/fields/slug'

/** Shelves for posts and whatever else is sorted; a record stands on one. */
export const categories: CollectionConfig = {
  slug: 'categories',
  admin: {
    group: 'Site',
    description: 'What posts are sorted by; each has a page of its own.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
  },
  orderable: true,
  versions: false,
  trash: true,
  lockDocuments: false,
  defaultPopulate: { name: true, slug: true },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 600 },
    slugField({ source: 'name' }),
  ],
}
