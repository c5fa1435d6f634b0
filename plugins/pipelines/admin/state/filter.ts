import { isUuid } from '@/src/lib/ids'
import { PRIORITIES, type Priority } from '@/src/lib/work'
import type { Lane } from './types'

export const LANES = ['none', 'assignee', 'priority'] as const satisfies readonly Lane[]

export const DUES = ['overdue', 'today', 'week', 'none'] as const
export type Due = (typeof DUES)[number]

/** Stands for cards that nobody has. */
export const NOBODY = 'none'
/** Stands for whoever looks, so that a link shows everybody the own cards. */
export const ME = 'me'

export interface Filter {
  /** A person's id, {@link ME} or {@link NOBODY}. */
  assignedTo: string | null
  priority: Priority | null
  due: Due | null
  q: string
}

/** What a board is asked for; all of it stands in its address. */
export interface BoardAddress {
  lane: Lane
  filter: Filter
}

/** What the address of a board says; unknown values count as none. */
export function readAddress(parameters: URLSearchParams): BoardAddress {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === parameters.get(name)) ?? null
  const assignedTo = parameters.get('assignedTo')
  return {
    lane: one('lane', LANES) ?? 'none',
    filter: {
      assignedTo: isUuid(assignedTo) ? assignedTo : one('assignedTo', [ME, NOBODY]),
      priority: one('priority', PRIORITIES),
      due: one('due', DUES),
      q: parameters.get('q')?.slice(0, 200) ?? '',
    },
  }
}

/** The same as parameters, without what is not set: the shortest link to this very view. */
export function writeAddress({ lane, filter }: BoardAddress): URLSearchParams {
  const { assignedTo, priority, due, q } = filter
  const set = { lane: lane === 'none' ? null : lane, assignedTo, priority, due, q: q.trim() || null }
  return new URLSearchParams(Object.entries(set).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

export function isFiltered({ assignedTo, priority, due, q }: Filter): boolean {
  return assignedTo !== null || priority !== null || due !== null || q.trim() !== ''
}
