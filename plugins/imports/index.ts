import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { importEndpoints } from './endpoints'
import { IMPORTED } from './kinds'
import { markUndone } from './markUndone'
import { checkQueue, runQueue } from './queues'

export interface ImportsOptions {
  /** @default 'imports' */
  importsSlug?: string
}

/**
 * CSV and vCard files into leads, contacts, companies, clients and tasks: columns matched to fields, a dry run, batches in
 * the background on behalf of the person, the refused rows as a file, and the way back.
 */
export const importsPlugin =
  ({ importsSlug = 'imports' }: ImportsOptions = {}): Plugin =>
  (config: Config): Config => {
    for (const slug of [importsSlug, ...IMPORTED]) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The imports plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    const collections = config.collections?.map((collection) => {
      if (collection.slug === importsSlug) return withScreens(collection)
      return IMPORTED.includes(collection.slug) ? withImportLink(collection) : collection
    })
    return subscribe(registerQueues({ ...config, collections }, [runQueue, checkQueue]), {
      name: 'imports: mark as undone',
      types: ['changeset.undone'],
      handle: markUndone,
    })
  }

function withScreens(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components
  const extended = {
    ...collection,
    endpoints: [...importEndpoints, ...(collection.endpoints || [])],
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          { path: '/plugins/imports/admin/ImportLink#ImportLink', serverProps: { into: null } },
        ],
        views: {
          ...components?.views,
          newFile: { Component: '/plugins/imports/admin/NewFileView#NewFileView', path: '/new-file' },
        },
      },
    },
  } as CollectionConfig
  return withRecordTabs(extended, {
    rows: { label: 'Rows', path: '/rows', Component: '/plugins/imports/admin/ImportView#ImportView', order: 10 },
  })
}

function withImportLink(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          { path: '/plugins/imports/admin/ImportLink#ImportLink', serverProps: { into: collection.slug } },
        ],
      },
    },
  }
}
