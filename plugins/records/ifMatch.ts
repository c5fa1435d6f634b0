/**
 * The time in an `If-Match` header (RFC 9110, 13.1.1): the `updatedAt` of the document that the writer began
 * from, as an entity tag: `"2026-01-02T03:04:05.678Z"`. `*` and what is no time mean "whatever is there".
 */
export function parseIfMatch(header: string | null | undefined): Date | null {
  const value = header?.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
  if (!value || value === '*') return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Whether the stored state is another one than the writer began from. Compared to the millisecond, as Payload stores it. */
export function isStale(expected: Date, stored: Date | string | null | undefined): boolean {
  if (!stored) return false
  return new Date(stored).getTime() !== expected.getTime()
}
