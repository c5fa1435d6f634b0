import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** One deed that changed many records, with what is needed to take it back: a conversion, a merge, an import. Machine-written. */
export const changesets: CollectionConfig = {
  slug: 'changesets',
  labels: { singular: 'Change of many', plural: 'Changes of many' },
  admin: {
    group: 'Insight',
    description:
      'Conversions, merges and imports. Each can be taken back as long as nothing that it touched has changed since.',
    useAsTitle: 'summary',
    defaultColumns: ['createdAt', 'summary', 'kind', 'madeBy', 'undoneAt'],
    listSearchableFields: ['summary'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'summary', type: 'text', required: true, maxLength: 500 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: options(['CONVERSION', 'MERGE', 'IMPORT'] as const),
    },
    // For programs: people see what was changed above the form, by name.
    { name: 'subjectCollection', type: 'text', maxLength: 120, label: 'Collection', admin: { condition: () => false } },
    { name: 'subjectId', type: 'text', index: true, label: 'Record', admin: { condition: () => false } },
    { name: 'madeBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'undoneAt', type: 'date', admin: { condition: isUndone } },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users', admin: { condition: isUndone } },
  ],
}

function isUndone(data: { undoneAt?: unknown }): boolean {
  return Boolean(data.undoneAt)
}
