import { nodesOf, textOf } from '@/src/lib/rich-text/reading'
import { withoutMarks } from '@/src/lib/search/marked'

/** What the walker needs to know of a field; Payload's fit. */
export interface FieldShape {
  type: string
  name?: string
  fields?: readonly FieldShape[]
  tabs?: readonly (Omit<FieldShape, 'type'> & { type?: string })[]
  blocks?: readonly BlockShape[]
  blockReferences?: readonly (string | BlockShape)[]
  admin?: { hidden?: boolean; position?: string }
}

export interface BlockShape {
  slug: string
  fields: readonly FieldShape[]
}

interface Walk {
  /** Blocks that fields name by their slug. */
  blocks: ReadonlyMap<string, BlockShape>
  /** Names of fields whose words stand elsewhere, or are none that people read. */
  except: ReadonlySet<string>
}

type Row = Record<string, unknown>

/** Texts that are no words: addresses, names for links, what only machines read. */
const NO_WORDS =
  /(^|_)(slug|anchor|url|href|address|link|icon|video|embed|email|color|colour|blockName|language)$|Url$|Href$/

/** A colour, as in the palette of a planet: nobody looks for one, and no snippet should end in four of them. */
const COLOUR = /^#[0-9a-f]{3,8}$/i

/**
 * The words of a document, in the order in which its fields stand: short texts, long ones, rich texts with the blocks in
 * them, blocks and lists at any depth. Values of other kinds (numbers, choices, references) are no words.
 */
export function wordsOf(fields: readonly FieldShape[], data: unknown, walk: Walk): string {
  return withoutMarks(collect(fields, data, walk).join(' ').replace(/\s+/g, ' ').trim())
}

function collect(fields: readonly FieldShape[], data: unknown, walk: Walk): string[] {
  return isRow(data) ? fields.flatMap((field) => ofField(field, data, walk)) : []
}

function ofField(field: FieldShape, data: Row, walk: Walk): string[] {
  const { type, name } = field
  if (field.tabs) {
    return field.tabs.flatMap((tab) => collect(tab.fields ?? [], tab.name ? data[tab.name] : data, walk))
  }
  if (name === undefined) return collect(field.fields ?? [], data, walk)
  if (walk.except.has(name) || NO_WORDS.test(name) || field.admin?.hidden) return []
  const value = data[name]
  switch (type) {
    case 'text':
    case 'textarea':
      return [value].flat().filter((text): text is string => typeof text === 'string' && !COLOUR.test(text))
    case 'richText':
      return [textOf(nodesOf(value)), ...blocksIn(value, walk)]
    case 'group':
      return collect(field.fields ?? [], value, walk)
    case 'array':
      return listOf(value).flatMap((row) => collect(field.fields ?? [], row, walk))
    case 'blocks':
      return listOf(value).flatMap((row) => ofBlock(row, field, walk))
    default:
      return []
  }
}

function ofBlock(row: Row, field: FieldShape, walk: Walk): string[] {
  const own = field.blocks?.find(({ slug }) => slug === row.blockType)
  const block = own ?? walk.blocks.get(String(row.blockType))
  return block ? collect(block.fields, row, walk) : []
}

/** Blocks that stand inside a rich text, which hold their values under `fields`. */
function blocksIn(content: unknown, walk: Walk): string[] {
  const visit = (node: { type: string; fields?: unknown; children?: unknown }): string[] => {
    const children = listOf(node.children) as { type: string }[]
    const inner = children.flatMap(visit)
    if (node.type !== 'block' || !isRow(node.fields)) return inner
    const block = walk.blocks.get(String(node.fields.blockType))
    return block ? [...collect(block.fields, node.fields, walk), ...inner] : inner
  }
  return nodesOf(content).flatMap(visit)
}

function listOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
