import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { dropSentTimes, stampAuthor } from './stampAuthor'
import { noteEditLocks, refuseLockedDelete, refuseLockedUpdate, reportLocked } from './editLock'
import { lockRow } from './lockRow'

export interface RecordsOptions {
  /** Collections that software writes: no author fields, no row lock. */
  machineWritten?: string[]
  /** @default 'users' */
  usersSlug?: string
}

/** What every record gets: who made it and who changed it last, and a row lock with the stale-save rule on update. */
export const recordsPlugin =
  ({ machineWritten = [], usersSlug = 'users' }: RecordsOptions = {}): Plugin =>
  (config) => ({
    ...withStaleSaveDialog(config),
    collections: (config.collections ?? []).map((collection) =>
      machineWritten.includes(collection.slug) ? collection : withAuthors(withRowLock(collection), usersSlug),
    ),
  })

function withAuthors(collection: CollectionConfig, usersSlug: string): CollectionConfig {
  return {
    ...collection,
    fields: [...collection.fields, author('createdBy', usersSlug), author('updatedBy', usersSlug)],
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), dropSentTimes],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), stampAuthor],
    },
  }
}

function withRowLock(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteEditLocks, lockRow],
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseLockedUpdate],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refuseLockedDelete],
      afterOperation: [...(collection.hooks?.afterOperation ?? []), reportLocked],
    },
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            '/plugins/records/admin/RememberState#RememberState',
          ],
        },
      },
    },
  }
}

function withStaleSaveDialog(config: Config): Config {
  const { components } = config.admin ?? {}
  const providers = [...(components?.providers ?? []), '/plugins/records/admin/StaleSaveDialog#StaleSaveDialog']
  return { ...config, admin: { ...config.admin, components: { ...components, providers } } }
}

function author(name: 'createdBy' | 'updatedBy', relationTo: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    maxDepth: 0,
    // Written by the hook alone.
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.[name]) },
  } as Field
}
