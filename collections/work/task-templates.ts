import type { CollectionConfig, JSONField } from 'payload'
import { options } from '@/src/lib/options'
import { ENERGY_LEVELS, PRIORITIES, TASK_CATEGORIES } from '@/src/lib/work'

/** What a task made from a template begins with; every part may be left out. */
const definitionSchema: NonNullable<JSONField['jsonSchema']> = {
  uri: 'orrery://schemas/task-template.json',
  fileMatch: ['orrery://schemas/task-template.json'],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      title: { type: 'string', maxLength: 300 },
      description: { type: 'string', maxLength: 20_000 },
      priority: { type: 'string', enum: [...PRIORITIES] },
      energyLevel: { type: 'string', enum: [...ENERGY_LEVELS] },
      timeBlockMinutes: { type: 'integer', minimum: 5, maximum: 1440 },
      dueInDays: { type: 'integer', minimum: 0, maximum: 3650 },
      tags: { type: 'array', maxItems: 30, items: { type: 'string', maxLength: 60 } },
      steps: { type: 'array', maxItems: 100, items: { type: 'string', minLength: 1, maxLength: 300 } },
    },
  },
}

/** A task that is done again and again, with its steps, ready to be made. */
export const taskTemplates: CollectionConfig = {
  slug: 'task-templates',
  labels: { singular: 'Task template', plural: 'Task templates' },
  admin: {
    group: 'Work setup',
    useAsTitle: 'label',
    defaultColumns: ['label', 'category', 'preferredPipelineKey', 'updatedAt'],
    listSearchableFields: ['label'],
  },
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { label: true },
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 160 },
    { name: 'category', type: 'select', index: true, options: options(TASK_CATEGORIES) },
    {
      name: 'preferredPipelineKey',
      type: 'text',
      maxLength: 60,
      label: 'Pipeline',
      admin: { description: 'The key of the pipeline in whose first stage the task begins.' },
    },
    {
      name: 'definition',
      type: 'json',
      required: true,
      defaultValue: {},
      jsonSchema: definitionSchema,
      admin: { description: 'What the task begins with: title, description, priority, length and steps.' },
    },
  ],
}
