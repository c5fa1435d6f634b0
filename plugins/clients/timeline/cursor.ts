/** Where a page of the timeline ended: the moment and the key of its last entry. */
export interface Cursor {
  /** ISO time, to the millisecond. */
  at: string
  key: string
}

const KEY = /^[a-z-]+:[0-9a-f-]{36}$/

export function writeCursor({ at, key }: Cursor): string {
  return Buffer.from(`${at} ${key}`).toString('base64url')
}

/** @returns `null` for anything that {@link writeCursor} has not written */
export function readCursor(text: string): Cursor | null {
  const [at = '', key = '', ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  const time = Date.parse(at)
  if (rest.length > 0 || Number.isNaN(time) || new Date(time).toISOString() !== at || !KEY.test(key)) return null
  return { at, key }
}
