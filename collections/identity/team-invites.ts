import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'
import { ROLES } from '@/src/lib/roles'

/**
 * An invitation by mail to an organization (`organizationRole`) and, when `team` is set, to a team (`role`).
 * Only a hash of the token is kept. Rows are made by the invitation operation, never by hand.
 */
export const teamInvites: CollectionConfig = {
  slug: 'team-invites',
  labels: { singular: 'Invitation', plural: 'Invitations' },
  admin: {
    group: 'Studio',
    useAsTitle: 'email',
    defaultColumns: ['email', 'organizationRole', 'status', 'invitedBy', 'expiresAt'],
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'organizationRole', type: 'select', required: true, defaultValue: 'TEAM', options: options(ROLES) },
    {
      name: 'clients',
      type: 'relationship',
      relationTo: 'clients',
      hasMany: true,
      admin: { condition: (data) => data?.organizationRole === 'CLIENT' },
    },
    { name: 'team', type: 'relationship', relationTo: 'teams', index: true },
    {
      name: 'role',
      type: 'select',
      label: 'Role in the team',
      defaultValue: 'member',
      options: options(['owner', 'admin', 'member'] as const),
      admin: { condition: (data) => Boolean(data?.team) },
    },
    {
      name: 'token',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      custom: { secret: true },
      admin: { hidden: true, description: 'SHA-256 of the token that the mail carries.' },
    },
    {
      name: 'invitedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'expiresAt', type: 'date', required: true, index: true, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'acceptedAt', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
    { name: 'revokedAt', type: 'date', admin: { readOnly: true, position: 'sidebar' } },
    {
      name: 'status',
      type: 'text',
      virtual: true,
      admin: { readOnly: true, position: 'sidebar' },
      hooks: { afterRead: [({ siblingData }) => inviteStatus(siblingData)] },
    },
  ],
}

function inviteStatus(row: Record<string, unknown>): string {
  if (row.acceptedAt) return 'Accepted'
  if (row.revokedAt) return 'Revoked'
  return typeof row.expiresAt === 'string' && Date.parse(row.expiresAt) < Date.now() ? 'Expired' : 'Open'
}
