import { defineBlock } from './defineBlock'

export const richText = defineBlock({
  slug: 'richText',
  singular: 'Text',
  plural: 'Texts',
  picture: 'A column of text with a narrow label beside it.',
  fields: [
    {
      name: 'label',
      type: 'text',
      maxLength: 60,
      admin: { description: 'A few engraved words in the margin.' },
    },
    { name: 'content', type: 'richText', required: true },
  ],
})
