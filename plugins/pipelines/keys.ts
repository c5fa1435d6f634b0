import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { slugify } from '@/src/lib/text'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A key as programs and templates name a pipeline or a stage: small letters, digits and hyphens. */
export function keyOf(text: string): string {
  return slugify(text, { maxLength: 60 })
}

/** Makes an empty key from the name, and refuses one that programs could not rely upon. */
export const checkKey: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  if (!data) return data
  const name: unknown = data.name ?? originalDoc?.name
  const written: unknown = data.key
  if (written === undefined && operation === 'update') return data
  const key = typeof written === 'string' && written.trim() !== '' ? written.trim() : keyOf(String(name ?? ''))
  // Without a name there is nothing to make it from: the required fields say so.
  if (key === '' && !name) return data
  if (KEY.test(key) && key.length <= 60) return { ...data, key }
  const message = 'Write a key of small letters, digits and hyphens, such as new-business.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'key', message }], req })
}
