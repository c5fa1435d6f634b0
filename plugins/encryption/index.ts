import { randomUUIDv7 } from 'node:crypto'
import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { keyRingOf, type EncryptionKey } from '@/src/lib/crypto/keyRing'
import { keepStored, prepareOperation, sealTyped, showMask } from './hooks'
import { withPresetIds } from './presetIds'
import { assertNoneEncrypted, mapEncryptedFields, type EncryptedPath } from './registry'
import type { EncryptionState, RevealListener } from './state'

const INPUT = '/plugins/encryption/admin/EncryptedInput#EncryptedInput'

export interface EncryptionOptions {
  /** The keys of `ENCRYPTION_KEYS`; the first seals, all of them open. */
  keys: readonly EncryptionKey[]
  /** Told of every revealed secret, in the request's transaction; throw to refuse. For the audit trail. */
  onReveal?: RevealListener
}

/**
 * Makes every `encryptedField` of every collection a sealed one: sealed before any other hook sees it, bound to its
 * document, masked in every read, opened by `reveal` alone (`api.ts`). Comes after every plugin that adds fields.
 *
 * @throws KeyRingError for unusable keys; Error for an encrypted field that cannot be bound to a document
 */
export const encryptionPlugin =
  ({ keys, onReveal }: EncryptionOptions): Plugin =>
  (config: Config): Config => {
    const ring = keyRingOf(keys)
    const registry: Record<string, EncryptedPath[]> = {}
    for (const block of config.blocks ?? []) assertNoneEncrypted(block.fields, `the block "${block.slug}"`)
    for (const global of config.globals ?? []) assertNoneEncrypted(global.fields, `the global "${global.slug}"`)

    const collections = (config.collections ?? []).map((collection): CollectionConfig => {
      const { slug, hooks } = collection
      const found: EncryptedPath[] = []
      const fields = mapEncryptedFields(collection.fields, `the collection "${slug}"`, (field, own) => {
        found.push(own)
        return withHooks(field, { ...own, slug, keys: ring })
      })
      if (found.length === 0) return collection
      registry[slug] = found
      const prepare = prepareOperation(found, randomUUIDv7)
      return {
        ...collection,
        fields,
        hooks: { ...hooks, beforeOperation: [prepare, ...(hooks?.beforeOperation ?? [])] },
      }
    })
    const state: EncryptionState = { keys: ring, registry, ...(onReveal ? { onReveal } : {}) }
    return {
      ...config,
      collections,
      db: withPresetIds(config.db, new Set(Object.keys(registry))),
      custom: { ...config.custom, encryption: state },
    }
  }

/** Ours go first: `encryptedField` brings last-resort hooks that refuse plain text and mask whatever is left. */
function withHooks(field: Field, own: Parameters<typeof sealTyped>[0]): Field {
  const { hooks, admin } = field as { hooks?: Record<string, unknown[]>; admin?: { components?: object } }
  return {
    ...field,
    admin: { ...admin, components: { ...admin?.components, Field: INPUT } },
    hooks: {
      ...hooks,
      beforeValidate: [sealTyped(own), ...(hooks?.beforeValidate ?? [])],
      beforeChange: [keepStored(own), ...(hooks?.beforeChange ?? [])],
      afterRead: [showMask(own), ...(hooks?.afterRead ?? [])],
    },
  } as Field
}
