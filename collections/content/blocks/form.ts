import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const formBlock = defineBlock({
  slug: 'form',
  singular: 'Form',
  plural: 'Forms',
  picture: 'A heading on the left, fields and a button on the right.',
  fields: [...headingFields(), { name: 'form', type: 'relationship', relationTo: 'forms', required: true }],
})
