import type { CollectionConfig } from 'payload'
import { originFields, originLanguageField } from '@/src/fields/origin'
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
    originLanguageField(),
    {
      type: 'collapsible',
      label: 'Where from',
      admin: { initCollapsed: true },
      fields: originFields(),
    },
  ],
}
