/** One field in which two states of a record differ, as text that a person reads. */
export interface Difference {
  path: string
  stored: string
  sent: string
}

type Row = Record<string, unknown>

/** Written on every save, or by the system alone. */
const SYSTEM = new Set(['id', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', '_status', 'deletedAt'])

/** The fields of `sent` that differ from what is stored; fields that were not sent stay as they are. */
export function differences(stored: Row, sent: Row, prefix = ''): Difference[] {
  return Object.keys(sent).flatMap((key): Difference[] => {
    if (prefix === '' && SYSTEM.has(key)) return []
    const one = stored[key]
    const other = sent[key]
    if (isRow(one) && isRow(other)) return differences(one, other, `${prefix}${key}.`)
    const [a, b] = [readable(one), readable(other)]
    return a === b ? [] : [{ path: prefix + key, stored: a, sent: b }]
  })
}

function readable(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
