/*
 * What can be known of a rich text without rendering it: its words, how long it takes to read, and its headings. Works on the editor's
 * stored tree structurally, so that server pages, feeds and plugins read it without the editor.
 */

/** A node of the stored tree, as far as these functions look at it. */
export interface RichTextNode {
  type: string
  text?: unknown
  tag?: unknown
  fields?: unknown
  children?: RichTextNode[]
}

export interface TableOfContentsEntry {
  /** The heading's `id` on the page. */
  id: string
  text: string
  level: 2 | 3
}

const WORDS_A_MINUTE = 220
/** Japanese is read by the character; about 500 a minute. */
const CHARACTERS_A_MINUTE = 500
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const BREAKING = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'tablerow', 'block', 'linebreak'])

/** The nodes below the root of a stored rich text; none for what is not one. */
export function nodesOf(content: unknown): RichTextNode[] {
  const root = (content as { root?: { children?: unknown } } | null | undefined)?.root
  return Array.isArray(root?.children) ? (root.children as RichTextNode[]) : []
}

/** The words of a rich text on one line, code included. */
export function textOf(nodes: readonly RichTextNode[]): string {
  return nodes.map(rawTextOf).join('').replace(/\s+/g, ' ').trim()
}

function rawTextOf(node: RichTextNode): string {
  const own = typeof node.text === 'string' ? node.text : codeOf(node)
  const inner = Array.isArray(node.children) ? node.children.map(rawTextOf).join('') : ''
  return BREAKING.has(node.type) ? ` ${own}${inner} ` : own + inner
}

function codeOf({ type, fields }: RichTextNode): string {
  const code = type === 'block' ? (fields as { code?: unknown } | null | undefined)?.code : undefined
  return typeof code === 'string' ? code : ''
}

/** Whole minutes, at least one. */
export function readingMinutes(content: unknown): number {
  const text = textOf(nodesOf(content))
  const wide = text.match(WIDE)?.length ?? 0
  const words = text.replace(WIDE, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + wide / CHARACTERS_A_MINUTE))
}

/**
 * An `id` for each heading in reading order: made from its words, counted when two are the same. Whoever renders the headings asks the
 * same function in the same order, so that links and targets agree.
 */
export function headingIds(): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const base =
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60) || 'section'
    const id = `s-${base}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : headingIdAgain(seen, id, count)
  }
}

function headingIdAgain(seen: Map<string, number>, id: string, count: number): string {
  const numbered = `${id}-${count}`
  // "Part 2" may be a heading of its own.
  if (seen.has(numbered)) return headingIdAgain(seen, id, count + 1)
  seen.set(numbered, 1)
  return numbered
}

/** Every heading of a rich text with its id, whatever its level. */
export function headingsOf(content: unknown): { node: RichTextNode; id: string; text: string; tag: string }[] {
  const idFor = headingIds()
  const found: ReturnType<typeof headingsOf> = []
  const visit = (node: RichTextNode): void => {
    if (node.type === 'heading') {
      const text = textOf(node.children ?? [])
      found.push({ node, id: idFor(text), text, tag: String(node.tag) })
    } else node.children?.forEach(visit)
  }
  nodesOf(content).forEach(visit)
  return found
}

/** The headings of the second and third level, for a list of contents. Empty ones are left out. */
export function tableOfContents(content: unknown): TableOfContentsEntry[] {
  return headingsOf(content).flatMap(({ id, text, tag }) =>
    text !== '' && (tag === 'h2' || tag === 'h3')
      ? [{ id, text, level: tag === 'h2' ? (2 as const) : (3 as const) }]
      : [],
  )
}
