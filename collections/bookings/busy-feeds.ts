import type { CollectionConfig } from 'payload'
import { encryptedField } from '@/src/fields/encrypted'
import { ownId } from '@/src/fields/ownId'

const software = { position: 'sidebar', readOnly: true } as const

/** A calendar elsewhere whose busy times a host cannot be booked at. Its address is a secret. */
export const busyFeeds: CollectionConfig = {
  slug: 'busy-feeds',
  labels: { singular: 'Busy calendar', plural: 'Busy calendars' },
  admin: {
    group: 'Bookings',
    description: 'Calendars elsewhere (ICS) that say when you are busy.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'lastFetchedAt', 'events', 'lastError', 'isActive'],
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    encryptedField({ name: 'url', label: 'Address', required: true, maxLength: 2048 }),
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      defaultValue: ownId,
      admin: { position: 'sidebar' },
    },
    { name: 'isActive', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    { name: 'lastFetchedAt', type: 'date', admin: software },
    { name: 'events', type: 'number', min: 0, admin: software },
    { name: 'lastError', type: 'text', maxLength: 500, admin: software },
    { name: 'etag', type: 'text', maxLength: 300, admin: { hidden: true } },
  ],
}
