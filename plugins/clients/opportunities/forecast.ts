/** Open opportunities that are alike: of one currency, month, stage and value. */
export interface ForecastRow {
  currency: string
  /** `YYYY-MM` of the expected close; `null` when nobody has said. */
  month: string | null
  stage: { id: string; name: string; order: number; probability: number | null } | null
  /** Minor units; `null` when nobody has said. */
  value: number | null
  count: number
}

export interface ForecastLine {
  count: number
  /** Minor units. */
  value: number
  /** Minor units: the sum of value × probability, each rounded by itself. */
  weighted: number
}

export interface Forecast {
  currency: string
  total: ForecastLine
  /** In time; what has no month comes last. */
  months: (ForecastLine & { month: string | null })[]
  /** In the order of the board; what has no stage comes last. */
  stages: (ForecastLine & { id: string | null; name: string | null; probability: number | null })[]
}

/**
 * What one opportunity counts for: value × probability in whole minor units, half a unit rounded up. A stage without a
 * probability, and no stage at all, count nothing.
 *
 * @param value minor units, not negative
 * @param probability per cent, 0 to 100
 */
export function weigh(value: number, probability: number | null): number {
  return Number((BigInt(value) * BigInt(probability ?? 0) + 50n) / 100n)
}

/** The forecast of each currency, by month and by stage, the one with most opportunities first. Amounts of different currencies are never added. */
export function forecastOf(rows: readonly ForecastRow[]): Forecast[] {
  const currencies = groups(rows, ({ currency }) => currency)
  const forecasts = currencies.map((own): Forecast => {
    const months = groups(own, ({ month }) => month ?? '')
    const stages = groups(own, ({ stage }) => stage?.id ?? '')
    return {
      currency: own[0]?.currency ?? '',
      total: lineOf(own),
      months: months
        .map((group) => ({ month: group[0]?.month ?? null, ...lineOf(group) }))
        .sort((one, other) => (one.month ?? '9999').localeCompare(other.month ?? '9999')),
      stages: stages
        .sort((one, other) => (one[0]?.stage?.order ?? Infinity) - (other[0]?.stage?.order ?? Infinity))
        .map((group) => ({
          id: group[0]?.stage?.id ?? null,
          name: group[0]?.stage?.name ?? null,
          probability: group[0]?.stage?.probability ?? null,
          ...lineOf(group),
        })),
    }
  })
  return forecasts.sort(
    (one, other) => other.total.count - one.total.count || one.currency.localeCompare(other.currency),
  )
}

function groups(rows: readonly ForecastRow[], keyOf: (row: ForecastRow) => string): ForecastRow[][] {
  const found = new Map<string, ForecastRow[]>()
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
  return [...found.values()]
}

function lineOf(rows: readonly ForecastRow[]): ForecastLine {
  return rows.reduce<ForecastLine>(
    (sum, { value, count, stage }) => ({
      count: sum.count + count,
      value: sum.value + (value ?? 0) * count,
      weighted: sum.weighted + weigh(value ?? 0, stage?.probability ?? null) * count,
    }),
    { count: 0, value: 0, weighted: 0 },
  )
}
