import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { ownId } from '@/src/fields/ownId'
import { timeOfDayField } from '@/src/fields/timeOfDay'
import { WEEKDAYS } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

/**
 * When a host can be booked (Astralis One 2.10): a stretch of every week, or of one date, whose stretches then replace the
 * week's. On the host's clock; an end that is not after the start lies on the next day.
 */
export const auditAvailability: CollectionConfig = {
  slug: 'audit-availability',
  labels: { singular: 'Bookable hours', plural: 'Bookable hours' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'startTime',
    defaultColumns: ['assignedTo', 'dayOfWeek', 'date', 'startTime', 'endTime', 'maxBookings'],
  },
  defaultSort: ['assignedTo', 'dayOfWeek', 'startTime'],
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    {
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: 'Host',
      defaultValue: ownId,
    },
    {
      type: 'row',
      fields: [
        { name: 'dayOfWeek', type: 'select', options: options(WEEKDAYS), admin: { description: 'Every week.' } },
        calendarDayField({
          name: 'date',
          index: true,
          admin: { description: 'Or on this date alone, in place of the week’s hours.' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        timeOfDayField({ name: 'startTime', required: true, defaultValue: '09:00' }),
        timeOfDayField({ name: 'endTime', required: true, defaultValue: '17:00', midnight: true }),
      ],
    },
    {
      type: 'row',
      fields: [calendarDayField({ name: 'validFrom' }), calendarDayField({ name: 'validUntil' })],
    },
    {
      name: 'maxBookings',
      type: 'number',
      min: 1,
      max: 10_000,
      admin: { description: 'How many may book the same time. Empty: one, or the seats of the type.' },
    },
    {
      name: 'bookingTypes',
      type: 'relationship',
      relationTo: 'booking-types',
      hasMany: true,
      label: 'Only for',
      admin: { description: 'Empty: for every booking type of the host.' },
    },
  ],
}
