import type { CollectionConfig } from 'payload'

/** A slot that is kept for somebody who fills in the form, or to whom the waiting list has offered it. It expires. */
export const bookingHolds: CollectionConfig = {
  slug: 'booking-holds',
  labels: { singular: 'Hold', plural: 'Holds' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'startsAt',
    defaultColumns: ['bookingType', 'startsAt', 'expiresAt', 'waitlistEntry'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    { name: 'bookingType', type: 'relationship', relationTo: 'booking-types', required: true, index: true },
    { name: 'startsAt', type: 'date', required: true, index: true },
    { name: 'endsAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'assignedTo', type: 'relationship', relationTo: 'users', index: true, label: 'Host' },
    { name: 'hosts', type: 'relationship', relationTo: 'users', hasMany: true },
    { name: 'session', type: 'relationship', relationTo: 'host-reservations', index: true, label: 'Group session' },
    { name: 'waitlistEntry', type: 'relationship', relationTo: 'waitlist-entries', index: true },
    { name: 'tokenHash', type: 'text', maxLength: 64, admin: { hidden: true } },
  ],
}
