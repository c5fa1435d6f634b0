import type { ArrayField, Field, NumberField, RelationshipField } from 'payload'
import { linkFields } from '@/src/fields/link'

/** What stands above a section: an engraved label, a heading, a sentence or two. */
export function headingFields({ required = false }: { required?: boolean } = {}): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          maxLength: 60,
          admin: { width: '34%', description: 'A few engraved words above the heading.' },
        },
        { name: 'title', type: 'text', required, maxLength: 160, label: 'Heading', admin: { width: '66%' } },
      ],
    },
    { name: 'text', type: 'textarea', maxLength: 600, label: 'Introduction' },
  ]
}

/** Buttons; the first is the primary one. */
export function buttonsField(maxRows = 2): ArrayField {
  return {
    name: 'links',
    type: 'array',
    label: 'Buttons',
    labels: { singular: 'Button', plural: 'Buttons' },
    maxRows,
    fields: linkFields(),
  }
}

/** Records that an editor chose, in the order to show them; left empty, the block chooses. */
export function chosenField(
  relationTo: 'services' | 'case-studies' | 'testimonials',
  description: string,
): RelationshipField {
  return { name: 'chosen', type: 'relationship', relationTo, hasMany: true, maxRows: 12, admin: { description } }
}

/** How many records the block shows at most. */
export function countField(defaultValue: number, max = 12): NumberField {
  return {
    name: 'count',
    type: 'number',
    label: 'At most',
    defaultValue,
    min: 1,
    max,
    admin: { step: 1, width: '50%' },
  }
}
