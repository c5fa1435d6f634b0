import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const logos = defineBlock({
  slug: 'logos',
  singular: 'Logos',
  plural: 'Logos',
  picture: 'A row of logos between two hairlines.',
  fields: [
    ...headingFields(),
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 24,
      label: 'Logos',
      labels: { singular: 'Logo', plural: 'Logos' },
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: 'media',
          required: true,
          filterOptions: { type: { equals: 'IMAGE' } },
        },
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 120,
          admin: { description: 'Read out in its place.' },
        },
      ],
    },
  ],
})
