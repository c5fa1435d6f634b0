import type { CollectionConfig } from 'payload'
import { RESERVATION_SOURCES } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

/**
 * The time that something takes of a host, buffers and all: from `blockedFrom` until, but not at, `blockedUntil`. An exclusion
 * constraint lets no two of them overlap, blocked times among themselves excepted. What is over or called off has no row.
 */
export const hostReservations: CollectionConfig = {
  slug: 'host-reservations',
  labels: { singular: 'Reservation', plural: 'Reservations' },
  admin: {
    group: 'Bookings',
    description: 'Whose time is taken by what. Written with bookings, consultations, calls and blocked times.',
    useAsTitle: 'blockedFrom',
    defaultColumns: ['host', 'blockedFrom', 'blockedUntil', 'source', 'state'],
  },
  defaultSort: '-blockedFrom',
  versions: false,
  trash: false,
  lockDocuments: false,
  indexes: [{ fields: ['host', 'blockedFrom'] }],
  fields: [
    { name: 'host', type: 'relationship', relationTo: 'users', required: true },
    { name: 'blockedFrom', type: 'date', required: true },
    { name: 'blockedUntil', type: 'date', required: true, index: true },
    { name: 'source', type: 'select', required: true, options: options(RESERVATION_SOURCES) },
    { name: 'state', type: 'select', required: true, options: options(['HELD', 'PENDING', 'CONFIRMED'] as const) },
    { name: 'bookingType', type: 'relationship', relationTo: 'booking-types', index: true },
    { name: 'startsAt', type: 'date', admin: { description: 'Of a group session, without its buffers.' } },
    { name: 'seats', type: 'number', required: true, defaultValue: 1, min: 1 },
    { name: 'seatsTaken', type: 'number', required: true, defaultValue: 1, min: 0 },
    { name: 'booking', type: 'relationship', relationTo: 'audit-bookings', index: true },
    { name: 'hold', type: 'relationship', relationTo: 'booking-holds', index: true },
    { name: 'consultation', type: 'relationship', relationTo: 'consultations', index: true },
    { name: 'clientCall', type: 'relationship', relationTo: 'client-calls', index: true },
    { name: 'blockedDate', type: 'relationship', relationTo: 'audit-blocked-dates', index: true },
  ],
}
