import type { Block, Field } from 'payload'
import { blockVersion } from '@/src/lib/blocks/upgrade'

export interface BlockOptions {
  slug: string
  singular: string
  plural: string
  /** What the picture in the picker shows, for those who do not see it. */
  picture: string
  fields: Field[]
}

/**
 * A block of pages: its picture in the picker (`public/blocks/<slug>.svg`), a name for links to it, and the version in
 * which it is written (`src/lib/blocks/upgrade.ts`).
 */
export function defineBlock({ slug, singular, plural, picture, fields }: BlockOptions): Block {
  return {
    slug,
    interfaceName: `${slug.charAt(0).toUpperCase()}${slug.slice(1)}Block`,
    labels: { singular, plural },
    admin: { images: { thumbnail: { url: `/blocks/${slug}.svg`, alt: picture } } },
    fields: [
      ...fields,
      {
        name: 'anchor',
        type: 'text',
        maxLength: 60,
        admin: { description: 'A name for links to this place: with “prices”, the address ends in #prices.' },
        validate: (value: string | null | undefined) =>
          !value || /^[a-z][a-z0-9-]*$/.test(value) || 'Begin with a lower-case letter; then letters, digits, hyphens.',
      },
      { name: 'blockVersion', type: 'number', defaultValue: blockVersion(slug), admin: { hidden: true } },
    ],
  }
}
