import type { Field } from 'payload'

/** What the account screen has beside the account's own fields. */
export const accountFields: Field[] = [
  {
    name: 'currentPassword',
    type: 'text',
    // Part of a change of the password alone; it is checked and dropped before anything is written.
    virtual: true,
    maxLength: 1000,
    custom: { secret: true },
    access: { read: () => false, create: () => false },
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Field: '@/plugins/identity/admin/CurrentPassword#CurrentPassword' },
    },
  },
  {
    name: 'ownSessions',
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '@/plugins/identity/admin/SessionsPanel#SessionsPanel' },
    },
  },
]
