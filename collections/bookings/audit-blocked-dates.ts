import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { ownId } from '@/src/fields/ownId'
import { timeOfDayField } from '@/src/fields/timeOfDay'

/** Time that nobody can book (Astralis One 2.10): whole days or a part of each, of one host or of everybody. */
export const auditBlockedDates: CollectionConfig = {
  slug: 'audit-blocked-dates',
  labels: { singular: 'Blocked time', plural: 'Blocked times' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'reason',
    defaultColumns: ['blockedDate', 'lastDate', 'startTime', 'endTime', 'reason', 'assignedTo'],
    listSearchableFields: ['reason'],
  },
  defaultSort: '-blockedDate',
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    {
      type: 'row',
      fields: [
        calendarDayField({ name: 'blockedDate', required: true, index: true, label: 'From' }),
        calendarDayField({ name: 'lastDate', label: 'To', admin: { description: 'Empty: one day.' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        timeOfDayField({ name: 'startTime', admin: { description: 'Empty: the whole day.' } }),
        timeOfDayField({ name: 'endTime', midnight: true }),
      ],
    },
    { name: 'reason', type: 'text', required: true, maxLength: 200 },
    {
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: 'Host',
      defaultValue: ownId,
      admin: { position: 'sidebar', description: 'Empty: nobody of the organization can be booked.' },
    },
  ],
}
