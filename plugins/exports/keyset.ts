/** One part of a sort order; the last one is always the id, which no two rows share. */
export interface SortKey {
  path: string
  isDescending: boolean
}

type Condition = Record<string, unknown>

/**
 * The rows that stand behind a row in a sort order, as Payload's filter. Postgres puts rows without a value last when it
 * counts up and first when it counts down.
 *
 * @param keys the sort order; its last key has a value in every row and no two rows share it
 * @param values what the row has under each key, `null` for nothing
 */
export function behindRow(keys: readonly SortKey[], values: readonly unknown[]): Condition {
  const ways = keys.flatMap((key, at) => {
    const further = furtherThan(key, values[at] ?? null)
    if (further === null) return []
    const same = keys.slice(0, at).map((before, index) => sameAs(before, values[index] ?? null))
    return [same.length === 0 ? further : { and: [...same, further] }]
  })
  return ways.length === 1 ? (ways[0] as Condition) : { or: ways }
}

function furtherThan({ path, isDescending }: SortKey, value: unknown): Condition | null {
  if (isDescending) return value === null ? { [path]: { exists: true } } : { [path]: { less_than: value } }
  return value === null ? null : { or: [{ [path]: { greater_than: value } }, { [path]: { exists: false } }] }
}

function sameAs({ path }: SortKey, value: unknown): Condition {
  return { [path]: value === null ? { exists: false } : { equals: value } }
}
