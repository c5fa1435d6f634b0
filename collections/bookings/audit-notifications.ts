import type { CollectionConfig } from 'payload'
import { NOTIFICATION_CHANGES, NOTIFICATION_TYPES } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

/** The mails of a booking (Astralis One 2.10): the queue that people see. Each belongs to one version of its booking. */
export const auditNotifications: CollectionConfig = {
  slug: 'audit-notifications',
  labels: { singular: 'Booking mail', plural: 'Booking mails' },
  admin: {
    group: 'Bookings',
    description: 'What has been sent about bookings, what will be, and what failed.',
    useAsTitle: 'guest',
    defaultColumns: ['type', 'change', 'booking', 'recipient', 'scheduledFor', 'status', 'attempts'],
  },
  defaultSort: '-scheduledFor',
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    { name: 'booking', type: 'relationship', relationTo: 'audit-bookings', required: true, index: true },
    { name: 'guest', type: 'text', virtual: 'booking.clientName', label: 'Visitor', admin: { hidden: true } },
    { name: 'type', type: 'select', required: true, options: options(NOTIFICATION_TYPES) },
    { name: 'recipient', type: 'select', required: true, options: options(['VISITOR', 'HOST'] as const) },
    { name: 'host', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'change',
      type: 'select',
      required: true,
      options: options(NOTIFICATION_CHANGES),
      label: 'About',
    },
    {
      name: 'previousStart',
      type: 'date',
      label: 'Before',
      admin: { condition: (data) => Boolean(data?.previousStart) },
    },
    { name: 'bookingVersion', type: 'number', required: true, min: 1 },
    { name: 'scheduledFor', type: 'date', required: true, index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'QUEUED',
      index: true,
      // SENDING: the mail is in the outbox; from there on the state is the one of its message.
      options: options(['QUEUED', 'SENDING', 'SENT', 'VOID', 'FAILED', 'UNCERTAIN'] as const),
    },
    { name: 'sent', type: 'checkbox', defaultValue: false },
    { name: 'sentAt', type: 'date' },
    { name: 'attempts', type: 'number', defaultValue: 0, min: 0 },
    { name: 'lastError', type: 'text', maxLength: 500 },
    { name: 'message', type: 'relationship', relationTo: 'outbox-messages', index: true },
  ],
}
