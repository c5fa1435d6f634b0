import type { CollectionConfig } from 'payload'
import { blocksField } from '@/src/fields/blocks'
import { seoFields } from '@/src/fields/seo'
import { slugField } from '@/src/fields/slug'
import { HOUSE_PATHS } from '@/src/lib/site-path'
import { PAGE_BLOCKS } from './blocks'

/** Pages of the site, built from blocks. One of them may be the home page. */
export const pages: CollectionConfig = {
  slug: 'pages',
  admin: {
    group: 'Site',
    description: 'Pages of the site, built from blocks.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'isHome', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  defaultSort: 'title',
  versions: { maxPerDoc: 30, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, slug: true, isHome: true },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160 },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      admin: { description: 'One or two sentences for lists and search engines.' },
    },
    blocksField({
      name: 'layout',
      references: PAGE_BLOCKS,
      description: 'What the page shows, from top to bottom. A page without a hero begins with its title.',
    }),
    seoFields({ folded: true }),
    slugField({ source: 'title', reserved: HOUSE_PATHS }),
    {
      name: 'isHome',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Stands at the site’s own address. One page at a time.' },
    },
  ],
}
