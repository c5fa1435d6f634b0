import type { Consultation } from '@/payload-types'

export type ConsultationStatus = Consultation['status']

/** What may follow what. A request is scheduled or called off; what is ended stays so. */
const FOLLOWS: Record<ConsultationStatus, readonly ConsultationStatus[]> = {
  PENDING: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
}

const REFUSALS = {
  unscheduled: 'This consultation has not been scheduled yet. Choose a time first.',
  completed: 'This consultation has been held. Make a new one for the next conversation.',
  cancelled: 'This consultation was called off. Make a new one instead.',
  noTime: 'Choose when the consultation takes place.',
  fixed: 'This consultation is over: its time stays as it was.',
  back: 'A scheduled consultation is held or called off. Choose another time, or call it off.',
} as const

export type FlowRefusal = keyof typeof REFUSALS

export const refusalText = (refusal: FlowRefusal): string => REFUSALS[refusal]

interface State {
  status: ConsultationStatus
  scheduledAt?: string | null
}

/**
 * Whether a consultation may go from one state to another. `before` is null for a new one, which may be written down in any state.
 *
 * @returns what stands in the way, or null
 */
export function problemOfFlow(before: State | null, after: State): FlowRefusal | null {
  if (before && before.status !== after.status && !FOLLOWS[before.status].includes(after.status)) {
    if (before.status === 'PENDING') return 'unscheduled'
    if (before.status === 'SCHEDULED') return 'back'
    return before.status === 'COMPLETED' ? 'completed' : 'cancelled'
  }
  if (after.status === 'SCHEDULED' && !after.scheduledAt) return 'noTime'
  const isEnded = before !== null && FOLLOWS[before.status].length === 0
  if (isEnded && !sameTime(before.scheduledAt, after.scheduledAt)) return 'fixed'
  return null
}

interface Stamps {
  completedAt: string | null
  cancelledAt: string | null
}

/** When it was held and when it was called off: set once, by the change of the status. */
export function stampsOf(status: ConsultationStatus, before: Partial<Stamps> | null, now: Date): Stamps {
  return {
    completedAt: status === 'COMPLETED' ? (before?.completedAt ?? now.toISOString()) : null,
    cancelledAt: status === 'CANCELLED' ? (before?.cancelledAt ?? now.toISOString()) : null,
  }
}

export function sameTime(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return !one && !other
  return Date.parse(one) === Date.parse(other)
}
