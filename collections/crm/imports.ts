import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** A file of records on its way in: columns matched to fields, looked at, run, and taken back if need be. */
export const imports: CollectionConfig = {
  slug: 'imports',
  admin: {
    group: 'Clients',
    description: 'CSV and vCard files: choose the columns, look at what would happen, then run.',
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'into', 'status', 'total', 'created', 'updated', 'failed', 'createdAt'],
    listSearchableFields: ['fileName'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'fileName', type: 'text', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'into',
          type: 'select',
          required: true,
          index: true,
          options: options(['leads', 'contacts', 'companies', 'clients', 'tasks'] as const),
        },
        {
          name: 'format',
          type: 'select',
          required: true,
          options: [
            { label: 'CSV', value: 'CSV' },
            { label: 'vCard', value: 'VCARD' },
          ],
        },
        {
          name: 'onDuplicate',
          type: 'select',
          required: true,
          defaultValue: 'UPDATE',
          options: [
            { label: 'Update the record that is there', value: 'UPDATE' },
            { label: 'Leave the record that is there', value: 'SKIP' },
            { label: 'Make another one', value: 'CREATE' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'encoding', type: 'text', maxLength: 40 },
        { name: 'delimiter', type: 'text', maxLength: 8 },
      ],
    },
    { name: 'columns', type: 'json', admin: { hidden: true } },
    { name: 'mapping', type: 'json', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'MAPPING',
      index: true,
      options: options(['MAPPING', 'CHECKING', 'READY', 'RUNNING', 'DONE', 'STOPPED', 'UNDONE'] as const),
      admin: { position: 'sidebar' },
    },
    ...(['total', 'created', 'updated', 'skipped', 'failed'] as const).map((name) => ({
      name,
      type: 'number' as const,
      defaultValue: 0,
      admin: { position: 'sidebar' as const, readOnly: true },
    })),
    {
      name: 'runBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { position: 'sidebar', readOnly: true, description: 'On whose behalf the rows are written.' },
    },
    { name: 'startedAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    { name: 'finishedAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'changeset',
      type: 'relationship',
      relationTo: 'changesets',
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
