import type { CollectionConfig } from 'payload'
import { ownId } from '@/src/fields/ownId'
import { options } from '@/src/lib/options'
import { BLOCK_MINUTES, ENERGY_LEVELS, TASK_CATEGORIES } from '@/src/lib/work'

/** The catalogue of what a person does again and again; a day is built by picking from it. */
export const activities: CollectionConfig = {
  slug: 'activities',
  admin: {
    group: 'Today',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'energyLevel', 'defaultDurationMinutes', 'timesUsed', 'lastUsed', 'isActive'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'sortOrder',
  versions: false,
  trash: true,
  lockDocuments: false,
  defaultPopulate: { title: true, icon: true },
  indexes: [{ fields: ['owner', 'sortOrder'] }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      type: 'row',
      fields: [
        { name: 'category', type: 'select', required: true, index: true, options: options(TASK_CATEGORIES) },
        {
          name: 'energyLevel',
          type: 'select',
          required: true,
          defaultValue: 'MODERATE',
          label: 'Energy',
          options: options(ENERGY_LEVELS),
        },
        {
          name: 'defaultDurationMinutes',
          type: 'number',
          label: 'Minutes',
          required: true,
          defaultValue: BLOCK_MINUTES,
          min: 5,
          max: 1440,
          admin: { step: 5 },
        },
      ],
    },
    {
      name: 'icon',
      type: 'text',
      maxLength: 16,
      admin: { position: 'sidebar', description: 'A sign or two, such as ✎.' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar', description: 'Offered for new tasks. Old tasks keep it either way.' },
    },
    { name: 'sortOrder', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      defaultValue: ownId,
      index: true,
      admin: { position: 'sidebar' },
    },
    { name: 'timesUsed', type: 'number', defaultValue: 0, min: 0, admin: { position: 'sidebar', readOnly: true } },
    { name: 'lastUsed', type: 'date', admin: { position: 'sidebar', readOnly: true } },
  ],
}
