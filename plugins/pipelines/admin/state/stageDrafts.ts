import { STAGE_COLOURS } from '@/src/lib/work'
import type { Stage } from './types'

/** A column as it is being edited; without an id it is new. */
export type StageDraft = Pick<Stage, 'name' | 'color' | 'wipLimit' | 'probability' | 'isTerminal' | 'outcome'> & {
  id: string | null
  /** Tells rows apart while they have no id. */
  row: string
}

export type StageCommand =
  | { kind: 'create'; row: string; body: object }
  | { kind: 'update'; row: string; id: string; body: object }
  | { kind: 'delete'; row: string; id: string }

export function draftsOf(stages: readonly Stage[]): StageDraft[] {
  return stages.map(({ id, name, color, wipLimit, probability, isTerminal, outcome }) => ({
    id,
    row: id,
    name,
    color,
    wipLimit,
    probability,
    isTerminal,
    outcome,
  }))
}

export function newDraft(row: string, count: number): StageDraft {
  return {
    id: null,
    row,
    name: '',
    color: STAGE_COLOURS[count % STAGE_COLOURS.length] ?? 'slate',
    wipLimit: null,
    probability: null,
    isTerminal: false,
    outcome: null,
  }
}

/** Puts a column one place further; beyond the ends it stays. */
export function shift(drafts: readonly StageDraft[], row: string, by: -1 | 1): StageDraft[] {
  const from = drafts.findIndex((draft) => draft.row === row)
  const moved = drafts[from]
  const to = from + by
  if (!moved || to < 0 || to >= drafts.length) return [...drafts]
  return drafts.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** What has to be sent so that the stages become what was edited: only what differs, what is removed last. */
export function commandsFor(
  stages: readonly Stage[],
  drafts: readonly StageDraft[],
  rest: { pipeline: string; organization: string },
): StageCommand[] {
  const before = new Map(draftsOf(stages).map((draft, index) => [draft.id, bodyOf(draft, index)]))
  const writes = drafts.flatMap((draft, index): StageCommand[] => {
    const body = bodyOf(draft, index)
    if (draft.id === null) return [{ kind: 'create', row: draft.row, body: { ...body, ...rest } }]
    const isSame = JSON.stringify(before.get(draft.id)) === JSON.stringify(body)
    return isSame ? [] : [{ kind: 'update', row: draft.row, id: draft.id, body }]
  })
  const kept = new Set(drafts.map(({ id }) => id))
  const removed = stages.filter(({ id }) => !kept.has(id))
  return [...writes, ...removed.map(({ id }) => ({ kind: 'delete' as const, row: id, id }))]
}

function bodyOf({ name, color, wipLimit, probability, isTerminal, outcome }: StageDraft, index: number) {
  return {
    name: name.trim(),
    color,
    wipLimit,
    probability,
    isTerminal,
    outcome: isTerminal ? outcome : null,
    order: index + 1,
  }
}
