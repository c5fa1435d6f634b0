import type { CollectionConfig } from 'payload'
import { ownId } from '@/src/fields/ownId'
import { options } from '@/src/lib/options'

/** What is to be done after a consultation, an audit or a call (Astralis One): a date, and a task of somebody's day. */
export const followUps: CollectionConfig = {
  slug: 'follow-ups',
  labels: { singular: 'Follow-up', plural: 'Follow-ups' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'dueAt', 'status', 'assignedTo', 'client'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'dueAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    {
      name: 'dueAt',
      type: 'date',
      required: true,
      index: true,
      label: 'Due',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'notes', type: 'textarea', maxLength: 10_000 },
    {
      type: 'row',
      fields: [
        { name: 'consultation', type: 'relationship', relationTo: 'consultations', index: true },
        { name: 'audit', type: 'relationship', relationTo: 'revenue-audits', index: true },
        { name: 'booking', type: 'relationship', relationTo: 'audit-bookings', index: true },
        { name: 'call', type: 'relationship', relationTo: 'client-calls', index: true },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'SCHEDULED',
      index: true,
      options: options(['SCHEDULED', 'DONE', 'CANCELLED'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      defaultValue: ownId,
      admin: { position: 'sidebar' },
    },
    { name: 'client', type: 'relationship', relationTo: 'clients', index: true, admin: { position: 'sidebar' } },
    { name: 'task', type: 'relationship', relationTo: 'tasks', admin: { position: 'sidebar', readOnly: true } },
    { name: 'doneAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
  ],
}
