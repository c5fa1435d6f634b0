/** Days as integers (days since 1970-01-01) and times as minutes of a wall clock: what all reckoning of slots is done in. */

export const DAY_MINUTES = 1440

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The number of a day, from `YYYY-MM-DD` or anything that begins with it. NaN for what is no day. */
export function dayNumber(text: string): number {
  return DAY.test(text) ? Date.parse(`${text.slice(0, 10)}T00:00:00.000Z`) / 86_400_000 : NaN
}

/** The `YYYY-MM-DD` of a day's number. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. The first of January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The Monday of a day's ISO week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day)
}

/** Minutes of a wall clock, from `HH:mm`; 24:00 is 1440. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `HH:mm` of a minute of the day. */
export function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Whole minutes since the epoch at or before an instant. */
export function epochMinute(at: Date | string): number {
  return Math.floor(new Date(at).getTime() / 60_000)
}

/** The first whole minute that is not before an instant: where something ends. */
export function epochMinuteUp(at: Date | string): number {
  return Math.ceil(new Date(at).getTime() / 60_000)
}

export function instantOf(minute: number): string {
  return new Date(minute * 60_000).toISOString()
}
