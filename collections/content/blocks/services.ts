import { chosenField, countField, headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const servicesBlock = defineBlock({
  slug: 'services',
  singular: 'Services',
  plural: 'Services',
  picture: 'A list of services, each with its orbit number and its planet.',
  fields: [
    ...headingFields(),
    chosenField('services', 'Left empty, all services are shown from the lamp outwards.'),
    countField(8, 24),
  ],
})
