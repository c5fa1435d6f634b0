import type { CollectionConfig } from 'payload'
import { keepingWhatStands } from '@/src/fields/keepingWhatStands'
import { languageField } from '@/src/fields/language'
import { timeZoneField } from '@/src/fields/timeZone'
import { AUDIT_TYPES, BOOKING_STATUSES, MEETING_PLACES } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

const software = { position: 'sidebar', readOnly: true } as const

/**
 * A meeting that somebody has booked (Astralis One 2.10). The instants are the truth; date and time on the host's clock
 * stand beside them as they were promised. What time it takes of whom is in `host-reservations`.
 */
export const auditBookings: CollectionConfig = {
  slug: 'audit-bookings',
  labels: { singular: 'Booking', plural: 'Bookings' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'clientName',
    defaultColumns: ['clientName', 'bookingType', 'startsAt', 'status', 'assignedTo'],
    listSearchableFields: ['clientName', 'clientEmail', 'reference'],
  },
  defaultSort: '-startsAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  disableDuplicate: true,
  indexes: [
    { fields: ['organization', 'startsAt'] },
    { fields: ['assignedTo', 'startsAt'] },
    { fields: ['bookingType', 'startsAt'] },
  ],
  defaultPopulate: { clientName: true, reference: true, startsAt: true, status: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'bookingType', type: 'relationship', relationTo: 'booking-types', required: true },
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          index: true,
          label: 'Begins',
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: 'Ends',
          admin: {
            description: 'Empty: as long as the type says.',
            date: { pickerAppearance: 'dayAndTime' },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'clientName', type: 'text', required: true, maxLength: 120, label: 'Name' },
        { name: 'clientEmail', type: 'email', required: true, index: true, label: 'E-mail' },
        { name: 'clientPhone', type: 'text', maxLength: 40, label: 'Phone' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
        { name: 'contact', type: 'relationship', relationTo: 'contacts', index: true },
        keepingWhatStands({ name: 'lead', type: 'relationship', relationTo: 'leads', index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'place', type: 'select', options: options(MEETING_PLACES) },
        { name: 'location', type: 'text', maxLength: 2048 },
      ],
    },
    {
      name: 'answers',
      type: 'array',
      labels: { singular: 'Answer', plural: 'Answers' },
      admin: { initCollapsed: true },
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 500 },
        { name: 'answer', type: 'textarea', maxLength: 5000 },
      ],
    },
    { name: 'message', type: 'textarea', maxLength: 5000, admin: { description: 'What the visitor wrote.' } },
    { name: 'notes', type: 'textarea', maxLength: 20_000, admin: { description: 'For the staff.' } },
    { name: 'cancelReason', type: 'textarea', maxLength: 2000 },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'CONFIRMED',
      index: true,
      options: options(BOOKING_STATUSES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: 'Host',
      admin: { position: 'sidebar', description: 'Empty: a free host of the type.' },
    },
    {
      name: 'hosts',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: 'All hosts',
      admin: { ...software, condition: (data) => (data?.hosts?.length ?? 0) > 1 },
    },
    {
      name: 'auditType',
      type: 'select',
      defaultValue: 'GENERAL',
      options: options(AUDIT_TYPES),
      admin: { position: 'sidebar' },
    },
    { name: 'reference', type: 'text', maxLength: 16, index: true, admin: software },
    { name: 'scheduledDate', type: 'text', maxLength: 10, label: 'Date on the host’s clock', admin: software },
    { name: 'scheduledTime', type: 'text', maxLength: 5, label: 'Time on the host’s clock', admin: software },
    timeZoneField({ name: 'timeZone', label: 'Host’s time zone', admin: software }),
    timeZoneField({ name: 'visitorTimeZone', admin: { position: 'sidebar' } }),
    languageField({ name: 'language', admin: { position: 'sidebar' } }),
    {
      name: 'source',
      type: 'select',
      defaultValue: 'ADMIN',
      options: options(['SITE', 'EMBED', 'PORTAL', 'WAITLIST', 'ADMIN', 'API'] as const),
      admin: software,
    },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'host-reservations',
      index: true,
      label: 'Group session',
      admin: { ...software, condition: (data) => Boolean(data?.session) },
    },
    {
      name: 'version',
      type: 'number',
      defaultValue: 1,
      min: 1,
      admin: {
        ...software,
        description: 'Grows with each change of time, host or state; links and mails name theirs.',
      },
    },
    {
      name: 'sequence',
      type: 'number',
      defaultValue: 0,
      min: 0,
      admin: { hidden: true, readOnly: true },
    },
    { name: 'uid', type: 'text', maxLength: 120, admin: { hidden: true, readOnly: true } },
    { name: 'idempotencyKey', type: 'text', maxLength: 80, admin: { hidden: true, readOnly: true } },
    { name: 'consentAt', type: 'date', admin: software },
    {
      name: 'consentText',
      type: 'textarea',
      maxLength: 2000,
      admin: { ...software, condition: (data) => Boolean(data?.consentText) },
    },
    {
      name: 'cancelledAt',
      type: 'date',
      admin: { ...software, condition: (data) => Boolean(data?.cancelledAt) },
    },
    {
      name: 'cancelledBy',
      type: 'select',
      options: options(['VISITOR', 'STAFF', 'SYSTEM'] as const),
      admin: { ...software, condition: (data) => Boolean(data?.cancelledBy) },
    },
  ],
}
