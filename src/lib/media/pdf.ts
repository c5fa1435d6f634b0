import { inflateSync } from 'node:zlib'

/** Larger ones are a picture or an attack: no list of pages. */
const MOST_INFLATED = 8 * 1024 * 1024

/**
 * How many pages a PDF has, or null where it does not say (an encrypted or damaged one). Reads the page tree's `Count`, also
 * where objects are packed in compressed streams, as most programs write them since PDF 1.5.
 */
export function pdfPages(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const packed = text.includes('/ObjStm') ? objectStreams(text) : ''
  const counts = [...`${text}\n${packed}`.matchAll(/\/Type\s*\/Pages\b/g)].flatMap(({ index, input }) => {
    const tree = input.slice(Math.max(0, input.lastIndexOf('<<', index)), input.indexOf('>>', index))
    const [, count] = /\/Count\s+(\d{1,6})/.exec(tree) ?? []
    return count ? [Number(count)] : []
  })
  // Branches of the tree say how many pages they hold; the root holds all.
  if (counts.length > 0) return Math.max(...counts)
  const single = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  return single > 0 ? single : null
}

function objectStreams(text: string): string {
  const parts: string[] = []
  for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
    const start = text.indexOf('stream', index) + 'stream'.length
    const from = start + (text.startsWith('\r\n', start) ? 2 : 1)
    const to = text.indexOf('endstream', from)
    const content = to > from ? inflated(Buffer.from(text.slice(from, to), 'latin1')) : null
    if (content) parts.push(content)
  }
  return parts.join('\n')
}

/** Null for what is not compressed in the one way that we read. */
function inflated(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_INFLATED }).toString('latin1')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
