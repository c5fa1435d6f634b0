import type { CollectionConfig } from 'payload'
import { blocksField } from '@/src/fields/blocks'
import { newestFirst } from '@/src/fields/newestFirst'
import { seoFields } from '@/src/fields/seo'
import { slugField } from '@/src/fields/slug'
import { STORY_BLOCKS } from './blocks'

/** The public face of a piece of work. */
export const caseStudies: CollectionConfig = {
  slug: 'case-studies',
  labels: { singular: 'Case study', plural: 'Case studies' },
  admin: {
    group: 'Site',
    description: 'The public face of finished work, in the order of this list.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'company', 'featured', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  orderable: true,
  versions: { maxPerDoc: 30, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['_status', 'createdAt'] }, { fields: ['organization', 'featured'] }],
  defaultPopulate: { title: true, slug: true },
  hooks: { beforeChange: [newestFirst] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Story',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 160 },
            { name: 'summary', type: 'textarea', required: true, localized: true, maxLength: 1000 },
            {
              name: 'heroAsset',
              type: 'upload',
              relationTo: 'media',
              filterOptions: { type: { in: ['MODEL', 'IMAGE'] } },
              admin: { description: 'A picture, or a 3D model that visitors can turn.' },
            },
            blocksField({ name: 'content', references: STORY_BLOCKS }),
          ],
        },
        {
          label: 'Facts',
          fields: [
            { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
            { name: 'project', type: 'relationship', relationTo: 'projects', index: true },
            { name: 'services', type: 'relationship', relationTo: 'services', hasMany: true },
            {
              name: 'metrics',
              type: 'array',
              maxRows: 8,
              admin: { description: 'What the work changed, as figures: “−38 %”, “time to first order”.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'value', type: 'text', required: true, localized: true, maxLength: 40 },
                    { name: 'label', type: 'text', required: true, localized: true, maxLength: 120 },
                  ],
                },
              ],
            },
            { name: 'testimonial', type: 'relationship', relationTo: 'testimonials' },
            {
              name: 'gallery',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              maxRows: 24,
              filterOptions: { type: { in: ['IMAGE', 'VIDEO'] } },
            },
            { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true },
            {
              type: 'row',
              fields: [
                { name: 'completedAt', type: 'date', label: 'Finished on' },
                { name: 'projectUrl', type: 'text', label: 'Address of the work', maxLength: 2048 },
              ],
            },
          ],
        },
        { label: 'Search', fields: [seoFields()] },
      ],
    },
    slugField({ source: 'title' }),
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: 'Shown on the home page.' },
    },
  ],
}
