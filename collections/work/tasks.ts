import type { CollectionConfig } from 'payload'
import { calendarDayField } from '@/src/fields/calendarDay'
import { ownId } from '@/src/fields/ownId'
import { options } from '@/src/lib/options'
import { BLOCK_MINUTES, ENERGY_LEVELS, PRIORITIES, TASK_CATEGORIES, TASK_SOURCES, TASK_STATUSES } from '@/src/lib/work'

/** What somebody does: planned on a day, in blocks of ninety minutes, for a goal, a project or a client. */
export const tasks: CollectionConfig = {
  slug: 'tasks',
  admin: {
    group: 'Today',
    description: 'Everything that is to be done. The view Today plans a day with them.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'priority', 'scheduledDate', 'dueDate', 'assignedTo'],
    listSearchableFields: ['title', 'description'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: { duration: 300 },
  defaultPopulate: { title: true, status: true },
  indexes: [
    { fields: ['owner', 'scheduledDate'] },
    { fields: ['organization', 'status'] },
    { fields: ['organization', 'dueDate'] },
    // One task a day of a series, whoever makes it first.
    { fields: ['recurrenceOf', 'recurrenceDay'], unique: true },
  ],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'description', type: 'textarea', maxLength: 20_000 },
    {
      name: 'activity',
      type: 'relationship',
      relationTo: 'activities',
      index: true,
      admin: { description: 'Fills in what you leave empty: title, description, category, energy and length.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'category', type: 'select', index: true, options: options(TASK_CATEGORIES) },
        {
          name: 'energyLevel',
          type: 'select',
          required: true,
          defaultValue: 'MODERATE',
          label: 'Energy',
          options: options(ENERGY_LEVELS),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDayField({ name: 'scheduledDate', label: 'Day', index: true }),
        {
          name: 'scheduledTime',
          type: 'text',
          label: 'Time',
          maxLength: 5,
          admin: { description: 'On the clock of whose day it is, such as 09:00.', placeholder: '09:00' },
        },
        {
          name: 'timeBlockMinutes',
          type: 'number',
          label: 'Minutes',
          required: true,
          defaultValue: BLOCK_MINUTES,
          min: 5,
          max: 1440,
          admin: { step: 5 },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'dueDate', type: 'date', index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
        { name: 'goal', type: 'relationship', relationTo: 'goals', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
        { name: 'project', type: 'relationship', relationTo: 'projects', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'pipeline', type: 'relationship', relationTo: 'pipelines', index: true },
        { name: 'stage', type: 'relationship', relationTo: 'pipeline-stages', index: true },
      ],
    },
    {
      name: 'steps',
      type: 'array',
      maxRows: 100,
      labels: { singular: 'Step', plural: 'Steps' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 300 },
            { name: 'isDone', type: 'checkbox', defaultValue: false },
          ],
        },
      ],
    },
    {
      name: 'blockedBy',
      type: 'relationship',
      relationTo: 'tasks',
      hasMany: true,
      maxRows: 50,
      admin: { description: 'What has to be done before this.' },
    },
    {
      name: 'linkedAssets',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 50,
      defaultValue: [],
      label: 'Files',
    },
    { name: 'tags', type: 'text', hasMany: true, maxRows: 30, maxLength: 60 },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'TODO',
      index: true,
      options: options(TASK_STATUSES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'priority',
      type: 'select',
      required: true,
      defaultValue: 'MEDIUM',
      index: true,
      options: options(PRIORITIES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      defaultValue: ownId,
      admin: { position: 'sidebar', description: 'Whose day and whose goals it belongs to.' },
    },
    {
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { position: 'sidebar', description: 'Who does it, if not its owner.' },
    },
    {
      name: 'completedAt',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.completedAt) },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      defaultValue: 'MANUAL',
      options: options(TASK_SOURCES),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'task-templates',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.template) },
    },
    {
      name: 'workflow',
      type: 'text',
      maxLength: 160,
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'The workflow that made it.',
        condition: (data) => Boolean(data?.workflow),
      },
    },
    {
      name: 'recurrence',
      type: 'text',
      label: 'Repeats',
      maxLength: 300,
      admin: {
        position: 'sidebar',
        description:
          'The rule stands on the newest task of a series: change or clear it there, and what comes changes or ends.',
      },
    },
    {
      name: 'recurrenceOf',
      type: 'relationship',
      relationTo: 'tasks',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.recurrenceOf) },
    },
    calendarDayField({ name: 'recurrenceDay', admin: { hidden: true } }),
    {
      name: 'timesCarried',
      type: 'number',
      defaultValue: 0,
      min: 0,
      label: 'Carried over',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Number(data?.timesCarried) > 0 },
    },
  ],
}
