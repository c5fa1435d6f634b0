import type { Lead } from '@/payload-types'
import { humanize } from '@/src/lib/options'

export type LeadStatus = Lead['status']

/** A lead that somebody still works on. */
export const OPEN_STATUSES = ['NEW', 'CONTACTED', 'QUALIFIED'] as const satisfies readonly LeadStatus[]

/** Where a person may move a lead. CONVERTED is reached by the conversion, and left by taking that back. */
const MOVES: Record<LeadStatus, readonly LeadStatus[]> = {
  NEW: ['CONTACTED', 'LOST'],
  CONTACTED: ['QUALIFIED', 'LOST'],
  QUALIFIED: ['CONTACTED', 'LOST'],
  CONVERTED: [],
  LOST: ['CONTACTED'],
}

export function isOpen(status: unknown): boolean {
  return OPEN_STATUSES.some((open) => open === status)
}

/** Why a lead cannot go from one status to another, in a sentence that says where it can go; null when it can. */
export function refusalOfMove(from: LeadStatus, to: LeadStatus): string | null {
  if (from === to || MOVES[from].includes(to)) return null
  if (from === 'CONVERTED') {
    return 'This lead is converted. To open it again, take the conversion back: its trail has the link.'
  }
  const possible = MOVES[from].map(humanize).join(' or ')
  if (to === 'CONVERTED') {
    return `A lead is converted by “Convert”, which makes what comes of it. From ${humanize(from)} it goes to ${possible}.`
  }
  return `A lead does not go from ${humanize(from)} to ${humanize(to)}. From here it goes to ${possible}.`
}
