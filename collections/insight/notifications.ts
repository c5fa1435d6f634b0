import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** In-app notifications: the bell. Each belongs to one person. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  admin: { group: 'Insight', useAsTitle: 'title', defaultColumns: ['createdAt', 'title', 'type', 'readAt'] },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['owner', 'readAt'] }],
  fields: [
    { name: 'owner', type: 'relationship', relationTo: 'users', required: true, index: true, label: 'For' },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'INFO',
      options: options([
        'INFO',
        'WARNING',
        'ERROR',
        'SUCCESS',
        'TASK_DUE',
        'WORKFLOW_COMPLETE',
        'BUDGET_ALERT',
      ] as const),
    },
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'message', type: 'textarea', maxLength: 2000 },
    { name: 'link', type: 'text', maxLength: 2048, admin: { description: 'A path inside Orrery.' } },
    { name: 'readAt', type: 'date' },
    { name: 'dedupeKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
