import fc from 'fast-check'
import { expect, it } from 'vitest'
import { behindRow, type SortKey } from '@/plugins/exports/keyset'

type Row = { id: number; [path: string]: unknown }
type Condition = Record<string, unknown>

/** Payload's filter over rows in memory: comparisons with nothing are never true, as in SQL. */
function holds(where: Condition, row: Row): boolean {
  return Object.entries(where).every(([path, rule]) => {
    if (path === 'and') return (rule as Condition[]).every((part) => holds(part, row))
    if (path === 'or') return (rule as Condition[]).some((part) => holds(part, row))
    const value = row[path] as number | null
    return Object.entries(rule as Condition).every(([operator, other]) => {
      if (operator === 'exists') return (value !== null) === other
      if (value === null) return false
      const bound = other as number
      return operator === 'equals' ? value === bound : operator === 'less_than' ? value < bound : value > bound
    })
  })
}

/** Postgres' order: nothing comes last upwards and first downwards. */
function inOrder(rows: Row[], keys: readonly SortKey[]): Row[] {
  return rows.toSorted((one, other) => {
    for (const { path, isDescending } of keys) {
      const [a, b] = [one[path] ?? Infinity, other[path] ?? Infinity] as [number, number]
      if (a !== b) return (a < b ? -1 : 1) * (isDescending ? -1 : 1)
    }
    return 0
  })
}

it('behind a row stand exactly the rows that the order puts behind it', () => {
  const cell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3 }))
  const rows = fc
    .array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 12 })
    .map((list): Row[] => list.map((row, id) => ({ ...row, id })))
  fc.assert(
    fc.property(rows, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (list, [a, b, id]) => {
      const keys: SortKey[] = [
        { path: 'a', isDescending: a },
        { path: 'b', isDescending: b },
        { path: 'id', isDescending: id },
      ]
      const ordered = inOrder(list, keys)
      ordered.forEach((row, at) => {
        const where = behindRow(
          keys,
          keys.map(({ path }) => row[path]),
        )
        expect(
          inOrder(
            list.filter((one) => holds(where, one)),
            keys,
          ),
        ).toEqual(ordered.slice(at + 1))
      })
    }),
  )
})
