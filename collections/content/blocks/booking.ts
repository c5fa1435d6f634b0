import { headingFields } from './fields'
import { defineBlock } from './defineBlock'

export const bookingBlock = defineBlock({
  slug: 'booking',
  singular: 'Booking',
  plural: 'Bookings',
  picture: 'A heading on the left, a month with free days and times on the right.',
  fields: [
    ...headingFields(),
    {
      name: 'bookingType',
      type: 'relationship',
      relationTo: 'booking-types',
      admin: {
        description:
          'Its free times stand on the page, ready to be booked. Empty: the list of everything that can be booked.',
      },
    },
  ],
})
