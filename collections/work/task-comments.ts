import type { CollectionConfig } from 'payload'

/** What people say about a task. Whoever is mentioned is told. */
export const taskComments: CollectionConfig = {
  slug: 'task-comments',
  labels: { singular: 'Task comment', plural: 'Task comments' },
  admin: {
    group: 'Today',
    useAsTitle: 'body',
    defaultColumns: ['body', 'task', 'author', 'createdAt'],
    listSearchableFields: ['body'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['task', 'createdAt'] }],
  fields: [
    { name: 'task', type: 'relationship', relationTo: 'tasks', required: true, index: true },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: 10_000,
      admin: { description: 'Write @ and a name to tell somebody.' },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      maxRows: 20,
      admin: { position: 'sidebar', description: 'Who is told.' },
    },
  ],
}
