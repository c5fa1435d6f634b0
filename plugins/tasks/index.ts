import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates, type MailTemplate } from '@/plugins/notifications/api'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { holdToBlockers } from './blockers'
import { stampComment, tellMentioned } from './comments'
import { taskEndpoints } from './endpoints'
import { taskFields } from './fields'
import { followTask } from './followTask'
import { lockBulk } from './lockBulk'
import { taskAssigned, taskMention, taskUnblocked } from './mail/templates'
import { prefillFromActivity } from './prefillFromActivity'
import { anchorSeries } from './recurrence/anchorSeries'
import { recurQueue } from './recurrence/recurQueue'
import { showMovedRule } from './showMovedRule'
import { stampSource } from './stampSource'
import { tidyTask } from './tidyTask'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['tasks', 'activities', 'task-comments', 'task-templates', 'decision-logs']

/**
 * What tasks do by themselves: take over from an activity or a template, wait for one another, repeat, be carried over, say when they
 * are done, be talked about, and tell why software did what to them.
 */
export const tasksPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The tasks plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const extended = { ...config, collections: config.collections?.map(extend) }
    const withTemplates = registerTemplates(extended, [taskMention, taskAssigned, taskUnblocked] as MailTemplate[])
    return subscribe(
      subscribe(registerQueues(withTemplates, [recurQueue]), {
        name: 'tasks: what follows from a task',
        types: ['tasks.created', 'tasks.updated'],
        handle: followTask,
      }),
      {
        name: 'tasks: tell who is mentioned',
        types: ['task-comments.created', 'task-comments.updated'],
        handle: tellMentioned,
      },
    )
  }

function extend(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'tasks':
      return asTasks(collection)
    case 'task-comments':
      return {
        ...collection,
        hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), stampComment] },
      }
    case 'task-templates':
      return withMakeButton(collection)
    default:
      return collection
  }
}

function asTasks(collection: CollectionConfig): CollectionConfig {
  const { hooks, endpoints } = collection
  const { components } = collection.admin ?? {}
  const extended: CollectionConfig = {
    ...collection,
    fields: taskFields(collection.fields),
    // Their paths stand before `/:id`.
    endpoints: [...taskEndpoints, ...(endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), prefillFromActivity, lockBulk],
      beforeValidate: [...(hooks?.beforeValidate ?? []), tidyTask],
      beforeChange: [...(hooks?.beforeChange ?? []), stampSource, anchorSeries, holdToBlockers],
      afterChange: [...(hooks?.afterChange ?? []), showMovedRule],
    },
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), '/plugins/tasks/admin/FromTemplate#FromTemplate'],
      },
    },
  }
  return withRecordTabs(extended, {
    comments: {
      label: 'Comments',
      path: '/comments',
      Component: '/plugins/tasks/admin/CommentsView#CommentsView',
      order: 200,
      shownTo: { read: 'task-comments' },
    },
    decisions: {
      label: 'Decisions',
      path: '/decisions',
      Component: '/plugins/tasks/admin/DecisionsView#DecisionsView',
      order: 300,
      shownTo: { read: 'decision-logs' },
    },
  })
}

/** A template's record makes a task with one button. */
function withMakeButton(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            '/plugins/tasks/admin/MakeTask#MakeTask',
          ],
        },
      },
    },
  }
}
