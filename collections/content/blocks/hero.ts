import { buttonsField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

/** The first screen of a page. On the home page its words stand beside the instrument. */
export const hero = defineBlock({
  slug: 'hero',
  singular: 'Hero',
  plural: 'Heroes',
  picture: 'A large heading with two buttons on the left and a picture on the right.',
  fields: [
    ...headingFields({ required: true }),
    buttonsField(),
    { name: 'picture', type: 'upload', relationTo: 'media', filterOptions: { type: { equals: 'IMAGE' } } },
  ],
})
