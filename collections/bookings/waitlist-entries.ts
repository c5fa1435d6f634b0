import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { languageField } from '@/src/fields/language'
import { timeZoneField } from '@/src/fields/timeZone'
import { options } from '@/src/lib/options'

const software = { position: 'sidebar', readOnly: true } as const

/** Somebody who wants a time that is taken. A freed slot is offered to one after the other, each with a time to answer. */
export const waitlistEntries: CollectionConfig = {
  slug: 'waitlist-entries',
  labels: { singular: 'Entry of the waiting list', plural: 'Waiting list' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'bookingType', 'fromDate', 'untilDate', 'status', 'createdAt'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: 'createdAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['bookingType', 'status', 'createdAt'] }],
  fields: [
    { name: 'bookingType', type: 'relationship', relationTo: 'booking-types', required: true },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        { name: 'email', type: 'email', required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDayField({ name: 'fromDate', required: true, label: 'From' }),
        calendarDayField({ name: 'untilDate', required: true, label: 'Until' }),
      ],
    },
    {
      name: 'host',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { description: 'Empty: any host.' },
    },
    { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
    timeZoneField({ name: 'visitorTimeZone' }),
    languageField({ name: 'language' }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'WAITING',
      index: true,
      options: options(['WAITING', 'OFFERED', 'BOOKED', 'LEFT', 'EXPIRED'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'offeredAt', type: 'date', admin: software },
    { name: 'offeredStart', type: 'date', admin: software },
    { name: 'offerExpiresAt', type: 'date', index: true, admin: software },
    { name: 'offers', type: 'number', defaultValue: 0, min: 0, admin: software },
    { name: 'hold', type: 'relationship', relationTo: 'booking-holds', admin: software },
    { name: 'booking', type: 'relationship', relationTo: 'audit-bookings', admin: software },
    { name: 'consentAt', type: 'date', admin: software },
  ],
}
