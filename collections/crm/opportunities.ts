import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { currencyField, moneyField } from '@/src/fields/money'
import { CURRENCIES } from '@/src/lib/currencies'
import { options } from '@/src/lib/options'

/** What might be sold to a client: found by a person, suggested by a rule or by a model. Its stage is that of its card. */
export const opportunities: CollectionConfig = {
  slug: 'opportunities',
  labels: { singular: 'Opportunity', plural: 'Opportunities' },
  admin: {
    group: 'Clients',
    useAsTitle: 'title',
    defaultColumns: ['title', 'client', 'value', 'stage', 'expectedCloseDate', 'owner', 'source'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, value: true, currency: true },
  indexes: [{ fields: ['organization', 'stage'] }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', required: true, index: true },
        { name: 'contact', type: 'relationship', relationTo: 'contacts', index: true },
      ],
    },
    {
      type: 'row',
      fields: [moneyField({ name: 'value' }), currencyField({ currencies: CURRENCIES })],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'stage',
          type: 'relationship',
          relationTo: 'pipeline-stages',
          index: true,
          admin: { description: 'Its card stands there; the stage says how probable it is.' },
        },
        calendarDayField({ name: 'expectedCloseDate', index: true }),
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 2000,
      admin: { description: 'Why it was suggested.', condition: (data) => Boolean(data?.reason) },
    },
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true, admin: { position: 'sidebar' } },
    {
      name: 'project',
      type: 'relationship',
      relationTo: 'projects',
      index: true,
      admin: { position: 'sidebar', description: 'What came of it.' },
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', index: true, admin: { position: 'sidebar' } },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'MANUAL',
      options: options(['MANUAL', 'LEAD', 'RULE', 'AI'] as const),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'isAiGenerated',
      type: 'checkbox',
      defaultValue: false,
      label: 'Suggested by AI',
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'isDismissed', type: 'checkbox', defaultValue: false, index: true, admin: { position: 'sidebar' } },
    {
      name: 'isConverted',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'closedAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.closedAt) },
    },
    // One suggestion of a rule for one occasion, dismissed or not.
    { name: 'suggestionKey', type: 'text', maxLength: 200, admin: { hidden: true } },
  ],
}
