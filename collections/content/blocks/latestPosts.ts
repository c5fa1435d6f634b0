import { countField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const latestPosts = defineBlock({
  slug: 'latestPosts',
  singular: 'Latest posts',
  plural: 'Latest posts',
  picture: 'Three posts with date and title between hairlines.',
  fields: [...headingFields(), { type: 'row', fields: [countField(3)] }],
})
