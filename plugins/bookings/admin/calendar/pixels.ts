import { minuteAt } from '../../calendar/landing'

/** An hour is 64 pixels high: half an hour has room for a line. */
export const PIXELS_PER_MINUTE = 64 / 60

/** The minute of a click in a column, to the half hour below it. */
export function minuteOfClick(event: React.MouseEvent<HTMLElement>, scale: { from: number; to: number }): number {
  const offset = (event.clientY - event.currentTarget.getBoundingClientRect().top) / PIXELS_PER_MINUTE
  return Math.floor(minuteAt(offset, scale) / 30) * 30
}
