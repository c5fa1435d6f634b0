import { chosenField, countField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const caseStudiesBlock = defineBlock({
  slug: 'caseStudies',
  singular: 'Case studies',
  plural: 'Case studies',
  picture: 'One large and two smaller pictures of work, with titles.',
  fields: [
    ...headingFields(),
    chosenField('case-studies', 'Left empty, the newest are shown in the order of the list.'),
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
