import type { CollectionConfig } from 'payload'
import { metadataField } from '@/src/fields/metadata'
import { originFields, originLanguageField } from '@/src/fields/origin'
import { options } from '@/src/lib/options'

/** Somebody who asked: from the contact form, a sign-up, the chat, an import or a program. */
export const leads: CollectionConfig = {
  slug: 'leads',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'company', 'status', 'owner', 'nextStepAt', 'createdAt'],
    listSearchableFields: ['name', 'email', 'company'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [
    { fields: ['organization', 'status'] },
    { fields: ['organization', 'email'] },
    { fields: ['organization', 'domain'] },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        { name: 'email', type: 'email', required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 60 },
        { name: 'company', type: 'text', maxLength: 160 },
      ],
    },
    { name: 'message', type: 'textarea', maxLength: 10_000 },
    {
      name: 'service',
      type: 'relationship',
      relationTo: 'services',
      admin: { description: 'The service that the person asked about.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'nextStep', type: 'text', maxLength: 500 },
        { name: 'nextStepAt', type: 'date', index: true, label: 'By when' },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'NEW',
      index: true,
      options: options(['NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'LOST'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'lostReason',
      type: 'text',
      maxLength: 300,
      admin: { position: 'sidebar', condition: (data) => data?.status === 'LOST' },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'CONTACT_FORM',
      options: options(['CONTACT_FORM', 'PLATFORM_SIGNUP', 'CHAT', 'IMPORT', 'API', 'MANUAL'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { position: 'sidebar', readOnly: true, description: 'The account, when the lead came from a sign-up.' },
    },
    {
      name: 'duplicateOf',
      type: 'relationship',
      relationTo: 'leads',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'An open lead with the same address was there before.',
        condition: (data) => Boolean(data?.duplicateOf),
      },
    },
    {
      name: 'client',
      type: 'relationship',
      relationTo: 'clients',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'The client that came of it, or the one it is from.',
        condition: (data) => Boolean(data?.client),
      },
    },
    {
      name: 'convertedAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.convertedAt) },
    },
    // The registrable domain of the address, unless everybody has one there: by it two people of one company are found.
    { name: 'domain', type: 'text', maxLength: 253, admin: { hidden: true } },
    originLanguageField(),
    { type: 'collapsible', label: 'Where from', admin: { initCollapsed: true }, fields: originFields() },
    metadataField(),
  ],
}
