import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { options } from '@/src/lib/options'

/** The history of a goal: one line for each step up or down, with its reason. Written by the database alone. */
export const goalEntries: CollectionConfig = {
  slug: 'goal-entries',
  labels: { singular: 'Goal entry', plural: 'Goal entries' },
  admin: {
    group: 'Insight',
    useAsTitle: 'label',
    defaultColumns: ['createdAt', 'goal', 'delta', 'reason', 'label'],
    listSearchableFields: ['label'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['goal', 'createdAt'] }, { fields: ['goal', 'period'] }],
  fields: [
    { name: 'goal', type: 'relationship', relationTo: 'goals', required: true, index: true },
    { name: 'owner', type: 'relationship', relationTo: 'users', index: true },
    { name: 'delta', type: 'number', required: true },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: options([
        'COMPLETED',
        'REOPENED',
        'MOVED_IN',
        'MOVED_OUT',
        'TRASHED',
        'RESTORED',
        'DELETED',
        'RECOUNTED',
      ] as const),
    },
    calendarDayField({ name: 'period', label: 'Period since' }),
    { name: 'label', type: 'text', admin: { description: 'The title of the task at that time.' } },
    { name: 'task', type: 'text', index: true, admin: { description: 'The task, which may be gone by now.' } },
  ],
}
