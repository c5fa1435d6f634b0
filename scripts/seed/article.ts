/*
 * Demo articles are written as plain text files in a small part of Markdown and turned into what the editor stores. Known: headings of
 * level 2 to 4, paragraphs, lists, numbered lists, checklists, quotes, tables, rules, code with a language and a caption, pictures by name,
 * and inside a line bold, italic, code and links.
 */

interface Node {
  [key: string]: unknown
  type: string
  version: number
  children?: Node[]
}

interface Line {
  kind: 'bullet' | 'number' | 'check'
  checked?: boolean
  text: string
}

const BOLD = 1
const ITALIC = 2
const CODE = 16
const INLINE = /(\*\*[^*]+\*\*|\*[^*]+\*|\b_[^_]+_\b|`[^`]+`|\[[^\]]+\]\([^)]+\))/

/**
 * The stored form of an article.
 *
 * @param pictures ids of media by the names that the article uses: `![words](post-1)`
 */
export function article(source: string, pictures: ReadonlyMap<string, string> = new Map()) {
  const children: Node[] = []
  const lines = source.replace(/\r\n/g, '\n').trim().split('\n')
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const rest = lines.slice(at)
    const taken = line.startsWith('```')
      ? code(rest, children)
      : line.startsWith('|')
        ? table(rest, children)
        : listLine(line)
          ? list(rest, children)
          : single(rest, children, pictures)
    at += taken
  }
  return { root: element('root', children) }
}

function single([line = '', ...others]: string[], out: Node[], pictures: ReadonlyMap<string, string>): number {
  const [, marks, title] = /^(#{2,4}) (.+)$/.exec(line) ?? []
  const [, caption, name] = /^!\[(.*)\]\(([\w-]+)\)$/.exec(line) ?? []
  if (line.trim() === '') return 1
  if (line === '---') out.push({ type: 'horizontalrule', version: 1 })
  else if (marks && title) out.push(element('heading', inline(title), { tag: `h${marks.length}` }))
  else if (line.startsWith('> ')) out.push(element('quote', inline(line.slice(2))))
  else if (name !== undefined) {
    const value = pictures.get(name)
    if (value) {
      out.push({
        type: 'upload',
        version: 3,
        relationTo: 'media',
        value,
        fields: { caption },
        format: '',
        id: idFor(name),
      })
    }
  } else {
    const more = others.findIndex((other) => other.trim() === '' || /^([#>|!`-]|\d+\. )/.test(other))
    const taken = more === -1 ? others.length : more
    out.push(element('paragraph', inline([line, ...others.slice(0, taken)].join(' ')), { textFormat: 0 }))
    return taken + 1
  }
  return 1
}

function code(lines: string[], out: Node[]): number {
  const end = lines.indexOf('```', 1)
  const [language = 'text', ...caption] = (lines[0] ?? '').slice(3).split(' ')
  const text = lines.slice(1, end).join('\n')
  out.push({
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: idFor(text),
      blockType: 'code',
      blockName: '',
      language,
      caption: caption.join(' ') || null,
      code: text,
    },
  })
  return end + 1
}

function table(lines: string[], out: Node[]): number {
  const end = lines.findIndex((line) => !line.startsWith('|'))
  const rows = lines.slice(0, end === -1 ? lines.length : end)
  const cellsOf = (row: string) => row.split('|').slice(1, -1)
  const written = rows.filter((row) => !/^\|[\s|:-]+$/.test(row))
  out.push(
    element(
      'table',
      written.map((row, index) =>
        element(
          'tablerow',
          cellsOf(row).map((cell) =>
            element('tablecell', [element('paragraph', inline(cell.trim()), { textFormat: 0 })], {
              headerState: index === 0 ? 1 : 0,
              colSpan: 1,
              rowSpan: 1,
              backgroundColor: null,
            }),
          ),
        ),
      ),
    ),
  )
  return rows.length
}

function list(lines: string[], out: Node[]): number {
  const end = lines.findIndex((line) => listLine(line) === null)
  const items = lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => listLine(line) ?? [])
  const kind = items[0]?.kind ?? 'bullet'
  out.push(
    element(
      'list',
      items.map(({ text, checked }, index) =>
        element('listitem', inline(text), { value: index + 1, ...(checked === undefined ? {} : { checked }) }),
      ),
      { listType: kind, tag: kind === 'number' ? 'ol' : 'ul', start: 1 },
    ),
  )
  return items.length
}

function listLine(line: string): Line | null {
  const [, box, task] = /^- \[([ x])\] (.+)$/.exec(line) ?? []
  if (task) return { kind: 'check', checked: box === 'x', text: task }
  if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) }
  const [, numbered] = /^\d+\. (.+)$/.exec(line) ?? []
  return numbered ? { kind: 'number', text: numbered } : null
}

function inline(source: string): Node[] {
  return source
    .split(INLINE)
    .filter((part) => part !== '')
    .map((part) => {
      const [, words, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
      if (words && url) {
        return element('link', [text(words, 0)], {
          version: 3,
          id: idFor(part),
          fields: { linkType: 'custom', url, newTab: false, doc: null },
        })
      }
      if (/^\*\*.+\*\*$/.test(part)) return text(part.slice(2, -2), BOLD)
      if (/^(\*.+\*|_.+_)$/.test(part)) return text(part.slice(1, -1), ITALIC)
      if (/^`.+`$/.test(part)) return text(part.slice(1, -1), CODE)
      return text(part, 0)
    })
}

function element(
  type: string,
  children: Node[],
  extra: Record<string, unknown> = {},
): Node & { children: Node[]; direction: 'ltr'; format: ''; indent: number } {
  return { type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...extra }
}

function text(value: string, format: number): Node {
  return { type: 'text', text: value, detail: 0, format, mode: 'normal', style: '', version: 1 }
}

/** The editor names nodes by twenty-four hexadecimal digits; the same text keeps its name. */
function idFor(content: string): string {
  let hash = 0x811c9dc5
  for (const character of content) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0').repeat(3)
}
