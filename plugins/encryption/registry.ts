import type { Field } from 'payload'
import type { EncryptedFieldMarker } from '@/src/fields/encrypted'

/** One encrypted field of a collection: its dotted path without row numbers, and what it says about itself. */
export interface EncryptedPath {
  path: string
  marker: EncryptedFieldMarker
}

/** Every encrypted field by collection slug. */
export type EncryptionRegistry = Readonly<Record<string, readonly EncryptedPath[]>>

type Visit = (field: Field, found: EncryptedPath) => Field

/**
 * Walks fields through groups, arrays, rows, collapsibles and tabs, and replaces each encrypted one by what `visit`
 * makes of it.
 *
 * @param where named in errors
 * @throws for an encrypted field that could not be bound to one document and path: a localized one (a value per
 *   language), one inside blocks (their content moves between fields), or one with a default value or saved to the token
 */
export function mapEncryptedFields(fields: readonly Field[], where: string, visit: Visit): Field[] {
  return walk(fields, { where, prefix: '', isLocalized: false, isInBlocks: false, visit })
}

/** Throws when any of the fields is encrypted: for globals and shared blocks, which have no document of their own. */
export function assertNoneEncrypted(fields: readonly Field[], where: string): void {
  walk(fields, { where, prefix: '', isLocalized: false, isInBlocks: true, visit: (field) => field })
}

type Walk = { where: string; prefix: string; isLocalized: boolean; isInBlocks: boolean; visit: Visit }

function walk(fields: readonly Field[], state: Walk): Field[] {
  return fields.map((field): Field => {
    const path = 'name' in field && field.name ? state.prefix + field.name : ''
    const isLocalized = state.isLocalized || ('localized' in field && field.localized === true)
    const marker = markerOf(field)
    if (marker) {
      assertUsable(field, { ...state, isLocalized }, path)
      return state.visit(field, { path, marker })
    }
    const inner: Walk = { ...state, isLocalized, prefix: path === '' ? state.prefix : `${path}.` }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: walk(tab.fields, insideTab(tab, inner)) })) }
    }
    if (field.type === 'blocks') {
      for (const block of field.blocks) walk(block.fields, { ...inner, isInBlocks: true })
      return field
    }
    return 'fields' in field ? ({ ...field, fields: walk(field.fields, inner) } as Field) : field
  })
}

function insideTab(tab: object, state: Walk): Walk {
  const { name, localized } = tab as { name?: string; localized?: boolean }
  return {
    ...state,
    prefix: name ? `${state.prefix}${name}.` : state.prefix,
    isLocalized: state.isLocalized || localized === true,
  }
}

function markerOf(field: Field): EncryptedFieldMarker | null {
  return (field.custom?.encrypted as EncryptedFieldMarker | undefined) ?? null
}

function assertUsable(field: Field, { where, isLocalized, isInBlocks }: Walk, path: string): void {
  const complain = (reason: string) => {
    throw new Error(`The encrypted field "${path}" of ${where} ${reason}`)
  }
  if (isInBlocks) complain('has no record of its own to be bound to. Move it out of the blocks or the global.')
  if (isLocalized) complain('cannot be localized. Take "localized" off it and off the fields around it.')
  const { defaultValue, saveToJWT } = field as { defaultValue?: unknown; saveToJWT?: unknown }
  if (defaultValue !== undefined) complain('cannot have a default value: it would be the same secret everywhere.')
  if (saveToJWT) complain('cannot be saved to the token.')
}
