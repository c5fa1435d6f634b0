import { chosenField, countField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const testimonialsBlock = defineBlock({
  slug: 'testimonials',
  singular: 'Testimonials',
  plural: 'Testimonials',
  picture: 'A large quotation with the name of the person under it.',
  fields: [
    ...headingFields(),
    chosenField('testimonials', 'Left empty, the featured ones come first.'),
    {
      type: 'row',
      fields: [
        countField(3),
        {
          name: 'featuredOnly',
          type: 'checkbox',
          defaultValue: false,
          label: 'Only featured ones',
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
