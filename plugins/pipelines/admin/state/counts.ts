import type { Amount, Card, Stage, StageCount } from './types'

/** Takes over the server's counts. */
export function sayCounts(stages: readonly Stage[], counts: readonly StageCount[]): readonly Stage[] {
  const said = new Map(counts.map((count) => [count.stage, count]))
  return stages.map((stage) => {
    const { count, total, value, lanes } = said.get(stage.id) ?? stage
    const next = { ...stage, count, total, value, lanes }
    return JSON.stringify(next) === JSON.stringify(stage) ? stage : next
  })
}

/** Counts after a card was `before` and is `after`; `undefined` where it is on no stage that is known. */
export function adjustCounts(
  stages: readonly Stage[],
  before: Card | undefined,
  after: Card | undefined,
): readonly Stage[] {
  return stages.map((stage) => {
    const lost = before?.stage === stage.id ? before : undefined
    const won = after?.stage === stage.id ? after : undefined
    if (!lost && !won) return stage
    const change = (won ? 1 : 0) - (lost ? 1 : 0)
    return {
      ...stage,
      count: stage.count + change,
      total: stage.total + change,
      value: add(add(stage.value, won, 1), lost, -1),
    }
  })
}

/** What the forecast counts of a stage's values: their share by its probability, in whole minor units. */
export function weighted({ value, probability }: Stage): Amount[] {
  return value.map(({ currency, minor }) => ({ currency, minor: Math.round((minor * (probability ?? 0)) / 100) }))
}

function add(amounts: readonly Amount[], card: Card | undefined, sign: 1 | -1): Amount[] {
  if (!card?.value) return [...amounts]
  const change = sign * card.value
  const isKnown = amounts.some(({ currency }) => currency === card.currency)
  const sums = isKnown
    ? amounts.map((one) => (one.currency === card.currency ? { ...one, minor: one.minor + change } : one))
    : [...amounts, { currency: card.currency, minor: change }]
  return sums.filter(({ minor }) => minor > 0)
}
