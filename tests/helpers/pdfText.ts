import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as its reader sees it, page after page: glyphs are turned back into letters by the `ToUnicode` map of each font. For
 * what `@react-pdf/renderer` writes: compressed streams, two-byte glyph ids, one font a run.
 */
export function pdfText(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const { 1: id = '', 2: body = '' } of raw.matchAll(/(\d+) 0 obj\n?([\s\S]*?)\nendobj/g)) objects.set(id, body)
  const stream = (id: string): string => {
    const body = objects.get(id) ?? ''
    const from = body.indexOf('stream\n') + 'stream\n'.length
    const data = Buffer.from(body.slice(from, body.lastIndexOf('\nendstream')), 'latin1')
    return body.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1')
  }
  const fonts = new Map<string, Map<number, string>>()
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    if (map) fonts.set(id, lettersIn(stream(map)))
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body))
  return pages.map((page) => textOf(page, objects, fonts, stream)).join('\n')
}

function textOf(
  page: string,
  objects: ReadonlyMap<string, string>,
  fonts: ReadonlyMap<string, Map<number, string>>,
  stream: (id: string) => string,
): string {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page
  const named = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(({ 1: name, 2: id }) => [name, fonts.get(id ?? '')]),
  )
  const content = stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')
  let font: Map<number, string> | undefined
  let text = ''
  for (const { 1: name, 2: run } of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = named.get(name)
    else if (run !== undefined) {
      for (const { 1: hex = '' } of run.matchAll(/<([0-9a-f]+)>/gi)) {
        for (const glyph of hex.match(/.{4}/g) ?? []) text += font?.get(parseInt(glyph, 16)) ?? ''
      }
    }
  }
  return text
}

function lettersIn(map: string): Map<number, string> {
  const letters = new Map<number, string>()
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const { 1: first = '', 2: list = '' } of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const start = parseInt(first, 16)
    for (const [index, { 1: hex = '' }] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries())
      letters.set(start + index, decode(hex))
  }
  return letters
}
