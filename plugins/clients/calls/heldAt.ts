/**
 * When a call counts as held: at its planned end, or now if that is earlier. A call that was logged afterwards is as old as it
 * was, and one that was over sooner is not in the future.
 *
 * @param minutes how long it was planned to take
 * @returns ISO time
 */
export function heldAt(scheduledAt: string, minutes: number, now: Date): string {
  const end = Date.parse(scheduledAt) + minutes * 60_000
  return new Date(Math.min(end, now.getTime())).toISOString()
}
