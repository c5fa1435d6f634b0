import type { CollectionConfig, Config, Plugin } from 'payload'
import { withBoards } from './admin/views'
import { makeUsualStages } from './defaultStages'
import { boardEndpoints } from './endpoints'
import { statusFollowsStage, tellOfFollowingCard, tellOfWrittenCard } from './followRecords'
import { checkKey } from './keys'
import { lockRecordsFirst } from './lockRecords'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['pipelines', 'pipeline-stages', 'pipeline-items', 'pipeline-moves', 'tasks', 'opportunities']

/**
 * Pipelines as boards: a card stands in one stage at one place of it, whoever writes it, within the stage's limit; the history
 * of stages; the stage of a task or an opportunity and that of its card are one; reports. The places are the database's own
 * (migration `pipelines`); here are the move, what is read of a board, and what is said about it.
 *
 * Stands before the plugin of tasks: a stage may end a task, and what ending means is decided there.
 */
export const pipelinesPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The pipelines plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    return withBoards({
      ...config,
      endpoints: [...(config.endpoints ?? []), ...boardEndpoints],
      collections: config.collections?.map((collection) => withHooks(collection, hooksOf(collection.slug))),
    })
  }

type Hooks = NonNullable<CollectionConfig['hooks']>

function hooksOf(slug: string): Hooks {
  switch (slug) {
    case 'pipelines':
      return { beforeValidate: [checkKey], afterChange: [makeUsualStages] }
    case 'pipeline-stages':
      return { beforeValidate: [checkKey] }
    case 'pipeline-items':
      return { beforeOperation: [lockRecordsFirst], afterChange: [tellOfWrittenCard] }
    case 'tasks':
      return { beforeChange: [statusFollowsStage], afterChange: [tellOfFollowingCard('task_id')] }
    case 'opportunities':
      return { afterChange: [tellOfFollowingCard('opportunity_id')] }
    default:
      return {}
  }
}

function withHooks(collection: CollectionConfig, own: Hooks): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      // First: the record that a card shows is locked before the card itself.
      beforeOperation: [...(own.beforeOperation ?? []), ...(hooks.beforeOperation ?? [])],
      beforeValidate: [...(hooks.beforeValidate ?? []), ...(own.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), ...(own.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), ...(own.afterChange ?? [])],
    },
  }
}
