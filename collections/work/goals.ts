import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { ownId } from '@/src/fields/ownId'
import { options } from '@/src/lib/options'
import { GOAL_TYPES } from '@/src/lib/work'

/** What somebody wants to reach in a day, a week, a month or a year: done tasks counted, or hours tracked. */
export const goals: CollectionConfig = {
  slug: 'goals',
  admin: {
    group: 'Today',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'currentValue', 'completedAt', 'owner', 'isActive'],
    listSearchableFields: ['title'],
  },
  versions: false,
  trash: true,
  lockDocuments: false,
  defaultPopulate: { title: true, type: true },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'WEEKLY',
          index: true,
          options: options(GOAL_TYPES),
        },
        {
          name: 'targetValue',
          type: 'number',
          min: 1,
          max: 1_000_000,
          label: 'Target',
          admin: { step: 1, description: 'How many done tasks.' },
        },
        {
          name: 'targetHours',
          type: 'number',
          min: 0,
          max: 8784,
          admin: { description: 'For goals of hours, which tracked time fills.' },
        },
      ],
    },
    calendarDayField({ name: 'dueDate' }),
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      defaultValue: ownId,
      index: true,
      admin: { position: 'sidebar' },
    },
    { name: 'isActive', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    {
      name: 'currentValue',
      type: 'number',
      defaultValue: 0,
      min: 0,
      label: 'Done in this period',
      admin: { position: 'sidebar', readOnly: true },
    },
    calendarDayField({
      name: 'periodStart',
      label: 'Period since',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.periodStart) },
    }),
    {
      name: 'completedAt',
      type: 'date',
      label: 'Reached',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.completedAt) },
    },
  ],
}
