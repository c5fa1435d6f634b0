import type { CollectionConfig, Field } from 'payload'
import { LOCALES } from '@/src/lib/locales'
import { options } from '@/src/lib/options'
import { PLANS } from '@/src/lib/plans'
import { footer, navigation } from './menus'

/** A studio: the root of everything that belongs to it, with its own hosts, brand and people. */
export const organizations: CollectionConfig = {
  slug: 'organizations',
  admin: {
    group: 'Studio',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'plan', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  disableDuplicate: true,
  defaultPopulate: { name: true, slug: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Studio',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 120 },
            { name: 'tagline', type: 'text', localized: true, maxLength: 200 },
            { name: 'description', type: 'textarea', localized: true, maxLength: 1000 },
            contact(),
          ],
        },
        { label: 'Brand', fields: [brand()] },
        { label: 'Navigation', fields: [navigation(), footer()] },
        { label: 'Site', fields: [domains(), languages(), signUp()] },
      ],
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      maxLength: 63,
      admin: { position: 'sidebar', description: 'Short name in addresses: lower-case letters, digits and hyphens.' },
      validate: (value: string | null | undefined) =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') ||
        'Use lower-case letters, digits and single hyphens, for example "north-studio".',
    },
    {
      name: 'plan',
      type: 'select',
      required: true,
      defaultValue: 'FREE',
      options: options(PLANS),
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'quotaResetAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, description: 'Monthly quotas start again at this time.' },
    },
    {
      name: 'isDefault',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Answers on localhost and on the server address itself.' },
    },
  ],
}

function contact(): Field {
  return {
    name: 'contact',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'email', type: 'email' },
          { name: 'phone', type: 'text', maxLength: 60 },
        ],
      },
      { name: 'address', type: 'textarea', maxLength: 500 },
    ],
  }
}

/** Tokens of `src/components/tokens.css` that an organization replaces; empty ones keep the house's. */
function brand(): Field {
  return {
    name: 'brand',
    type: 'group',
    fields: [
      { name: 'logo', type: 'upload', relationTo: 'media' },
      {
        type: 'row',
        fields: [
          {
            name: 'accent',
            type: 'text',
            validate: isColour,
            admin: { placeholder: '#c9a15a', description: 'The one primary colour (brass).' },
          },
          {
            name: 'accentOnLight',
            type: 'text',
            validate: isColour,
            admin: { placeholder: '#8a6426', description: 'The same on a light ground.' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'secondary', type: 'text', validate: isColour, admin: { placeholder: '#5fa08c' } },
          {
            name: 'ground',
            type: 'text',
            validate: isColour,
            admin: { placeholder: '#0d1413', description: 'The table that the instrument stands on.' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'theme',
            type: 'select',
            defaultValue: 'system',
            options: options(['system', 'dark', 'light'] as const),
          },
          {
            name: 'displayFont',
            type: 'select',
            label: 'Type of headings',
            defaultValue: 'fraunces',
            options: [
              { label: 'Fraunces, a serif with contrast', value: 'fraunces' },
              { label: 'Instrument Sans, a quiet grotesque', value: 'instrument-sans' },
              { label: 'JetBrains Mono, a mono', value: 'jetbrains-mono' },
            ],
          },
          {
            name: 'radius',
            type: 'select',
            label: 'Corners',
            defaultValue: 'slight',
            options: options(['square', 'slight', 'round'] as const),
          },
        ],
      },
    ],
  }
}

function domains(): Field {
  return {
    name: 'domains',
    type: 'array',
    labels: { singular: 'Host name', plural: 'Host names' },
    admin: { description: 'The site answers on these host names. Each belongs to one organization.' },
    fields: [
      {
        name: 'host',
        label: 'Host name',
        type: 'text',
        required: true,
        maxLength: 253,
        validate: (value: string | null | undefined) =>
          /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(value ?? '') ||
          'Write the host name alone in lower case, for example studio.example.com.',
      },
    ],
  }
}

/** Not `locales`: the table of a hasMany select would take the name of the collection's own locales table. */
function languages(): Field {
  return {
    name: 'languages',
    type: 'select',
    hasMany: true,
    defaultValue: ['en'],
    options: LOCALES.map(({ code, label }) => ({ label, value: code })),
    admin: { description: 'The languages that the site offers; English is what others fall back to.' },
  }
}

function signUp(): Field {
  return {
    name: 'signUp',
    type: 'group',
    label: 'Sign-up on the site',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'enabled', type: 'checkbox', defaultValue: false },
          {
            name: 'role',
            type: 'select',
            enumName: 'enum_organizations_sign_up_role',
            defaultValue: 'USER',
            options: options(['USER', 'CLIENT'] as const),
            admin: { description: 'What a person who signs up becomes.' },
          },
        ],
      },
    ],
  }
}

function isColour(value: string | null | undefined): string | true {
  return !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write the colour as six hexadecimal digits, for example #c9a15a.'
}
