import type { CollectionConfig } from 'payload'
import { ownId } from '@/src/fields/ownId'
import { LONGEST_MEETING } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

/** A call with a client: planned, held, and what was said. */
export const clientCalls: CollectionConfig = {
  slug: 'client-calls',
  labels: { singular: 'Client call', plural: 'Client calls' },
  admin: {
    group: 'Clients',
    useAsTitle: 'title',
    defaultColumns: ['title', 'client', 'scheduledAt', 'status', 'sentiment', 'owner'],
    listSearchableFields: ['title', 'notes'],
  },
  defaultSort: '-scheduledAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['client', 'scheduledAt'] }, { fields: ['owner', 'scheduledAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', required: true, index: true },
        { name: 'contact', type: 'relationship', relationTo: 'contacts', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'scheduledAt',
          type: 'date',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'durationMinutes',
          type: 'number',
          defaultValue: 30,
          min: 5,
          max: LONGEST_MEETING,
          label: 'Minutes',
          admin: { step: 5 },
        },
      ],
    },
    {
      name: 'meetingUrl',
      type: 'text',
      maxLength: 2048,
      label: 'Where to meet',
      admin: { description: 'An address, a number or a place.' },
    },
    { name: 'agenda', type: 'textarea', maxLength: 10_000 },
    { name: 'notes', type: 'textarea', maxLength: 20_000, label: 'What was said' },
    { name: 'nextStep', type: 'text', maxLength: 500 },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'SCHEDULED',
      index: true,
      options: options(['SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'sentiment',
      type: 'select',
      options: options(['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const),
      admin: { position: 'sidebar', description: 'How it went. The client’s health counts the last calls.' },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      defaultValue: ownId,
      admin: { position: 'sidebar', description: 'Who calls, and is reminded shortly before.' },
    },
    {
      name: 'completedAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.completedAt) },
    },
  ],
}
