import type { Block, Field } from 'payload'
import { linkFields } from '@/src/fields/link'

/** A word in a menu: leads to a record, or to an address. */
const LINK: Block = {
  slug: 'link',
  labels: { singular: 'Link', plural: 'Links' },
  fields: linkFields(),
}

/** Links under one word. */
const LINK_GROUP: Block = {
  slug: 'linkGroup',
  labels: { singular: 'Group of links', plural: 'Groups of links' },
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 60 },
    { name: 'links', type: 'blocks', maxRows: 12, blocks: [LINK] },
  ],
}

/** The menu of the site. */
export function navigation(): Field {
  return {
    name: 'navigation',
    type: 'blocks',
    localized: true,
    maxRows: 8,
    labels: { singular: 'Entry', plural: 'Entries' },
    blocks: [LINK, LINK_GROUP],
    admin: {
      description: 'The menu of the site. Left empty, it has the services, the work, the journal and the contact.',
    },
  }
}

/** The columns at the foot of the site. */
export function footer(): Field {
  return {
    name: 'footer',
    type: 'blocks',
    localized: true,
    maxRows: 6,
    labels: { singular: 'Entry', plural: 'Entries' },
    blocks: [LINK_GROUP, LINK],
    admin: { description: 'Columns at the foot of every page, beside the address.' },
  }
}
