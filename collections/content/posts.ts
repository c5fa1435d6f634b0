import type { CollectionConfig } from 'payload'
import { seoFields } from '@/src/fields/seo'
import { slugField } from '@/src/fields/slug'
import { options } from '@/src/lib/options'
import { BLOG_PATHS } from '@/src/lib/site-path'

/** What the studio writes. `status` says where a post stands in its life; `_status` is Payload’s own of draft and published. */
export const posts: CollectionConfig = {
  slug: 'posts',
  admin: {
    group: 'Site',
    description: 'What the studio writes in its journal.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', 'category', 'status', 'publishedAt', 'viewCount'],
    listSearchableFields: ['title', 'excerpt'],
  },
  defaultSort: '-publishedAt',
  versions: { maxPerDoc: 30, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['organization', 'status', 'publishedAt'] }, { fields: ['organization', 'category'] }],
  defaultPopulate: { title: true, slug: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Words',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 200 },
            {
              name: 'excerpt',
              type: 'textarea',
              localized: true,
              maxLength: 600,
              admin: { description: 'Two or three sentences for lists, feeds and search.' },
            },
            {
              name: 'heroImage',
              type: 'upload',
              relationTo: 'media',
              filterOptions: { type: { equals: 'IMAGE' } },
            },
            { name: 'content', type: 'richText', required: true, localized: true },
          ],
        },
        {
          label: 'Order',
          fields: [
            { name: 'category', type: 'relationship', relationTo: 'categories', index: true },
            { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true },
            {
              name: 'relatedPosts',
              type: 'relationship',
              relationTo: 'posts',
              hasMany: true,
              maxRows: 6,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: 'Left empty, posts of the same category and tags are shown.' },
            },
            { name: 'commentsOpen', type: 'checkbox', defaultValue: true, label: 'Readers may comment' },
          ],
        },
        { label: 'Search', fields: [seoFields({ keywords: true })] },
      ],
    },
    slugField({ source: 'title', reserved: BLOG_PATHS }),
    {
      name: 'status',
      type: 'select',
      // Payload’s own _status takes the name that this one would get.
      enumName: 'enum_posts_state',
      required: true,
      defaultValue: 'DRAFT',
      index: true,
      options: options(['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const),
      admin: {
        position: 'sidebar',
        description:
          'Follows the publish button. Choose “Archived” and publish to take the post off the site and keep it.',
      },
      hooks: { beforeDuplicate: [() => 'DRAFT'] },
    },
    { name: 'author', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', description: 'Set when it is first published; a later date becomes that moment.' },
      // A copy has not been published, and nobody has read it.
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'viewCount',
      type: 'number',
      defaultValue: 0,
      min: 0,
      admin: { position: 'sidebar', readOnly: true },
      hooks: { beforeDuplicate: [() => 0] },
    },
  ],
}
