import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { goalReached } from './mail/goalReached'
import { rollOver } from './rollOver'
import { spareTasks } from './spareTasks'
import { tellWhenReached } from './tellReached'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['goals', 'goal-entries', 'tasks']

/**
 * Goals that count done tasks. The counting itself is the database's (migration `000810_work`); here its owner is told, periods
 * roll over by the clock, and the history is shown.
 */
export const goalsPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The goals plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const collections = config.collections?.map((collection) =>
      collection.slug === 'goals' ? withHistory(collection) : collection,
    )
    const withTemplates = registerTemplates({ ...config, collections }, [goalReached])
    return subscribe(registerQueues(withTemplates, [rollOver]), {
      name: 'goals: tell who has reached one',
      types: ['tasks.*', 'goals.updated'],
      handle: tellWhenReached,
    })
  }

/** How far the goal is, in its list and on its record; a tab says what counted for it and when, period by period. */
function withHistory(collection: CollectionConfig): CollectionConfig {
  const extended = {
    ...collection,
    fields: collection.fields.map((field) =>
      'name' in field && field.name === 'currentValue' ? withReading(field) : field,
    ),
    hooks: {
      ...collection.hooks,
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), spareTasks],
    },
  }
  return withRecordTabs(extended, {
    history: {
      label: 'History',
      path: '/history',
      Component: '/plugins/goals/admin/HistoryView#HistoryView',
      order: 200,
      shownTo: { read: 'goal-entries' },
    },
  })
}

function withReading(field: Field): Field {
  const components = {
    Cell: '/plugins/goals/admin/ReadingCell#ReadingCell',
    Field: '/plugins/goals/admin/ReadingField#ReadingField',
  }
  return { ...field, admin: { ...field.admin, components } } as Field
}
