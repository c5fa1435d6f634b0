import { DAY_MINUTES, dayText, epochMinute, timeText } from '../slots/calendar'
import { dayAt, offsetAt, zoneAround } from '../slots/zone'

/** What a clock shows at an instant: `YYYY-MM-DD` and `HH:mm`. */
export function wallClock(at: string, timeZone: string): { date: string; time: string } {
  const minute = epochMinute(at)
  const zone = zoneAround(timeZone, minute, minute)
  const local = minute + offsetAt(zone, minute)
  return { date: dayText(dayAt(zone, minute)), time: timeText(((local % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) }
}

/** An instant so many minutes later. */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
