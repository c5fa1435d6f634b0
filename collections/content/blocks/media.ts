import { defineBlock } from './defineBlock'

export const mediaBlock = defineBlock({
  slug: 'media',
  singular: 'Picture or video',
  plural: 'Pictures and videos',
  picture: 'One wide picture with a line under it.',
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { type: { in: ['IMAGE', 'VIDEO'] } },
    },
    { name: 'caption', type: 'textarea', maxLength: 300 },
    {
      name: 'width',
      type: 'select',
      required: true,
      defaultValue: 'WIDE',
      options: [
        { label: 'As wide as text', value: 'TEXT' },
        { label: 'Wide', value: 'WIDE' },
        { label: 'The whole page', value: 'FULL' },
      ],
    },
  ],
})
