import type { StageColour } from '@/src/lib/work'

/** How cards went through a stage. Times are seconds; `null` where there is nothing to measure. */
export interface StageReport {
  id: string
  name: string
  key: string
  color: StageColour
  isTerminal: boolean
  outcome: 'WON' | 'LOST' | null
  /** Stays that ended in the period. */
  stays: { count: number; median: number | null; p90: number | null }
  /** Cards that are in it now, and how long they have been. */
  now: { count: number; median: number | null; oldest: number | null }
  /** Cards that came in during the period, and what has become of them until today. */
  conversion: {
    entered: number
    /** Came to a later stage that is not LOST. */
    wentOn: number
    /** Stand in an end that is WON, LOST, or in one without an outcome. */
    won: number
    lost: number
    finished: number
    /** `wentOn` of `entered`, from 0 to 1; `null` when none came in, and for ends. */
    rate: number | null
  }
}

/** A week of the period, by its Monday in UTC. */
export interface WeekReport {
  week: string
  /** Cards that came onto the board. */
  arrived: number
  /** Cards that came to an end; those of WON and LOST ends among them. */
  finished: number
  won: number
  lost: number
}

export interface BoardReport {
  /** Days in UTC, both within. */
  from: string
  to: string
  stages: StageReport[]
  weeks: WeekReport[]
}
