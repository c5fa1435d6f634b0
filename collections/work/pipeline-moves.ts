import type { CollectionConfig } from 'payload'

/** The history of stages: when a card came into one, from where, and how long it had been there. Written by the database alone. */
export const pipelineMoves: CollectionConfig = {
  slug: 'pipeline-moves',
  labels: { singular: 'Move', plural: 'Moves' },
  admin: {
    group: 'Insight',
    useAsTitle: 'label',
    defaultColumns: ['movedAt', 'label', 'pipeline', 'fromStage', 'toStage', 'movedBy'],
    listSearchableFields: ['label'],
  },
  defaultSort: '-movedAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['pipeline', 'movedAt'] }, { fields: ['item', 'movedAt'] }],
  fields: [
    { name: 'item', type: 'relationship', relationTo: 'pipeline-items', index: true, label: 'Card' },
    { name: 'label', type: 'text', admin: { description: 'The title of the card at that time.' } },
    { name: 'pipeline', type: 'relationship', relationTo: 'pipelines', index: true },
    { name: 'fromStage', type: 'relationship', relationTo: 'pipeline-stages', index: true },
    { name: 'toStage', type: 'relationship', relationTo: 'pipeline-stages', index: true },
    { name: 'movedAt', type: 'date', required: true, index: true },
    { name: 'movedBy', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'secondsInStage',
      type: 'number',
      label: 'Seconds in the stage before',
    },
  ],
}
