/** A block of demo copy: a heading starts with "# ", a list item with "- ", everything else is a paragraph. */
export function richText(...lines: string[]) {
  const children: Node[] = []
  for (const line of lines) {
    const last = children.at(-1)
    if (line.startsWith('# ')) children.push(element('heading', [text(line.slice(2))], { tag: 'h2' }))
    else if (!line.startsWith('- ')) children.push(element('paragraph', [text(line)], { textFormat: 0 }))
    else {
      const list = last?.type === 'list' ? last : element('list', [], { listType: 'bullet', tag: 'ul', start: 1 })
      list.children?.push(element('listitem', [text(line.slice(2))], { value: (list.children.length ?? 0) + 1 }))
      if (list !== last) children.push(list)
    }
  }
  return { root: element('root', children) }
}

interface Node {
  [key: string]: unknown
  type: string
  version: number
  children?: Node[]
}

function element(
  type: string,
  children: Node[],
  extra: Record<string, unknown> = {},
): Node & { children: Node[]; direction: 'ltr'; format: ''; indent: number } {
  return { type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...extra }
}

function text(value: string): Node {
  return { type: 'text', text: value, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}
