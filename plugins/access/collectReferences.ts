import type { FlattenedBlock, FlattenedField } from 'payload'
import { idOf } from '@/src/lib/ids'

/** One pointer from a document to another: where it stands and what it names. */
export interface Reference {
  path: string
  collection: string
  id: string
}

type Row = Record<string, unknown>

/** Every reference in a document's data, at any depth: groups, arrays, blocks, locales and rich text. */
export function collectReferences(
  fields: FlattenedField[],
  data: unknown,
  blocks: FlattenedBlock[] = [],
  prefix = '',
): Reference[] {
  if (!isRow(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    const path = prefix + field.name
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return pointers(field.relationTo, value, path)
      case 'group':
      case 'tab':
        return collectReferences(field.flattenedFields, value, blocks, `${path}.`)
      case 'array':
        return rowsOf(value).flatMap((row, index) =>
          collectReferences(field.flattenedFields, row, blocks, `${path}.${index}.`),
        )
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => {
          const known = [...(field.blocks as FlattenedBlock[]), ...blocks]
          const block = known.find((candidate) => typeof candidate === 'object' && candidate.slug === row.blockType)
          return block ? collectReferences(block.flattenedFields, row, blocks, `${path}.${index}.`) : []
        })
      case 'richText':
        return richTextPointers(value, path)
      default:
        return []
    }
  })
}

function pointers(relationTo: string | string[], value: unknown, path: string): Reference[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one): Reference[] => {
    if (Array.isArray(relationTo)) {
      const target = isRow(one) && typeof one.relationTo === 'string' ? one.relationTo : null
      const id = isRow(one) ? idOf(one.value) : null
      return target && id ? [{ path, collection: target, id }] : []
    }
    const id = idOf(one)
    return id ? [{ path, collection: relationTo, id }] : []
  })
}

/** Lexical keeps its links, uploads and relationships as nodes with `relationTo` and `value` somewhere in the tree. */
function richTextPointers(node: unknown, path: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => richTextPointers(child, path))
  if (!isRow(node)) return []
  const id = typeof node.relationTo === 'string' ? idOf(node.value) : null
  const own = id ? [{ path, collection: node.relationTo as string, id }] : []
  return [
    ...own,
    ...Object.values(node).flatMap((child) => (typeof child === 'object' ? richTextPointers(child, path) : [])),
  ]
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
