import type { FlattenedBlock, FlattenedField } from 'payload'
import { idOf } from '@/src/lib/ids'
import { isLocale } from '@/src/lib/locales'

/** One pointer from a document to another: where it stands and what it names. */
export interface Reference {
  path: string
  collection: string
  id: string
}

type Row = Record<string, unknown>

/**
 * Every reference in a document's data, at any depth: groups, arrays, blocks, rich text, and each locale of a
 * document that was loaded with all of them.
 */
export function collectReferences(
  fields: FlattenedField[],
  data: unknown,
  blocks: FlattenedBlock[] = [],
  prefix = '',
): Reference[] {
  if (!isRow(data)) return []
  return fields.flatMap((field) =>
    valuesOf(field, data[field.name], prefix + field.name).flatMap(({ value, path }) =>
      referencesIn(field, value, path, blocks),
    ),
  )
}

/** The value of a field, or one for each locale where a localized field carries them all. */
function valuesOf(field: FlattenedField, value: unknown, path: string): { value: unknown; path: string }[] {
  if (value === null || value === undefined) return []
  const byLocale = 'localized' in field && field.localized && isRow(value) && Object.keys(value).some(isLocale)
  return byLocale
    ? Object.entries(value).map(([locale, inner]) => ({ value: inner, path: `${path}.${locale}` }))
    : [{ value, path }]
}

function referencesIn(field: FlattenedField, value: unknown, path: string, blocks: FlattenedBlock[]): Reference[] {
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
        return blockReferences(row, [...(field.blocks as FlattenedBlock[]), ...blocks], blocks, `${path}.${index}.`)
      })
    case 'richText':
      return richTextPointers(value, path, [...editorBlocks(field), ...blocks])
    default:
      return []
  }
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

function blockReferences(row: Row, known: FlattenedBlock[], blocks: FlattenedBlock[], prefix: string): Reference[] {
  const block = known.find((candidate) => typeof candidate === 'object' && candidate.slug === row.blockType)
  return block ? collectReferences(block.flattenedFields, row, blocks, prefix) : []
}

/**
 * Lexical keeps its links, uploads and relationships as nodes with `relationTo` and `value` somewhere in the tree, and
 * its blocks as nodes whose `fields` are the block's.
 */
function richTextPointers(node: unknown, path: string, blocks: FlattenedBlock[]): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => richTextPointers(child, path, blocks))
  if (!isRow(node)) return []
  const id = typeof node.relationTo === 'string' ? idOf(node.value) : null
  const own = id ? [{ path, collection: node.relationTo as string, id }] : []
  const block = typeof node.blockType === 'string' ? blockReferences(node, blocks, blocks, `${path}.`) : []
  return [
    ...own,
    ...block,
    ...Object.values(node).flatMap((child) => (typeof child === 'object' ? richTextPointers(child, path, blocks) : [])),
  ]
}

/** The blocks that a rich text field's own editor offers; the type of an editor says nothing of its features. */
function editorBlocks(field: FlattenedField): FlattenedBlock[] {
  const { editor } = field as { editor?: { editorConfig?: { resolvedFeatureMap?: Map<string, unknown> } } }
  const feature = editor?.editorConfig?.resolvedFeatureMap?.get('blocks') as
    { sanitizedServerFeatureProps?: { blocks?: FlattenedBlock[]; inlineBlocks?: FlattenedBlock[] } } | undefined
  const { blocks = [], inlineBlocks = [] } = feature?.sanitizedServerFeatureProps ?? {}
  return [...blocks, ...inlineBlocks].filter(
    (block) => typeof block === 'object' && Array.isArray(block.flattenedFields),
  )
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
