import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'
import { FORM_FIELDS } from './form-fields'

/** A form that editors build; every answer is checked against it on the server. */
export const forms: CollectionConfig = {
  slug: 'forms',
  admin: {
    group: 'Site',
    description: 'Forms for pages; what comes in is a submission or a lead.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'result', 'isOpen', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  versions: { maxPerDoc: 20, drafts: false },
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 160 },
    { name: 'introduction', type: 'textarea', localized: true, maxLength: 1000 },
    {
      name: 'fields',
      type: 'blocks',
      required: true,
      minRows: 1,
      maxRows: 40,
      localized: false,
      labels: { singular: 'Question', plural: 'Questions' },
      blocks: FORM_FIELDS,
    },
    { name: 'submitLabel', type: 'text', localized: true, maxLength: 60, admin: { placeholder: 'Send' } },
    {
      name: 'confirmation',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      admin: { description: 'What the person reads after sending.' },
    },
    {
      name: 'redirectTo',
      type: 'text',
      maxLength: 2048,
      admin: { description: 'A path of this site to go to after sending, in place of the words above.' },
    },
    {
      name: 'consent',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      admin: { description: 'The words of the box that has to be ticked. Left empty, the house’s own are used.' },
    },
    {
      name: 'result',
      type: 'select',
      required: true,
      defaultValue: 'LEAD',
      options: options(['LEAD', 'SUBMISSION'] as const),
      admin: { position: 'sidebar', description: 'Lead: a submission with an e-mail address makes a lead too.' },
    },
    { name: 'isOpen', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    { name: 'closesAt', type: 'date', admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } },
    {
      name: 'notify',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      admin: { position: 'sidebar', description: 'Who gets a mail. Nobody: everybody who talks to clients.' },
    },
  ],
}
