import { idOf } from '@/src/lib/ids'

interface Choice<Row> {
  /** What an editor chose, in the order to show it: ids or populated rows. Empty: whatever there is. */
  chosen?: readonly unknown[] | null
  count?: number | null
  featuredOnly?: boolean | null
  /** How many when the block does not say. */
  standard: number
  rows: readonly Row[]
}

/** The rows that a block shows. Chosen ones that are not public any more are left out, and nothing stands in for them. */
export function chosenRows<Row extends { id: string; featured?: boolean }>({
  chosen,
  count,
  featuredOnly,
  standard,
  rows,
}: Choice<Row>): Row[] {
  const ids = (chosen ?? []).flatMap((one) => idOf(one) ?? [])
  if (ids.length > 0) return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  const candidates = featuredOnly ? rows.filter(({ featured }) => featured === true) : rows
  return candidates.slice(0, Math.max(1, count ?? standard))
}
