import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const gallery = defineBlock({
  slug: 'gallery',
  singular: 'Gallery',
  plural: 'Galleries',
  picture: 'Six pictures of different sizes in a grid.',
  fields: [
    ...headingFields(),
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 24,
      filterOptions: { type: { equals: 'IMAGE' } },
    },
  ],
})
