export interface Decoded {
  text: string
  /** As people know it: `UTF-8`, `UTF-16`, `Windows-1252`. */
  encoding: string
}

/**
 * The text of a file in the encoding that it has: its byte order mark, else UTF-16 by its empty bytes, else UTF-8 where the
 * bytes are valid UTF-8, else Windows-1252, which every byte sequence is. Characters that no database keeps are dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const name = encodingOf(bytes)
  const text = new TextDecoder(name.label).decode(bytes)
  return { text: text.replaceAll('\u0000', ''), encoding: name.known }
}

function encodingOf(bytes: Uint8Array): { label: string; known: string } {
  const [one, two, three] = bytes
  if (one === 0xef && two === 0xbb && three === 0xbf) return { label: 'utf-8', known: 'UTF-8' }
  if (one === 0xff && two === 0xfe) return { label: 'utf-16le', known: 'UTF-16' }
  if (one === 0xfe && two === 0xff) return { label: 'utf-16be', known: 'UTF-16' }
  const wide = wideOrder(bytes.subarray(0, 512))
  if (wide) return { label: wide, known: 'UTF-16' }
  return isUtf8(bytes) ? { label: 'utf-8', known: 'UTF-8' } : { label: 'windows-1252', known: 'Windows-1252' }
}

/** Western text in UTF-16 has an empty byte beside most letters: behind them in one order, before them in the other. */
function wideOrder(start: Uint8Array): string | null {
  let even = 0
  let odd = 0
  start.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const many = Math.max(3, start.length / 4)
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
