import type { CollectionConfig } from 'payload'
import { metadataField } from '@/src/fields/metadata'
import { options } from '@/src/lib/options'

/** Somebody who asked: from the contact form, a sign-up or the chat. */
export const leads: CollectionConfig = {
  slug: 'leads',
  admin: {
    group: 'Clients',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'company', 'status', 'source', 'createdAt'],
    listSearchableFields: ['name', 'email', 'company'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['organization', 'status'] }, { fields: ['organization', 'email'] }],
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
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'NEW',
      index: true,
      options: options(['NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'LOST'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'CONTACT_FORM',
      options: options(['CONTACT_FORM', 'PLATFORM_SIGNUP', 'CHAT'] as const),
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
      type: 'collapsible',
      label: 'Where from',
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'utmSource', type: 'text', maxLength: 200 },
            { name: 'utmMedium', type: 'text', maxLength: 200 },
            { name: 'utmCampaign', type: 'text', maxLength: 200 },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'utmTerm', type: 'text', maxLength: 200 },
            { name: 'utmContent', type: 'text', maxLength: 200 },
          ],
        },
        { name: 'landingPage', type: 'text', maxLength: 2048 },
        { name: 'referrer', type: 'text', maxLength: 2048 },
        {
          name: 'consentAt',
          type: 'date',
          admin: { readOnly: true, description: 'When the person agreed to be contacted.' },
        },
        { name: 'consentText', type: 'textarea', admin: { readOnly: true, description: 'The words agreed to.' } },
        { name: 'locale', type: 'text', maxLength: 10 },
      ],
    },
    metadataField(),
  ],
}
