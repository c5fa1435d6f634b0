/** The words of work that several parts share; the values are the seeds' own (LAUF OS, Astralis One, Director of One). */

export const TASK_CATEGORIES = [
  'DESIGN',
  'CODE',
  'CLIENT',
  'LEARNING',
  'FITNESS',
  'ADMIN',
  'SAAS',
  'NETWORKING',
] as const
export type TaskCategory = (typeof TASK_CATEGORIES)[number]

/** In the order in which a task is worked; the last two end it. */
export const TASK_STATUSES = ['NEW', 'TODO', 'IN_PROGRESS', 'BLOCKED', 'NEEDS_REVIEW', 'DONE', 'CANCELLED'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** A task that nobody has to do any more. */
export const ENDED_STATUSES = ['DONE', 'CANCELLED'] as const satisfies readonly TaskStatus[]

export const ENERGY_LEVELS = ['DEEP_WORK', 'MODERATE', 'LIGHT'] as const
export type EnergyLevel = (typeof ENERGY_LEVELS)[number]

/** From the one that can wait to the one that cannot. */
export const PRIORITIES = ['LOW', 'MEDIUM', 'HIGH', 'URGENT'] as const
export type Priority = (typeof PRIORITIES)[number]

/** Who or what made a task. */
export const TASK_SOURCES = ['MANUAL', 'ACTIVITY', 'TEMPLATE', 'RECURRENCE', 'WORKFLOW', 'AI', 'API', 'IMPORT'] as const

/** The length of a block of work, in minutes (LAUF OS). */
export const BLOCK_MINUTES = 90

export const GOAL_TYPES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'daily_productive', 'daily_distraction'] as const
export type GoalType = (typeof GOAL_TYPES)[number]

export const PIPELINE_TYPES = ['SALES', 'SUPPORT', 'BILLING', 'INTERNAL', 'GENERIC', 'CUSTOM'] as const
export type PipelineType = (typeof PIPELINE_TYPES)[number]

/** Colours of stages: names of tones that the panel has by day and by night. */
export const STAGE_COLOURS = ['slate', 'brass', 'verdigris', 'blue', 'plum', 'red'] as const
export type StageColour = (typeof STAGE_COLOURS)[number]
