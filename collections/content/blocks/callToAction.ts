import { buttonsField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const callToAction = defineBlock({
  slug: 'callToAction',
  singular: 'Call to action',
  plural: 'Calls to action',
  picture: 'A heading on a raised plate with one button.',
  fields: [...headingFields({ required: true }), { ...buttonsField(), required: true, minRows: 1 }],
})
