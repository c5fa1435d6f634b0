import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** What somebody answered to a form: one row a question, so that personal data stands in typed columns. */
export const formSubmissions: CollectionConfig = {
  slug: 'form-submissions',
  labels: { singular: 'Form submission', plural: 'Form submissions' },
  admin: {
    group: 'Site',
    description: 'What visitors have answered, newest first.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'form', 'status', 'createdAt'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['form', 'createdAt'] }],
  fields: [
    { name: 'form', type: 'relationship', relationTo: 'forms', required: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', maxLength: 200 },
        { name: 'email', type: 'email', index: true },
      ],
    },
    {
      name: 'answers',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true },
            { name: 'label', type: 'text' },
            { name: 'value', type: 'textarea' },
          ],
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'NEW',
      index: true,
      options: options(['NEW', 'READ', 'SPAM'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true, admin: { position: 'sidebar' } },
    {
      name: 'spamScore',
      type: 'number',
      defaultValue: 0,
      admin: { position: 'sidebar', readOnly: true, description: 'From 60 of 100 on it is taken for spam.' },
    },
    {
      name: 'spamReasons',
      type: 'text',
      maxLength: 500,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.spamReasons) },
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
        { name: 'consentAt', type: 'date' },
        { name: 'consentText', type: 'textarea' },
        { name: 'locale', type: 'text', maxLength: 10 },
      ],
    },
  ],
}
