import { PRIORITIES, type Priority } from '@/src/lib/work'
import type { Card } from './types'

export const LANES = ['none', 'assignee', 'priority'] as const
export type Lane = (typeof LANES)[number]

export const DUES = ['overdue', 'week'] as const
export type Due = (typeof DUES)[number]

/** Stands for cards that nobody has. */
export const NOBODY = 'none'

export interface Filter {
  /** A person's id, or {@link NOBODY}. */
  assignedTo: string | null
  priority: Priority | null
  due: Due | null
  q: string
  /** The day on which the filter was set, `YYYY-MM-DD`: what is overdue depends on it. */
  today: string
}

export const NO_FILTER: Filter = { assignedTo: null, priority: null, due: null, q: '', today: '' }

export interface BoardAddress {
  lane: Lane
  filter: Filter
}

/** What the address of a board says; unknown values count as none. */
export function readAddress(parameters: URLSearchParams, today: string): BoardAddress {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === parameters.get(name)) ?? null
  return {
    lane: one('lane', LANES) ?? 'none',
    filter: {
      assignedTo: parameters.get('assignedTo') || null,
      priority: one('priority', PRIORITIES),
      due: one('due', DUES),
      q: parameters.get('q')?.slice(0, 200) ?? '',
      today,
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

/** Whether a card that others changed is still, or is now, among those that are shown. The server decides the same at the next load. */
export function matches(card: Card, { assignedTo, priority, due, q, today }: Filter): boolean {
  if (assignedTo !== null && (card.assignedTo?.id ?? NOBODY) !== assignedTo) return false
  if (priority !== null && card.priority !== priority) return false
  if (due !== null && !isDue(card, due, today)) return false
  return q.trim() === '' || textOf(card).includes(q.trim().toLowerCase())
}

function isDue({ dueDate }: Card, due: Due, today: string): boolean {
  if (dueDate === null) return false
  const day = dueDate.slice(0, 10)
  return due === 'overdue' ? day < today : day >= today && day <= addDays(today, 7)
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function textOf({ title, client, tags }: Card): string {
  return [title, client?.name ?? '', ...tags].join('\n').toLowerCase()
}
