/** What a `Range` header asks of a body of a known size (RFC 9110, section 14). */
export type ByteRange = { kind: 'part'; start: number; end: number } | { kind: 'unsatisfiable' } | { kind: 'whole' }

/** Reads one range; several at once, other units and nonsense are answered with the whole, as the standard allows. */
export function byteRange(header: string | null | undefined, size: number): ByteRange {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' }
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return { kind: 'whole' }
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', start, end }
}
