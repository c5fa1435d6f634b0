import type { CollectionConfig } from 'payload'
import { planetLookField } from '@/src/fields/planetLook'
import { seoFields } from '@/src/fields/seo'
import { slugField } from '@/src/fields/slug'

/** What a studio offers. Each service is a planet: `featuredOrder` is its orbit. */
export const services: CollectionConfig = {
  slug: 'services',
  admin: {
    group: 'Site',
    description: 'What the studio offers; each one is a planet.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'featuredOrder', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'tagline'],
  },
  defaultSort: 'featuredOrder',
  versions: { maxPerDoc: 20, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['organization', 'featuredOrder'] }],
  defaultPopulate: { title: true, slug: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Words',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
            { name: 'tagline', type: 'text', localized: true, maxLength: 200 },
            { name: 'description', type: 'textarea', required: true, localized: true, maxLength: 2000 },
            { name: 'content', type: 'richText', localized: true },
          ],
        },
        {
          label: 'Planet',
          fields: [
            planetLookField(),
            {
              name: 'planetModel',
              type: 'upload',
              relationTo: 'media',
              filterOptions: { type: { equals: 'MODEL' } },
              admin: { description: 'A glTF model in place of the procedural planet.' },
            },
            { name: 'iconUrl', type: 'text', maxLength: 2048 },
          ],
        },
        { label: 'Search', fields: [seoFields()] },
      ],
    },
    slugField({ source: 'title' }),
    {
      name: 'featuredOrder',
      type: 'number',
      defaultValue: 0,
      min: 0,
      max: 999,
      admin: { position: 'sidebar', step: 1, description: 'The orbit: 1 is nearest to the lamp.' },
    },
  ],
}
