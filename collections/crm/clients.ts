import type { CollectionConfig, Field } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { encryptedField } from '@/src/fields/encrypted'
import { mergedInto } from '@/src/fields/mergedInto'
import { metadataField } from '@/src/fields/metadata'
import { currencyField, moneyField } from '@/src/fields/money'
import { CURRENCIES } from '@/src/lib/currencies'
import { options } from '@/src/lib/options'

const HEALTH = ['GREEN', 'YELLOW', 'RED'] as const

/** Whom the studio works for. People with the role Client see the clients that their membership names. */
export const clients: CollectionConfig = {
  slug: 'clients',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'status', 'healthScore', 'paymentStatus', 'nextFollowup', 'owner'],
    listSearchableFields: ['name', 'email'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { name: true },
  indexes: [{ fields: ['organization', 'healthScore'] }, { fields: ['organization', 'nextFollowup'] }],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Client', fields: [...who(), ...addresses()] },
        { label: 'Contract', fields: contract() },
        {
          label: 'Access',
          description:
            'Ways into the client’s systems. What is secret is stored encrypted and shown to those who talk to clients, one at a time, with a line in the trail.',
          fields: [vault()],
        },
        { label: 'Work', fields: rollup() },
      ],
    },
    ...state(),
  ],
}

function who(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 160, index: true },
        { name: 'email', type: 'email', index: true },
        { name: 'phone', type: 'text', maxLength: 60 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
        { name: 'industry', type: 'text', maxLength: 120 },
      ],
    },
    { name: 'notes', type: 'textarea', maxLength: 20_000 },
    { name: 'referredBy', type: 'text', maxLength: 160 },
    metadataField({ defaultValue: {} }),
  ]
}

function addresses(): Field[] {
  return [
    {
      type: 'collapsible',
      label: 'Addresses',
      admin: { initCollapsed: true },
      fields: [
        { name: 'websiteUrl', type: 'text', maxLength: 2048, label: 'Website' },
        { name: 'githubUrl', type: 'text', maxLength: 2048, label: 'GitHub' },
        { name: 'vercelUrl', type: 'text', maxLength: 2048, label: 'Vercel' },
        { name: 'figmaUrl', type: 'text', maxLength: 2048, label: 'Figma' },
      ],
    },
  ]
}

function contract(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        moneyField({ name: 'contractValue' }),
        moneyField({ name: 'monthlyRetainer' }),
        currencyField({ currencies: CURRENCIES }),
      ],
    },
    {
      name: 'paymentStatus',
      type: 'select',
      required: true,
      defaultValue: 'CURRENT',
      index: true,
      options: options(['CURRENT', 'PENDING', 'OVERDUE'] as const),
    },
  ]
}

function vault(): Field {
  return {
    name: 'credentials',
    type: 'array',
    maxRows: 100,
    labels: { singular: 'Access', plural: 'Accesses' },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', required: true, maxLength: 160, admin: { description: 'What it opens.' } },
          { name: 'username', type: 'text', maxLength: 254, label: 'Account' },
        ],
      },
      { name: 'url', type: 'text', maxLength: 2048, label: 'Address' },
      encryptedField({ name: 'secret', multiline: true }),
    ],
  }
}

/** What belongs to the client, below its own fields; what lies in the trash is left out. */
function rollup(): Field[] {
  const living = { deletedAt: { exists: false } }
  return [
    {
      name: 'projects',
      type: 'join',
      collection: 'projects',
      on: 'client',
      where: living,
      admin: { defaultColumns: ['title', 'status', 'dueDate'] },
    },
    {
      name: 'opportunities',
      type: 'join',
      collection: 'opportunities',
      on: 'client',
      where: living,
      admin: { defaultColumns: ['title', 'value', 'stage'] },
    },
    {
      name: 'bookings',
      type: 'join',
      collection: 'audit-bookings',
      on: 'client',
      where: living,
      defaultSort: '-startsAt',
      admin: { defaultColumns: ['bookingType', 'startsAt', 'status', 'assignedTo'] },
    },
    {
      name: 'contacts',
      type: 'join',
      collection: 'contacts',
      on: 'client',
      where: living,
      admin: { defaultColumns: ['name', 'email', 'role'] },
    },
    {
      name: 'assets',
      type: 'join',
      collection: 'media',
      on: 'client',
      where: living,
      label: 'Files',
      admin: { defaultColumns: ['filename', 'alt', 'type'] },
    },
  ]
}

function state(): Field[] {
  return [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'ACTIVE',
      index: true,
      options: options(['ACTIVE', 'PAUSED', 'COMPLETED', 'CHURNED'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'healthScore',
      type: 'select',
      required: true,
      defaultValue: 'GREEN',
      index: true,
      label: 'Health',
      options: options(HEALTH),
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Computed from what can be seen, unless you have said otherwise; the reasons stand above.',
      },
    },
    {
      name: 'healthReasons',
      type: 'json',
      admin: { hidden: true },
    },
    {
      name: 'healthOverride',
      type: 'select',
      label: 'Health as you see it',
      options: options(HEALTH),
      admin: { position: 'sidebar', description: 'Counts instead of the computed one until you clear it.' },
    },
    { name: 'healthCheckedAt', type: 'date', admin: { hidden: true } },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { position: 'sidebar', description: 'Who looks after the client, and is told when it is at risk.' },
    },
    {
      name: 'lastContacted',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'By a call, a message or a mail. It never goes back.',
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    calendarDayField({ name: 'nextFollowup', index: true, label: 'Next follow-up', admin: { position: 'sidebar' } }),
    mergedInto('clients'),
  ]
}
