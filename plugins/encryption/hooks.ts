import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type FieldHook,
  type FieldHookArgs,
} from 'payload'
import { hintOf, maskOf } from '@/src/lib/crypto/mask'
import { isMask } from '@/src/lib/crypto/maskText'
import { isSealed, needsRotation, open, seal, SealError, type SealContext } from '@/src/lib/crypto/seal'
import type { KeyRing } from '@/src/lib/crypto/keyRing'
import type { EncryptedPath } from './registry'

type Bound = EncryptedPath & { keys: KeyRing; slug: string }

/**
 * Seals what was typed, before any other hook or the validation sees the document. A mask that came back and a missing
 * value stay as they are; `keepStored` puts the stored value in their place.
 */
export function sealTyped(field: Bound): FieldHook {
  return (args) => {
    const { value } = args
    if (value === undefined || isMask(value)) return undefined
    if (value === null || value === '') return null
    if (typeof value !== 'string') return refuse(args, field, 'Enter a text.')
    // What is sealed already (a version that is being restored) must open here, which keepStored checks.
    if (isSealed(value)) return undefined
    if (value.length > field.marker.maxLength) refuse(args, field, `Use at most ${field.marker.maxLength} characters.`)
    const verdict = field.marker.validate?.(value) ?? true
    if (verdict !== true) refuse(args, field, verdict)
    return seal(value, contextOf(args, field), field.keys)
  }
}

/**
 * Puts the stored value back where the document carries its mask, because Payload fills missing values from the
 * document as people see it. Takes the chance to seal anew what an old key sealed.
 */
export function keepStored(field: Bound): FieldHook {
  return (args) => {
    const { value, operation, siblingDocWithLocales, field: config } = args
    if (value === null) return null
    if (value !== undefined && !isMask(value)) return assertOwn(value, args, field)
    // A new document has nothing stored; what a duplicate was made from is sealed for another id.
    const stored = operation === 'create' ? null : storedIn(siblingDocWithLocales, config)
    return stored === null ? null : rotated(stored, contextOf(args, field), field.keys)
  }
}

/** Shows the mask, with the hint if the field has one. A value that does not open shows a mask without. */
export function showMask(field: Bound): FieldHook {
  return ({ value, originalDoc, data }) => {
    if (value === null || value === undefined || isMask(value)) return value
    const id = idOf(originalDoc) ?? idOf(data)
    if (field.marker.hint === 0 || typeof value !== 'string' || id === null) return maskOf(value)
    return maskOf(value, hintFor(value, { collection: field.slug, id, field: field.path }, field))
  }
}

/**
 * Gives a new document its id before anything is sealed for it, and keeps the sealed values out of `findDistinct`,
 * the one read that runs no field hooks.
 */
export function prepareOperation(fields: readonly EncryptedPath[], newId: () => string): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess }) => {
    if (operation === 'readDistinct' || operation === 'findDistinct') {
      const { field } = args as { field: string }
      if (fields.some(({ path }) => path === field)) {
        throw new APIError(`The values of "${field}" are encrypted and cannot be listed.`, 400, null, true)
      }
    }
    if (operation !== 'create') return args
    const { data } = args as { data: Record<string, unknown> }
    // Only the house itself chooses ids (seeds, imports); one that came in with a request is not taken.
    const chosen = overrideAccess === true ? idOf(data) : null
    return { ...args, data: { ...data, id: chosen ?? newId() } } as typeof args
  }
}

function contextOf({ data, originalDoc, operation }: FieldHookArgs, field: Bound): SealContext {
  const id = operation === 'create' ? idOf(data) : (idOf(originalDoc) ?? idOf(data))
  if (id === null) throw new Error(`The document of the encrypted field "${field.slug}.${field.path}" has no id.`)
  return { collection: field.slug, id, field: field.path }
}

/** A sealed value may come back from a version of the same document; one from elsewhere is refused. */
function assertOwn(value: unknown, args: FieldHookArgs, field: Bound): string {
  const stored = storedIn(args.siblingDocWithLocales, args.field)
  if (typeof value === 'string' && value === stored) return rotated(value, contextOf(args, field), field.keys)
  if (typeof value !== 'string' || !isSealed(value)) return refuse(args, field, 'Enter a text.')
  try {
    open(value, contextOf(args, field), field.keys)
  } catch (error) {
    if (error instanceof SealError)
      return refuse(args, field, 'This value was sealed for another record. Enter it anew.')
    throw error
  }
  return value
}

function rotated(stored: string, context: SealContext, keys: KeyRing): string {
  if (!isSealed(stored) || !needsRotation(stored, keys)) return stored
  try {
    return seal(open(stored, context, keys), context, keys)
  } catch (error) {
    // A value whose key is gone stays as it is: losing the rest of the save would help nobody.
    if (error instanceof SealError) return stored
    throw error
  }
}

function hintFor(sealed: string, context: SealContext, { keys, marker }: Bound): string {
  try {
    return hintOf(open(sealed, context, keys), marker.hint)
  } catch (error) {
    if (error instanceof SealError) return ''
    throw error
  }
}

function storedIn(row: unknown, config: FieldHookArgs['field']): string | null {
  const name = 'name' in config ? config.name : undefined
  const stored = name === undefined ? undefined : (row as Record<string, unknown> | undefined)?.[name]
  return typeof stored === 'string' && stored !== '' ? stored : null
}

function idOf(row: unknown): string | null {
  const id = (row as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' && id !== '' ? id : null
}

function refuse({ path, req }: FieldHookArgs, field: Bound, message: string): never {
  throw new ValidationError({ collection: field.slug, errors: [{ message, path: path.join('.') }], req }, req.t)
}
