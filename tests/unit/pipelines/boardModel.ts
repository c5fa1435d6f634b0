import type { BoardAnswer, Card, ChangesAnswer, CardsAnswer, Stage } from '@/plugins/pipelines/admin/state/types'

/** A card with everything that a test does not care about. */
export function card(id: string, stage: string, rank: string, rest: Partial<Card> = {}): Card {
  return {
    id,
    title: `Card ${id}`,
    stage,
    rank,
    priority: 'MEDIUM',
    dueDate: null,
    assignedTo: null,
    client: null,
    value: null,
    currency: 'EUR',
    task: null,
    opportunity: null,
    lead: null,
    tags: [],
    enteredStageAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    ...rest,
  }
}

export function stage(id: string, rest: Partial<Stage> = {}): Stage {
  return {
    id,
    name: id.toUpperCase(),
    key: id,
    color: 'slate',
    wipLimit: null,
    isTerminal: false,
    outcome: null,
    probability: null,
    count: 0,
    total: 0,
    value: [],
    lanes: {},
    ...rest,
  }
}

export function answer(stages: { stage: Stage; cards: Card[]; hasMore?: boolean }[], cursor = '0'): BoardAnswer {
  return {
    pipeline: { id: 'p', name: 'Sales', key: 'sales', type: 'SALES', description: null, isActive: true },
    stages: stages.map(({ stage: one, cards, hasMore = false }) => ({
      ...one,
      count: one.count || cards.length,
      total: one.count || cards.length,
      cards,
      hasMore,
    })),
    lanes: [],
    cursor,
  }
}

/** What the server would do, in a few lines: an order per stage, a version per card, and a log of what changed. */
export class ModelServer {
  readonly order: Record<string, string[]> = {}
  private readonly cards = new Map<string, Card>()
  private readonly changedAt = new Map<string, number>()
  private clock = 0

  constructor(stages: string[], ids: string[]) {
    for (const id of stages) this.order[id] = []
    ids.forEach((id, index) => this.place(id, stages[index % stages.length] ?? '', null))
  }

  move(id: string, to: string, after: string | null): Card | null {
    if (!this.cards.has(id)) return null
    this.place(id, to, after)
    return this.cardOf(id)
  }

  edit(id: string, patch: Partial<Card>): Card | null {
    const known = this.cards.get(id)
    if (!known) return null
    this.cards.set(id, { ...known, ...patch })
    this.touch(id)
    return this.cardOf(id)
  }

  add(id: string, to: string): Card {
    this.place(id, to, null)
    return this.cardOf(id)
  }

  trash(id: string): void {
    this.takeOut(id)
    this.cards.delete(id)
    this.changedAt.set(id, ++this.clock)
  }

  board(pageSize: number): BoardAnswer {
    return answer(
      Object.entries(this.order).map(([id, ids]) => ({
        stage: stage(id, { count: ids.length }),
        cards: ids.slice(0, pageSize).map((one) => this.cardOf(one)),
        hasMore: ids.length > pageSize,
      })),
      String(this.clock),
    )
  }

  page(of: string, after: string, pageSize: number): CardsAnswer {
    const below = (this.order[of] ?? []).map((id) => this.cardOf(id)).filter(({ rank }) => rank > after)
    return { cards: below.slice(0, pageSize), hasMore: below.length > pageSize }
  }

  changes(since: string): ChangesAnswer {
    const changed = [...this.changedAt].filter(([, at]) => at > Number(since)).map(([id]) => id)
    return {
      cursor: String(this.clock),
      cards: changed.filter((id) => this.cards.has(id)).map((id) => this.cardOf(id)),
      gone: changed.filter((id) => !this.cards.has(id)),
      counts: Object.entries(this.order).map(([id, ids]) => ({
        stage: id,
        count: ids.length,
        total: ids.length,
        value: [],
        lanes: {},
      })),
      reload: false,
    }
  }

  private cardOf(id: string): Card {
    const found = this.cards.get(id)
    if (!found) throw new Error(`The model has no card ${id}.`)
    return found
  }

  private takeOut(id: string) {
    for (const [of, ids] of Object.entries(this.order)) this.order[of] = ids.filter((one) => one !== id)
  }

  private place(id: string, to: string, after: string | null) {
    this.takeOut(id)
    const ids = this.order[to] ?? []
    const at = after === null ? 0 : ids.indexOf(after) + 1
    this.order[to] = ids.toSpliced(at, 0, id)
    const rank = between(this.rankOf(this.order[to]?.[at - 1]), this.rankOf(this.order[to]?.[at + 1]))
    this.cards.set(id, { ...(this.cards.get(id) ?? card(id, to, '')), stage: to, rank })
    this.touch(id)
  }

  private rankOf(id: string | undefined): number | null {
    const known = id === undefined ? undefined : this.cards.get(id)
    return known ? Number(known.rank) : null
  }

  private touch(id: string) {
    const at = ++this.clock
    this.changedAt.set(id, at)
    this.cards.set(id, { ...this.cardOf(id), updatedAt: new Date(Date.UTC(2026, 10, 1) + at * 1000).toISOString() })
  }
}

/** A number text of fixed width between two others: enough for a few hundred moves of a test. */
function between(low: number | null, high: number | null): string {
  const middle = low === null ? (high === null ? 0.5 : high / 2) : high === null ? (low + 1) / 2 : (low + high) / 2
  return middle.toFixed(60)
}
