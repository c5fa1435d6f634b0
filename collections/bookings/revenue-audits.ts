import type { CollectionConfig } from 'payload'
import { AUDIT_TYPES } from '@/src/lib/bookings'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, LOCALES } from '@/src/lib/locales'
import { options } from '@/src/lib/options'

const software = { position: 'sidebar', readOnly: true } as const

/** An audit as it is worked through (Astralis One 2.10): challenges and areas in, answers by a template, results out. */
export const revenueAudits: CollectionConfig = {
  slug: 'revenue-audits',
  labels: { singular: 'Audit', plural: 'Audits' },
  admin: {
    group: 'Bookings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'auditType', 'status', 'client', 'score', 'assignedTo'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  disableDuplicate: true,
  defaultPopulate: { title: true, auditType: true, status: true },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'currentChallenges', type: 'textarea', maxLength: 10_000 },
    {
      name: 'specificAreas',
      type: 'text',
      hasMany: true,
      maxRows: 30,
      admin: { description: 'Where to look closely.' },
    },
    {
      name: 'auditResults',
      type: 'textarea',
      maxLength: 20_000,
      label: 'Results',
      admin: { description: 'What the audit has shown. It opens the report.' },
    },
    {
      name: 'recommendations',
      type: 'array',
      labels: { singular: 'Recommendation', plural: 'Recommendations' },
      maxRows: 60,
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 200 },
        { name: 'detail', type: 'textarea', maxLength: 5000 },
        {
          type: 'row',
          fields: [
            { name: 'impact', type: 'select', options: options(['LOW', 'MEDIUM', 'HIGH'] as const) },
            { name: 'effort', type: 'select', options: options(['LOW', 'MEDIUM', 'HIGH'] as const) },
            { name: 'task', type: 'relationship', relationTo: 'tasks', admin: { readOnly: true } },
          ],
        },
      ],
    },
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'audit-templates',
      index: true,
      admin: { position: 'sidebar' },
    },
    // What is asked, as the template said it when the audit began, and what was answered: written by the tab “Work through”.
    { name: 'outline', type: 'json', admin: { hidden: true } },
    { name: 'answers', type: 'json', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'DRAFT',
      index: true,
      options: options(['DRAFT', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'auditType',
      type: 'select',
      required: true,
      defaultValue: 'GENERAL',
      index: true,
      options: options(AUDIT_TYPES),
      admin: { position: 'sidebar' },
    },
    { name: 'client', type: 'relationship', relationTo: 'clients', index: true, admin: { position: 'sidebar' } },
    { name: 'assignedTo', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: 'audit-bookings',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LOCALE,
      options: LOCALES.map(({ code, label }) => ({ value: code, label })),
      admin: { position: 'sidebar', description: 'Of the questions and the report.' },
    },
    {
      name: 'isShared',
      type: 'checkbox',
      defaultValue: false,
      label: 'Shown to the client',
      admin: {
        position: 'sidebar',
        description: 'The report stands in the client’s portal once the audit is completed.',
      },
    },
    {
      name: 'reportTo',
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      maxRows: 20,
      label: 'Report goes to',
      filterOptions: ({ data }) => (data?.client ? { client: { equals: idOf(data.client) } } : true),
      admin: {
        position: 'sidebar',
        description:
          'People of the client who are told by mail. Nobody chosen: its primary contact, or else its address.',
      },
    },
    { name: 'score', type: 'number', min: 0, max: 100, admin: software },
    { name: 'completedAt', type: 'date', admin: software },
  ],
}
