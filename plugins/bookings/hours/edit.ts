import { DAY_MINUTES, minuteOf, timeText } from '../slots/calendar'
import { lengthened } from '../slots/hours'
import type { EditedBlock, EditedStretch } from './types'

/** What the editor does to hours: plain functions from lists to lists. */

const SAVED_NOTHING = { id: null, validFrom: null, validUntil: null, seats: null, types: [] }
const BREAK = 60
const SHORTEST = 120

/** Another stretch for a day of the week or a date: behind what is there, or the hours of an office. */
export function addStretch(
  stretches: readonly EditedStretch[],
  where: Pick<EditedStretch, 'weekday' | 'date'>,
): EditedStretch[] {
  const last = stretches.filter((stretch) => isOf(stretch, where)).at(-1)
  const begins = last ? lengthened(minuteOf(last.start), minuteOf(last.end)) + BREAK : minuteOf('09:00')
  const fits = begins + BREAK <= DAY_MINUTES
  const start = fits ? begins : minuteOf('09:00')
  const end = last && fits ? Math.min(begins + 2 * BREAK, DAY_MINUTES) : minuteOf('17:00')
  return [...stretches, { ...SAVED_NOTHING, ...where, start: timeText(start), end: timeText(end) }]
}

/** One stretch as two with an hour between them, where it is long enough. */
export function splitStretch(stretches: readonly EditedStretch[], which: EditedStretch): EditedStretch[] {
  const start = minuteOf(which.start)
  const end = lengthened(start, minuteOf(which.end))
  if (!maySplit(which)) return [...stretches]
  const middle = start + Math.round((end - start - BREAK) / 2 / 30) * 30
  return stretches.flatMap((stretch) =>
    stretch === which
      ? [
          { ...which, end: timeText(middle % DAY_MINUTES) },
          { ...which, id: null, start: timeText((middle + BREAK) % DAY_MINUTES) },
        ]
      : [stretch],
  )
}

export function maySplit({ start, end }: EditedStretch): boolean {
  return start !== '' && end !== '' && lengthened(minuteOf(start), minuteOf(end)) - minuteOf(start) > SHORTEST
}

/** The hours of one weekday in place of those of others. */
export function copyDay(stretches: readonly EditedStretch[], from: number, to: readonly number[]): EditedStretch[] {
  const copied = stretches.filter(({ weekday }) => weekday === from)
  const targets = to.filter((weekday) => weekday !== from)
  return [
    ...stretches.filter(({ weekday }) => weekday === null || !targets.includes(weekday)),
    ...targets.flatMap((weekday) => copied.map((stretch) => ({ ...stretch, id: null, weekday }))),
  ]
}

export function isOf(stretch: EditedStretch, where: Pick<EditedStretch, 'weekday' | 'date'>): boolean {
  return stretch.weekday === where.weekday && stretch.date === where.date
}

/** Minutes that the weekly hours last; overlaps count twice. */
export function minutesAWeek(stretches: readonly EditedStretch[]): number {
  return stretches
    .filter(({ weekday, start, end }) => weekday !== null && start && end)
    .reduce((sum, { start, end }) => sum + lengthened(minuteOf(start), minuteOf(end)) - minuteOf(start), 0)
}

/** A blocked day of the host. */
export function newBlock(firstDay: string): EditedBlock {
  return { id: null, firstDay, lastDay: null, start: null, end: null, reason: '', isEverybodys: false }
}
