import type { CollectionConfig } from 'payload'
import { AUDIT_TYPES } from '@/src/lib/bookings'
import { options } from '@/src/lib/options'

/** What an audit is worked through by (Astralis One 2.10): sections, their questions, and checklists. */
export const auditTemplates: CollectionConfig = {
  slug: 'audit-templates',
  labels: { singular: 'Audit template', plural: 'Audit templates' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'auditType', 'isActive', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, auditType: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 160 },
        {
          name: 'auditType',
          type: 'select',
          required: true,
          defaultValue: 'GENERAL',
          index: true,
          options: options(AUDIT_TYPES),
        },
      ],
    },
    { name: 'introduction', type: 'textarea', maxLength: 5000 },
    {
      name: 'sections',
      type: 'array',
      labels: { singular: 'Section', plural: 'Sections' },
      maxRows: 40,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 160 },
            {
              name: 'key',
              type: 'text',
              required: true,
              maxLength: 60,
              admin: { description: 'Questions and checklists name it.' },
            },
          ],
        },
        { name: 'description', type: 'textarea', maxLength: 2000 },
      ],
    },
    {
      name: 'questions',
      type: 'array',
      labels: { singular: 'Question', plural: 'Questions' },
      maxRows: 200,
      fields: [
        { name: 'question', type: 'text', required: true, localized: true, maxLength: 500 },
        {
          type: 'row',
          fields: [
            { name: 'section', type: 'text', maxLength: 60 },
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'TEXT',
              options: options(['TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'YES_NO', 'RATING'] as const),
            },
          ],
        },
        {
          name: 'choices',
          type: 'textarea',
          maxLength: 2000,
          localized: true,
          admin: { description: 'One a line.', condition: (_, row) => row?.kind === 'CHOICE' },
        },
        { name: 'help', type: 'text', localized: true, maxLength: 500 },
        {
          type: 'row',
          fields: [
            { name: 'isRequired', type: 'checkbox', defaultValue: false },
            { name: 'askWhenBooking', type: 'checkbox', defaultValue: false },
            {
              name: 'weight',
              type: 'number',
              defaultValue: 1,
              min: 0,
              max: 10,
              admin: {
                step: 1,
                description:
                  'How much it counts in the score, 0 for not at all. Yes and five are best; choices run from the weakest to the strongest.',
              },
            },
          ],
        },
      ],
    },
    {
      name: 'checklists',
      type: 'array',
      labels: { singular: 'Checklist', plural: 'Checklists' },
      maxRows: 40,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 160 },
            { name: 'section', type: 'text', maxLength: 60 },
          ],
        },
        { name: 'items', type: 'textarea', required: true, maxLength: 5000, admin: { description: 'One a line.' } },
      ],
    },
    { name: 'isActive', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
  ],
}
