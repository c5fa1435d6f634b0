import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'
import { STAGE_COLOURS } from '@/src/lib/work'

/** A column of a board. */
export const pipelineStages: CollectionConfig = {
  slug: 'pipeline-stages',
  labels: { singular: 'Stage', plural: 'Stages' },
  admin: {
    group: 'Work setup',
    useAsTitle: 'name',
    defaultColumns: ['name', 'pipeline', 'order', 'wipLimit', 'isTerminal', 'color'],
    listSearchableFields: ['name', 'key'],
  },
  defaultSort: 'order',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { name: true, key: true, color: true },
  indexes: [{ fields: ['pipeline', 'key'], unique: true }, { fields: ['pipeline', 'order'] }],
  fields: [
    { name: 'pipeline', type: 'relationship', relationTo: 'pipelines', required: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        { name: 'key', type: 'text', required: true, maxLength: 60 },
        { name: 'order', type: 'number', required: true, defaultValue: 0, admin: { step: 1 } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'color', type: 'select', defaultValue: 'slate', label: 'Colour', options: options(STAGE_COLOURS) },
        {
          name: 'wipLimit',
          type: 'number',
          min: 1,
          max: 10_000,
          label: 'Limit',
          admin: { step: 1, description: 'How many cards it takes at once. Empty: as many as come.' },
        },
        {
          name: 'probability',
          type: 'number',
          min: 0,
          max: 100,
          label: 'Probability in %',
          admin: { step: 1, description: 'What share of an opportunity’s value the forecast counts here.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'isTerminal',
          type: 'checkbox',
          defaultValue: false,
          label: 'Cards are finished here',
        },
        {
          name: 'outcome',
          type: 'select',
          options: options(['WON', 'LOST'] as const),
          admin: { condition: (data) => data?.isTerminal === true },
        },
      ],
    },
  ],
}
