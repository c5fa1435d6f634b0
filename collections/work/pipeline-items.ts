import type { CollectionConfig } from 'payload'
import { keepingWhatStands } from '@/src/fields/keepingWhatStands'
import { currencyField, moneyField } from '@/src/fields/money'
import { CURRENCIES } from '@/src/lib/currencies'
import { options } from '@/src/lib/options'
import { PRIORITIES } from '@/src/lib/work'

/** A card on a board: in one stage, at one place of it. It may stand for a task, an opportunity, a lead or a project. */
export const pipelineItems: CollectionConfig = {
  slug: 'pipeline-items',
  labels: { singular: 'Card', plural: 'Cards' },
  admin: {
    group: 'Work',
    useAsTitle: 'title',
    defaultColumns: ['title', 'pipeline', 'stage', 'assignedTo', 'priority', 'dueDate'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { title: true },
  indexes: [
    { fields: ['stage', 'rank'] },
    { fields: ['pipeline', 'updatedAt'] },
    { fields: ['assignedTo', 'dueDate'] },
  ],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      type: 'row',
      fields: [
        {
          name: 'pipeline',
          type: 'relationship',
          relationTo: 'pipelines',
          index: true,
          admin: { readOnly: true, description: 'The pipeline of its stage.' },
        },
        { name: 'stage', type: 'relationship', relationTo: 'pipeline-stages', required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'assignedTo', type: 'relationship', relationTo: 'users', index: true },
        {
          name: 'priority',
          type: 'select',
          required: true,
          defaultValue: 'MEDIUM',
          index: true,
          options: options(PRIORITIES),
        },
        { name: 'dueDate', type: 'date', index: true },
      ],
    },
    {
      type: 'row',
      fields: [moneyField({ name: 'value' }), currencyField({ currencies: CURRENCIES })],
    },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
        keepingWhatStands({ name: 'lead', type: 'relationship', relationTo: 'leads', index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        keepingWhatStands({ name: 'opportunity', type: 'relationship', relationTo: 'opportunities', index: true }),
        { name: 'task', type: 'relationship', relationTo: 'tasks', index: true },
        { name: 'project', type: 'relationship', relationTo: 'projects', index: true },
      ],
    },
    { name: 'tags', type: 'text', hasMany: true, maxRows: 30, maxLength: 60 },
    { name: 'rank', type: 'text', admin: { hidden: true } },
    { name: 'enteredStageAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'finishedAt',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.finishedAt) },
    },
  ],
}
