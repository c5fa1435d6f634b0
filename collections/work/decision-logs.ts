import type { CollectionConfig } from 'payload'

/** What software decided about a task, and why: routing, carrying over, repeating, and what an agent did. Machine-written. */
export const decisionLogs: CollectionConfig = {
  slug: 'decision-logs',
  labels: { singular: 'Decision', plural: 'Decisions' },
  admin: {
    group: 'Insight',
    useAsTitle: 'eventName',
    defaultColumns: ['createdAt', 'eventName', 'task', 'reason'],
    listSearchableFields: ['eventName', 'reason'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['task', 'createdAt'] }],
  fields: [
    { name: 'task', type: 'relationship', relationTo: 'tasks', index: true },
    { name: 'eventName', type: 'text', required: true, maxLength: 120, index: true },
    { name: 'reason', type: 'text', maxLength: 500 },
    { name: 'decision', type: 'json', required: true },
    {
      name: 'llmCall',
      type: 'json',
      label: 'Model call',
      admin: { description: 'Model, prompt, answer and tokens, when a language model decided.' },
    },
  ],
}
