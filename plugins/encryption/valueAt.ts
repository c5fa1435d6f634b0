type Row = Record<string, unknown>

/**
 * The value at a path like `accounts.0.token` or `accounts.<row id>.token` in a stored document.
 *
 * @returns `undefined` when the path leads nowhere
 */
export function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) return rowOf(value as unknown[], segment)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
      ? (value as Row)[segment]
      : undefined
  }, document)
}

/** Whether `path` is `schemaPath` with a row number or row id after each array: `accounts.0.token`, `accounts.token`. */
export function isPathOf(path: string, schemaPath: string): boolean {
  const segments = path.split('.')
  return schemaPath.split('.').every((name, index, names) => {
    if (segments[0] !== name) return false
    segments.shift()
    const next = names[index + 1]
    // One segment that is not the next name is the row; at the end nothing may be left.
    if (next !== undefined && segments[0] !== next) segments.shift()
    return next !== undefined || segments.length === 0
  })
}

function rowOf(rows: readonly unknown[], segment: string): unknown {
  const byId = rows.find((row) => (row as Row | null)?.id === segment)
  return byId ?? (/^\d{1,6}$/.test(segment) ? rows[Number(segment)] : undefined)
}
