import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'
import { PIPELINE_TYPES } from '@/src/lib/work'

/** A way that cards take from stage to stage, worked as a board. */
export const pipelines: CollectionConfig = {
  slug: 'pipelines',
  admin: {
    group: 'Work',
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'key', 'isActive', 'updatedAt'],
    listSearchableFields: ['name', 'key'],
  },
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { name: true, key: true, type: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 60,
          index: true,
          admin: { description: 'For programs and templates: small letters, digits and hyphens.' },
        },
      ],
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'GENERIC',
      index: true,
      options: options(PIPELINE_TYPES),
    },
    { name: 'description', type: 'textarea', maxLength: 2000 },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar', description: 'Takes new cards. What is on it can be moved either way.' },
    },
  ],
}
