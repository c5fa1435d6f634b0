import type { CollectionConfig, Config, Plugin } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'
import { registerQueues } from './api'
import { jobEndpoints } from './endpoints'
import { publishScheduled } from './housekeeping/publishScheduled'
import { purge } from './housekeeping/purge'
import { resetQuotas } from './housekeeping/resetQuotas'

export interface JobsOptions {
  /**
   * The collection under which the jobs screen lies, at `/jobs`. A root view would skip Payload's check that a person
   * may enter the panel at all.
   * @default 'domain-events'
   */
  viewOn?: string
}

/**
 * Background work on pg-boss: typed queues, `enqueue` in the caller's transaction, the worker (`worker.ts`), the
 * house's own chores, and a screen for platform administrators. Web processes only send.
 */
export const jobsPlugin =
  ({ viewOn = 'domain-events' }: JobsOptions = {}): Plugin =>
  (config: Config): Config => {
    const { components } = config.admin ?? {}
    return registerQueues(
      {
        ...config,
        endpoints: [...(config.endpoints ?? []), ...jobEndpoints],
        collections: (config.collections ?? []).map((collection) =>
          collection.slug === viewOn ? withJobsView(collection) : collection,
        ),
        admin: {
          ...config.admin,
          components: {
            ...components,
            afterNavLinks: [
              ...(components?.afterNavLinks ?? []),
              {
                path: '/plugins/jobs/admin/JobsNavLink#JobsNavLink',
                serverProps: { path: `/collections/${viewOn}/jobs` },
              },
            ],
          },
        },
      },
      [publishScheduled, purge, resetQuotas],
    )
  }

function withJobsView(collection: CollectionConfig): CollectionConfig {
  return withListScreens(collection, {
    views: { jobs: { Component: '/plugins/jobs/admin/JobsView#JobsView', path: '/jobs' } },
  })
}
