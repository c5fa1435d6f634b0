import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { answerDatabaseErrors, refuseBrokenBulk } from './answerDatabaseErrors'
import { dropSentTimes, stampAuthor } from './stampAuthor'
import { noteEditLocks, refuseLockedDelete, refuseLockedUpdate, reportLocked } from './editLock'
import { lockRow } from './lockRow'
import { nameErrors } from './nameErrors'
import { refuseMalformed } from './refuseMalformed'

export interface RecordsOptions {
  /** Collections that software writes: no author fields, no row lock. */
  machineWritten?: string[]
  /** @default 'users' */
  usersSlug?: string
  /** Unique indexes made by hand in a migration: the field that the answer to a collision points at. */
  uniqueIndexes?: Record<string, string>
}

/**
 * What every record gets: who made it and who changed it last, a row lock with the stale-save rule on update, and
 * answers in words to what the database refuses.
 */
export const recordsPlugin =
  ({ machineWritten = [], usersSlug = 'users', uniqueIndexes = {} }: RecordsOptions = {}): Plugin =>
  (config) => {
    nameErrors()
    return {
      ...answerDatabaseErrors(withStaleSaveDialog(config), uniqueIndexes),
      collections: (config.collections ?? [])
        .map((collection) =>
          machineWritten.includes(collection.slug) ? collection : withAuthors(withRowLock(collection), usersSlug),
        )
        .map(withPlainRefusals),
    }
  }

function withPlainRefusals(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [refuseMalformed, ...(hooks?.beforeOperation ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), refuseBrokenBulk],
    },
  }
}

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
