import type { CollectionConfig } from 'payload'

/** When a host is busy according to a calendar elsewhere. Written by the import; the host's alone to see. */
export const busyTimes: CollectionConfig = {
  slug: 'busy-times',
  labels: { singular: 'Busy time', plural: 'Busy times' },
  admin: { group: 'Bookings', useAsTitle: 'startsAt', defaultColumns: ['owner', 'startsAt', 'endsAt', 'feed'] },
  defaultSort: 'startsAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  indexes: [{ fields: ['owner', 'startsAt'] }],
  fields: [
    { name: 'owner', type: 'relationship', relationTo: 'users', required: true },
    { name: 'feed', type: 'relationship', relationTo: 'busy-feeds', required: true, index: true },
    { name: 'startsAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date', required: true, index: true },
    { name: 'uid', type: 'text', maxLength: 500 },
  ],
}
