import type { Project } from '@/payload-types'

export interface ProjectFacts {
  id: string
  title: string
  type: Project['type']
  status: Project['status']
  /** Minor units. */
  budget: number | null
  currency: string
  createdAt: Date
  launchedAt: Date | null
  dueDate: Date | null
}

/** What the rules know of a client: its own figures and nothing else. */
export interface ClientFacts {
  id: string
  name: string
  organization: string
  owner: string | null
  status: 'ACTIVE' | 'CHURNED' | 'COMPLETED' | 'PAUSED'
  currency: string
  /** Minor units a month. */
  monthlyRetainer: number | null
  /** Minor units. */
  contractValue: number | null
  projects: ProjectFacts[]
  /** How the last calls went, the newest first. */
  sentiments: ('NEGATIVE' | 'NEUTRAL' | 'POSITIVE' | null)[]
}

/** What might be sold to a client, and why. */
export interface Suggestion {
  /** Names the occasion: the same one is suggested to a client once. */
  key: string
  title: string
  /** In words, with the facts. */
  reason: string
  /** Minor units, from the client's own figures; `null` when there are none to go by. */
  value: number | null
  currency: string
}

/** Pure: the same facts on the same day suggest the same. */
export type SuggestionRule = (facts: ClientFacts, now: Date) => Suggestion[]

const DAY = 24 * 60 * 60 * 1000

/** Whole days from one time to another; negative when it is the other way round. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY)
}

/** A share of an amount in whole minor units, half a unit rounded up. */
export function share(amount: number | null, perCent: number): number | null {
  return amount === null ? null : Number((BigInt(amount) * BigInt(perCent) + 50n) / 100n)
}
