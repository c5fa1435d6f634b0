import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { currencyField, moneyField } from '@/src/fields/money'
import { CURRENCIES } from '@/src/lib/currencies'
import { options } from '@/src/lib/options'
import { PRIORITIES } from '@/src/lib/work'

/** The delivery of something to a client. Its public face, if it has one, is a case study. */
export const projects: CollectionConfig = {
  slug: 'projects',
  admin: {
    group: 'Clients',
    useAsTitle: 'title',
    defaultColumns: ['title', 'client', 'status', 'priority', 'dueDate', 'owner'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, status: true },
  indexes: [{ fields: ['organization', 'status'] }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', required: true, index: true },
        { name: 'company', type: 'relationship', relationTo: 'companies', index: true },
      ],
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'WEBSITE',
      options: options([
        'WEBSITE',
        'APPLICATION',
        'STOREFRONT',
        'BRANDING',
        'AUTOMATION',
        'CONSULTING',
        'OTHER',
      ] as const),
    },
    {
      type: 'row',
      fields: [calendarDayField({ name: 'startDate' }), calendarDayField({ name: 'dueDate', index: true })],
    },
    {
      type: 'row',
      fields: [
        moneyField({ name: 'budget' }),
        { ...moneyField({ name: 'paidAmount', label: 'Paid' }), defaultValue: 0 },
        currencyField({ currencies: CURRENCIES }),
      ],
    },
    {
      type: 'collapsible',
      label: 'Addresses',
      fields: [
        { name: 'repositoryUrl', type: 'text', maxLength: 2048, label: 'Repository' },
        { name: 'stagingUrl', type: 'text', maxLength: 2048, label: 'Staging' },
        { name: 'productionUrl', type: 'text', maxLength: 2048, label: 'Production' },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'PLANNING',
      index: true,
      options: options(['PLANNING', 'DESIGN', 'DEVELOPMENT', 'REVIEW', 'LAUNCHED'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'priority',
      type: 'select',
      required: true,
      defaultValue: 'MEDIUM',
      options: options(PRIORITIES),
      admin: { position: 'sidebar' },
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'launchedAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.launchedAt) },
    },
  ],
}
