import type { CollectionConfig } from 'payload'
import { metadataField } from '@/src/fields/metadata'
import { options } from '@/src/lib/options'
import { ROLES } from '@/src/lib/roles'
import { isTimeZone } from '@/src/lib/time-zone'

/** Eight hours: a working day. The admin panel refreshes the token while a person works. */
const TOKEN_SECONDS = 8 * 60 * 60

/** Everybody who signs in: staff, clients and visitors with an account. What they may do lies in `memberships`. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    group: 'Studio',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'isActive', 'lastLoginAt'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    tokenExpiration: TOKEN_SECONDS,
    useSessions: true,
    removeTokenFromResponses: true,
    // A lock on the account would let anybody lock anybody out: sign-in is limited by plugins/limits instead.
    maxLoginAttempts: 0,
    // Payload's own interval reserves outside the transaction, which the embedded database cannot do; plugins/limits counts.
    forgotPassword: { expiration: 60 * 60 * 1000, minRequestInterval: 0 },
    verify: true,
    cookies: { sameSite: 'Lax', secure: (process.env.SERVER_URL ?? '').startsWith('https:') },
  },
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { name: true, avatarUrl: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        { name: 'timezone', type: 'text', defaultValue: 'America/New_York', validate: knownTimeZone },
      ],
    },
    // Merged into Payload's own e-mail field: declared so that the policy's field rules reach it.
    { name: 'email', type: 'email', required: true, unique: true },
    { name: '_verified', type: 'checkbox', label: 'Address confirmed', admin: { hidden: true } },
    { name: 'avatarUrl', type: 'text', maxLength: 2048 },
    {
      type: 'row',
      fields: [
        { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
        { name: 'department', type: 'text', maxLength: 120 },
      ],
    },
    {
      type: 'collapsible',
      label: 'Public profile',
      admin: { initCollapsed: true, description: 'Shown beside what the person publishes.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'jobTitle', type: 'text', localized: true, maxLength: 120 },
            {
              name: 'authorSlug',
              type: 'text',
              maxLength: 80,
              label: 'End of the author page’s address',
              validate: (value: string | null | undefined) =>
                !value ||
                /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ||
                'Use lower-case letters, digits and single hyphens, for example "ada-lovelace".',
            },
          ],
        },
        { name: 'bio', type: 'textarea', localized: true, maxLength: 1000 },
      ],
    },
    {
      name: 'profileType',
      type: 'select',
      options: options(['developer', 'designer', 'manager'] as const),
      admin: { description: 'Asked during onboarding.' },
    },
    metadataField({ name: 'preferences', defaultValue: {}, isKept: true }),
    { name: 'onboardingCompleted', type: 'checkbox', defaultValue: false },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: 'An account that is switched off cannot sign in and loses its sessions.',
      },
    },
    {
      name: 'isAdmin',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: 'Platform administrator: sees and does everything in every organization.',
      },
    },
    {
      type: 'collapsible',
      label: 'Plan',
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'plan',
              type: 'select',
              defaultValue: 'free',
              options: options(['free', 'personal', 'pro', 'team'] as const),
            },
            { name: 'trialEndsAt', type: 'date' },
            { name: 'isTrialActive', type: 'checkbox', defaultValue: false },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'stripeCustomerId', type: 'text', index: true, maxLength: 255 },
            { name: 'stripeSubscriptionId', type: 'text', maxLength: 255 },
          ],
        },
      ],
    },
    { name: 'googleId', type: 'text', index: true, maxLength: 255, admin: { hidden: true } },
    { name: 'lastLoginAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    { name: 'verificationExpiresAt', type: 'date', admin: { hidden: true } },
    {
      name: 'sessions',
      type: 'array',
      // Merged into Payload's own field, which carries id, createdAt and expiresAt.
      fields: [
        { name: 'ipAddress', type: 'text' },
        { name: 'userAgent', type: 'text' },
      ],
    },
  ],
}

/** The columns that the multi-tenant plugin adds to each row of `users.memberships`. */
export const membershipFields: CollectionConfig['fields'] = [
  { name: 'role', type: 'select', required: true, defaultValue: 'CLIENT', index: true, options: options(ROLES) },
  {
    name: 'clients',
    type: 'relationship',
    relationTo: 'clients',
    hasMany: true,
    admin: {
      description: 'The clients whose records a person with the role Client sees.',
      condition: (_, row) => row?.role === 'CLIENT',
    },
  },
]

function knownTimeZone(value: string | null | undefined): string | true {
  return (
    !value || isTimeZone(value) || `"${value}" is not a time zone. Use a name such as Europe/Paris or America/New_York.`
  )
}
