import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const faq = defineBlock({
  slug: 'faq',
  singular: 'Questions and answers',
  plural: 'Questions and answers',
  picture: 'Questions between hairlines, the first one open with its answer.',
  fields: [
    ...headingFields(),
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 30,
      label: 'Questions',
      labels: { singular: 'Question', plural: 'Questions' },
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 200 },
        {
          name: 'answer',
          type: 'textarea',
          required: true,
          maxLength: 2000,
          admin: { description: 'An empty line begins a new paragraph. Search engines show this as it stands.' },
        },
      ],
    },
  ],
})
