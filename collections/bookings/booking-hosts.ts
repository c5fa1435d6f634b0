import type { CollectionConfig } from 'payload'
import { ownId } from '@/src/fields/ownId'
import { timeZoneField } from '@/src/fields/timeZone'
import type { HostMails } from '@/src/lib/bookings'

/** Somebody whose time can be booked: where the clock stands, which holidays count, how much in a day and a week. */
export const bookingHosts: CollectionConfig = {
  slug: 'booking-hosts',
  labels: { singular: 'Host', plural: 'Hosts' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'account',
    defaultColumns: ['account', 'name', 'title', 'timeZone', 'country', 'isActive'],
    listSearchableFields: ['name'],
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          index: true,
          defaultValue: ownId,
        },
        {
          name: 'name',
          type: 'text',
          maxLength: 120,
          admin: { description: 'As visitors read it. Empty: the name of the account.' },
        },
      ],
    },
    // The name of the account: most hosts need no other.
    { name: 'account', type: 'text', virtual: 'user.name', label: 'Host', admin: { condition: () => false } },
    { name: 'title', type: 'text', localized: true, maxLength: 160, label: 'Role', admin: { placeholder: 'Strategy' } },
    timeZoneField({
      name: 'timeZone',
      required: true,
      defaultValue: 'Europe/Berlin',
      admin: { description: 'The weekly hours are read on this clock.' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'country',
          type: 'text',
          minLength: 2,
          maxLength: 2,
          label: 'Holidays of',
          admin: {
            placeholder: 'DE',
            description: 'A country by its two letters. Its public holidays are not bookable.',
          },
        },
        { name: 'region', type: 'text', maxLength: 8, admin: { placeholder: 'BE' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'maxPerDay', type: 'number', min: 1, max: 1000, label: 'At most a day' },
        { name: 'maxPerWeek', type: 'number', min: 1, max: 5000, label: 'At most a week' },
      ],
    },
    {
      name: 'mails',
      type: 'select',
      defaultValue: 'ALL',
      label: 'Mails about bookings',
      options: [
        { label: 'News and reminders', value: 'ALL' },
        { label: 'News alone', value: 'NEWS' },
        { label: 'None: the bell alone', value: 'NONE' },
      ] satisfies { label: string; value: HostMails }[],
      admin: { position: 'sidebar' },
    },
    { name: 'isActive', type: 'checkbox', defaultValue: true, index: true, admin: { position: 'sidebar' } },
    {
      name: 'feedVersion',
      type: 'number',
      defaultValue: 1,
      min: 1,
      admin: { hidden: true, readOnly: true },
    },
  ],
}
