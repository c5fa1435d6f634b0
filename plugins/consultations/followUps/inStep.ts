import type { FollowUp, Task } from '@/payload-types'
import { idOf } from '@/src/lib/ids'

/** What a follow-up and its task have in common. */
export interface Shared {
  title: string
  /** ISO time. */
  due: string | null
  owner: string | null
  state: 'OPEN' | 'DONE' | 'CANCELLED'
}

export function sharedOfFollowUp({ title, dueAt, assignedTo, status, deletedAt }: FollowUp): Shared {
  const state = status === 'SCHEDULED' ? 'OPEN' : status
  return { title, due: dueAt, owner: idOf(assignedTo), state: deletedAt && state === 'OPEN' ? 'CANCELLED' : state }
}

export function sharedOfTask({ title, dueDate, owner, assignedTo, status, deletedAt }: Task): Shared {
  const state = status === 'DONE' || status === 'CANCELLED' ? status : 'OPEN'
  return {
    title,
    due: dueDate ?? null,
    owner: idOf(assignedTo) ?? idOf(owner),
    state: deletedAt && state === 'OPEN' ? 'CANCELLED' : state,
  }
}

/** What one side has changed and the other does not say yet. `before` is null for a side that is new. */
export function toFollow(before: Shared | null, after: Shared, other: Shared): Partial<Shared> {
  const keys = (Object.keys(after) as (keyof Shared)[]).filter(
    (key) => !same(key, before?.[key], after[key]) && !same(key, after[key], other[key]),
  )
  return Object.fromEntries(keys.map((key) => [key, after[key]]))
}

function same(key: keyof Shared, one: string | null | undefined, other: string | null | undefined): boolean {
  if (key !== 'due' || !one || !other) return (one ?? null) === (other ?? null)
  return Date.parse(one) === Date.parse(other)
}
