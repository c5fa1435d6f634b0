import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const metrics = defineBlock({
  slug: 'metrics',
  singular: 'Figures',
  plural: 'Figures',
  picture: 'Four large figures with words under them, set like the readings of an instrument.',
  fields: [
    ...headingFields(),
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      label: 'Figures',
      labels: { singular: 'Figure', plural: 'Figures' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'value', type: 'text', required: true, maxLength: 20, admin: { width: '34%' } },
            { name: 'label', type: 'text', required: true, maxLength: 120, admin: { width: '66%' } },
          ],
        },
        { name: 'note', type: 'text', maxLength: 200, admin: { description: 'How it was measured.' } },
      ],
    },
  ],
})
