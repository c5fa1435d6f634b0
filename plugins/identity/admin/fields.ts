import type { Field } from 'payload'

/** Stands first, beside the panel's own form for a new password. */
export const currentPasswordField: Field = {
  name: 'currentPassword',
  type: 'text',
  // Part of a change of the password alone; it is checked and dropped before anything is written.
  virtual: true,
  maxLength: 1000,
  custom: { secret: true },
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Field: '@/plugins/identity/admin/CurrentPassword#CurrentPassword' },
  },
}

/** Where the person is signed in. */
export const ownSessionsField: Field = {
  name: 'ownSessions',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '@/plugins/identity/admin/SessionsPanel#SessionsPanel' },
  },
}
