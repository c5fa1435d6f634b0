import { BLOCK_MINUTES, type EnergyLevel } from '@/src/lib/work'
import { strengthOf, strengthOver, type EnergyBand } from './energy'
import type { Span } from '@/src/lib/lanes'
import { DAY_MINUTES } from '@/src/lib/wall-clock'
import { STEP, WORK_FROM, WORK_TO } from './minutes'

interface Wish {
  minutes: number
  level: EnergyLevel
  /** What is taken already. */
  busy: readonly Pick<Span, 'start' | 'end'>[]
  bands: readonly EnergyBand[]
  /** The first minute that can still be planned: now, on the day itself. @default 0 */
  notBefore?: number
}

/**
 * The best free time of the day for a task: in the working hours where there is room, else before midnight; where the
 * person's energy is nearest to what it asks for, at the beginning of a block, and early.
 *
 * @returns the minute at which it begins, or null when there is no room
 */
export function suggestStart({ minutes, level, busy, bands, notBefore = 0 }: Wish): number | null {
  const within = (from: number, to: number): number | null => {
    let best: { start: number; cost: number } | null = null
    const first = Math.ceil(Math.max(from, notBefore) / STEP) * STEP
    for (let start = first; start + minutes <= to; start += STEP) {
      if (busy.some((span) => span.start < start + minutes && start < span.end)) continue
      const missing = strengthOf(level) - strengthOver(bands, start, minutes)
      // What is missing weighs twice what is wasted; the beginning of a block outweighs a tenth of a level.
      const cost = (missing > 0 ? 2 * missing : -missing) + (start % BLOCK_MINUTES === 0 ? 0 : 0.1)
      if (best === null || cost < best.cost - 1e-9) best = { start, cost }
    }
    return best?.start ?? null
  }
  return within(WORK_FROM, WORK_TO) ?? within(WORK_TO - BLOCK_MINUTES, DAY_MINUTES)
}

/** How many blocks of the working hours are still free. */
export function freeBlocks(busy: readonly Pick<Span, 'start' | 'end'>[], notBefore = 0): number {
  let count = 0
  for (let start = WORK_FROM; start < WORK_TO; start += BLOCK_MINUTES) {
    const isTaken = busy.some((span) => span.start < start + BLOCK_MINUTES && start < span.end)
    if (start >= notBefore && !isTaken) count += 1
  }
  return count
}
