import type { CollectionConfig } from 'payload'
import { languageField } from '@/src/fields/language'
import { timeZoneField } from '@/src/fields/timeZone'
import { CONSULTATION_TYPES, LONGEST_MEETING } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

const software = { position: 'sidebar', readOnly: true } as const

/** Advice that somebody asked for (Astralis One 2.10, Director of One): requested, scheduled, held, with what follows. */
export const consultations: CollectionConfig = {
  slug: 'consultations',
  admin: {
    group: 'Bookings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'consultationType', 'status', 'scheduledAt', 'assignedTo'],
    listSearchableFields: ['name', 'email', 'company', 'bookingId'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  disableDuplicate: true,
  defaultPopulate: { name: true, bookingId: true, status: true },
  fields: [
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
        { name: 'company', type: 'text', maxLength: 160 },
        { name: 'department', type: 'text', maxLength: 120 },
      ],
    },
    { name: 'challenges', type: 'textarea', maxLength: 10_000, admin: { description: 'What they struggle with.' } },
    {
      type: 'row',
      fields: [
        { name: 'scheduledAt', type: 'date', index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
        {
          name: 'durationMinutes',
          type: 'number',
          defaultValue: 60,
          min: 5,
          max: LONGEST_MEETING,
          label: 'Minutes',
          admin: { step: 5 },
        },
        timeZoneField({ name: 'timeZone' }),
      ],
    },
    { name: 'meetingUrl', type: 'text', maxLength: 2048, label: 'Where to meet' },
    { name: 'notes', type: 'textarea', maxLength: 20_000, label: 'What was said' },
    {
      name: 'actionItems',
      type: 'array',
      labels: { singular: 'Action item', plural: 'Action items' },
      maxRows: 100,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 200 },
            { name: 'owner', type: 'relationship', relationTo: 'users' },
            { name: 'isDone', type: 'checkbox', defaultValue: false },
          ],
        },
        { name: 'task', type: 'relationship', relationTo: 'tasks', admin: { readOnly: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'proposalGenerated', type: 'checkbox', defaultValue: false, admin: { readOnly: true } },
        {
          name: 'opportunity',
          type: 'relationship',
          relationTo: 'opportunities',
          index: true,
          label: 'Proposal',
          admin: { readOnly: true },
        },
      ],
    },
    {
      name: 'cancelReason',
      type: 'textarea',
      maxLength: 2000,
      admin: { condition: (data) => data?.status === 'CANCELLED' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'PENDING',
      index: true,
      options: options(['PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'consultationType',
      type: 'select',
      required: true,
      defaultValue: 'GENERAL',
      index: true,
      options: options(CONSULTATION_TYPES),
      admin: { position: 'sidebar' },
    },
    { name: 'assignedTo', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    { name: 'client', type: 'relationship', relationTo: 'clients', index: true, admin: { position: 'sidebar' } },
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true, admin: { position: 'sidebar' } },
    { name: 'bookingId', type: 'text', maxLength: 16, index: true, label: 'Booking reference', admin: software },
    { name: 'appointment', type: 'relationship', relationTo: 'audit-bookings', index: true, admin: software },
    languageField({ name: 'language', admin: software }),
    { name: 'consentAt', type: 'date', admin: software },
    {
      name: 'sequence',
      type: 'number',
      defaultValue: 0,
      min: 0,
      // Grows with what calendars show.
      admin: { ...software, hidden: true },
    },
    { name: 'completedAt', type: 'date', admin: software },
    { name: 'cancelledAt', type: 'date', admin: software },
  ],
}
