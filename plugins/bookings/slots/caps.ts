import { mondayOf } from './calendar'
import { dayAt, type Zone } from './zone'

/** How many more bookings begin on a day and in its ISO week; `Infinity` without a cap. */
export type RoomOn = (day: number) => number

/** Counts what is booked on a clock against the caps of a type or a host. */
export function roomUnder(
  { maxPerDay, maxPerWeek, booked }: { maxPerDay: number | null; maxPerWeek: number | null; booked: readonly number[] },
  zone: Zone,
): RoomOn {
  if (maxPerDay === null && maxPerWeek === null) return () => Infinity
  const days = new Map<number, number>()
  const weeks = new Map<number, number>()
  for (const at of booked) {
    const day = dayAt(zone, at)
    days.set(day, (days.get(day) ?? 0) + 1)
    weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + 1)
  }
  return (day) =>
    Math.max(
      0,
      Math.min(
        (maxPerDay ?? Infinity) - (days.get(day) ?? 0),
        (maxPerWeek ?? Infinity) - (weeks.get(mondayOf(day)) ?? 0),
      ),
    )
}
