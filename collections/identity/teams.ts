import type { CollectionConfig } from 'payload'
import { metadataField } from '@/src/fields/metadata'
import { options } from '@/src/lib/options'

const TEAM_ROLES = ['owner', 'admin', 'member'] as const

/** A group of people inside an organization with an owner and settings of its own. */
export const teams: CollectionConfig = {
  slug: 'teams',
  admin: { group: 'Studio', useAsTitle: 'name', defaultColumns: ['name', 'owner', 'plan', 'maxMembers'] },
  versions: false,
  trash: true,
  lockDocuments: false,
  defaultPopulate: { name: true },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'description', type: 'textarea', maxLength: 1000 },
    {
      type: 'row',
      fields: [
        { name: 'owner', type: 'relationship', relationTo: 'users', required: true, index: true },
        { name: 'plan', type: 'select', defaultValue: 'free', options: options(['free', 'team'] as const) },
        { name: 'maxMembers', type: 'number', defaultValue: 5, min: 1, max: 10_000 },
      ],
    },
    metadataField({ name: 'settings', defaultValue: {}, isKept: true }),
  ],
}

/** Who belongs to a team, and since when. */
export const teamMembers: CollectionConfig = {
  slug: 'team-members',
  labels: { singular: 'Team member', plural: 'Team members' },
  admin: { group: 'Studio', useAsTitle: 'id', defaultColumns: ['team', 'user', 'role', 'joinedAt', 'isActive'] },
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['team', 'user'], unique: true }],
  fields: [
    { name: 'team', type: 'relationship', relationTo: 'teams', required: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'role', type: 'select', required: true, defaultValue: 'member', options: options(TEAM_ROLES) },
    { name: 'invitedBy', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
    { name: 'joinedAt', type: 'date', defaultValue: () => new Date().toISOString() },
    { name: 'isActive', type: 'checkbox', defaultValue: true },
  ],
}
