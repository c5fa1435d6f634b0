import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A rank longer than this asks for new ranks for the whole stage. */
export const LONGEST_RANK = 60

/** The ranks of the cards around a place: `null` at the ends of the stage. */
export interface Gap {
  above: string | null
  below: string | null
}

/** A rank for a card between two others. */
export function rankBetween({ above, below }: Gap): string {
  return generateKeyBetween(above, below)
}

/**
 * New, short ranks for all cards of a stage, in their order. They all lie behind the last rank there is, so that none
 * meets an old one while they are written.
 */
export function freshRanks(last: string | null, count: number): string[] {
  return generateNKeysBetween(last, null, count)
}
