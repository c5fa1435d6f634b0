import type { CollectionConfig, Config, Plugin } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'
import { todayEndpoints } from './endpoints'

export interface TodayOptions {
  /**
   * The collection under which the screens lie, at `/today` and `/week`. A root view would skip Payload's check that a person
   * may enter the panel at all.
   * @default 'tasks'
   */
  viewOn?: string
}

/** The collections that a day is made of; their tables carry the same names. */
const NEEDED = ['tasks', 'activities', 'goals', 'clients', 'users', 'audit-bookings', 'client-calls', 'consultations']

/**
 * The day of whoever is signed in: a column of ninety-minute blocks, a tray, the catalogue of activities, what was left, and
 * the week around it. One read (`GET /api/today`); everything that changes a task is plain REST on the tasks.
 */
export const todayPlugin =
  ({ viewOn = 'tasks' }: TodayOptions = {}): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The plugin of the day needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    const { components } = config.admin ?? {}
    const link = {
      path: '/plugins/today/admin/TodayNavLinks#TodayNavLinks',
      serverProps: { path: `/collections/${viewOn}` },
    }
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...todayEndpoints],
      collections: config.collections?.map((collection) =>
        collection.slug === viewOn ? withViews(collection) : collection,
      ),
      admin: {
        ...config.admin,
        components: { ...components, beforeNavLinks: [link, ...(components?.beforeNavLinks ?? [])] },
      },
    }
  }

function withViews(collection: CollectionConfig): CollectionConfig {
  return withListScreens(collection, {
    views: {
      today: { Component: '/plugins/today/admin/TodayView#TodayView', path: '/today' },
      week: { Component: '/plugins/today/admin/WeekView#WeekView', path: '/week' },
    },
  })
}
