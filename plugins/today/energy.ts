import { ENERGY_LEVELS, type EnergyLevel } from '@/src/lib/work'
import { clockText, DAY_MINUTES, minutesOf } from '@/src/lib/wall-clock'

/** From a time on the hours are good for work of a level, until the next band begins; the last one runs over midnight. */
export interface EnergyBand {
  from: string
  level: EnergyLevel
}

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** `tooMuch`: the task asks for more than the hour gives; `tooLittle`: a good hour for something that any hour would do for. */
export interface Fit {
  verdict: 'fits' | 'tooMuch' | 'tooLittle'
  /** When the person has most of what the task asks for; null if never. */
  better: PartOfDay | null
}

/** Most people think best before noon, tire after lunch and come back for a while; nobody is asked to accept it. */
export const USUAL_BANDS: readonly EnergyBand[] = [
  { from: '07:30', level: 'DEEP_WORK' },
  { from: '12:00', level: 'LIGHT' },
  { from: '13:30', level: 'MODERATE' },
  { from: '18:00', level: 'LIGHT' },
]
export const MOST_BANDS = 12

const PARTS: { part: PartOfDay; from: number; to: number }[] = [
  { part: 'night', from: 0, to: 360 },
  { part: 'morning', from: 360, to: 720 },
  { part: 'afternoon', from: 720, to: 1080 },
  { part: 'evening', from: 1080, to: DAY_MINUTES },
]

/** How much an hour gives or a task asks for: 0 light, 1 moderate, 2 deep work. */
export function strengthOf(level: EnergyLevel): number {
  return ENERGY_LEVELS.length - 1 - ENERGY_LEVELS.indexOf(level)
}

/** The bands of `users.preferences.energy` in the order of the day; the usual ones for whoever has chosen none. */
export function bandsOf(preferences: unknown): EnergyBand[] {
  const kept = (preferences as { energy?: unknown } | null | undefined)?.energy
  const bands = Array.isArray(kept) ? kept.flatMap(bandOf) : []
  return inOrder(bands.length > 0 ? bands.slice(0, MOST_BANDS) : USUAL_BANDS)
}

/** Bands as preferences keep them, which hold plain values alone: `07:30 DEEP_WORK`. */
export function keptBands(bands: readonly EnergyBand[]): string[] {
  return inOrder(bands).map(({ from, level }) => `${from} ${level}`)
}

/** Sorted, with one band a time: of two that begin together the later one counts. */
export function inOrder(bands: readonly EnergyBand[]): EnergyBand[] {
  const byTime = new Map(bands.map((band) => [minutesOf(band.from) ?? 0, band.level]))
  return [...byTime].sort(([a], [b]) => a - b).map(([from, level]) => ({ from: clockText(from), level }))
}

/** What a minute of the day is good for. */
export function levelAt(bands: readonly EnergyBand[], minute: number): EnergyLevel {
  const current = bands.findLast(({ from }) => (minutesOf(from) ?? 0) <= minute % DAY_MINUTES)
  return (current ?? bands.at(-1))?.level ?? 'MODERATE'
}

/** What a stretch gives on average, from 0 to 2. */
export function strengthOver(bands: readonly EnergyBand[], start: number, minutes: number): number {
  if (minutes <= 0) return strengthOf(levelAt(bands, start))
  const edges = bands.flatMap(({ from }) => {
    const minute = minutesOf(from) ?? 0
    return [minute, minute + DAY_MINUTES]
  })
  const cuts = [start, ...edges.filter((edge) => edge > start && edge < start + minutes), start + minutes]
  cuts.sort((a, b) => a - b)
  let sum = 0
  for (let index = 1; index < cuts.length; index += 1) {
    const from = cuts[index - 1] ?? start
    sum += strengthOf(levelAt(bands, from)) * ((cuts[index] ?? from) - from)
  }
  return sum / minutes
}

/** Whether a task is at an hour that is good for it; half a level off is still well. */
export function fitOf(bands: readonly EnergyBand[], level: EnergyLevel, start: number, minutes: number): Fit {
  const missing = strengthOf(level) - strengthOver(bands, start, minutes)
  if (missing > 0.5) return { verdict: 'tooMuch', better: bestPart(bands, level) }
  // Two whole levels: letters in the hour for thinking. A moderate task there is nobody's loss.
  if (missing < -1.5) return { verdict: 'tooLittle', better: bestPart(bands, level) }
  return { verdict: 'fits', better: null }
}

/** The part of the day with most time of a level; the earlier of two that have the same. */
export function bestPart(bands: readonly EnergyBand[], level: EnergyLevel): PartOfDay | null {
  let best: { part: PartOfDay; minutes: number } | null = null
  // The night is for sleeping, unless there is nothing else.
  for (const { part, from, to } of [...PARTS.slice(1), ...PARTS.slice(0, 1)]) {
    let minutes = 0
    for (let minute = from; minute < to; minute += 15) if (levelAt(bands, minute) === level) minutes += 15
    if (minutes > 0 && (best === null || minutes > best.minutes)) best = { part, minutes }
  }
  return best?.part ?? null
}

function bandOf(value: unknown): EnergyBand[] {
  const [from, level] = typeof value === 'string' ? value.split(' ') : []
  const minute = minutesOf(from)
  const known = ENERGY_LEVELS.find((one) => one === level)
  return minute === null || !known ? [] : [{ from: clockText(minute), level: known }]
}
