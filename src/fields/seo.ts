import type { CollapsibleField } from 'payload'

interface SeoFieldsOptions {
  keywords?: boolean
  /** Folded at first, where they stand under other fields instead of in a tab of their own. */
  folded?: boolean
}

/** What search engines and link previews show of a page instead of its title, summary and picture. */
export function seoFields({ keywords = false, folded = false }: SeoFieldsOptions = {}): CollapsibleField {
  return {
    type: 'collapsible',
    label: 'Search engines and previews',
    admin: { initCollapsed: folded },
    fields: [
      {
        name: 'seoPreview',
        type: 'ui',
        admin: { components: { Field: '/src/app/(payload)/SeoPreview#SeoPreview' }, disableListColumn: true },
      },
      {
        name: 'metaTitle',
        type: 'text',
        localized: true,
        maxLength: 120,
        admin: { description: 'In place of the title; about 50 to 60 characters are shown.' },
      },
      {
        name: 'metaDescription',
        type: 'textarea',
        localized: true,
        maxLength: 320,
        admin: { description: 'In place of the summary; about 120 to 160 characters are shown.' },
      },
      ...(keywords ? [{ name: 'keywords', type: 'text', hasMany: true, maxLength: 60 } as const] : []),
      {
        name: 'metaImage',
        type: 'upload',
        relationTo: 'media',
        filterOptions: { type: { equals: 'IMAGE' } },
        admin: { description: 'In place of the picture that is drawn for the page.' },
      },
      { name: 'noIndex', type: 'checkbox', defaultValue: false, label: 'Keep out of search engines' },
    ],
  }
}
