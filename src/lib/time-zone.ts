/** `+01:00`, which this platform takes for a zone too: Postgres reads the sign the other way round, and no clock change is in it. */
const OFFSET = /^[+-]/

/** Whether this machine's own tables know an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  if (OFFSET.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The time zone of an account; what is no zone counts as UTC. */
export function zoneOf(timezone: unknown): string {
  const name = String(timezone || 'UTC')
  return isTimeZone(name) ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : 'UTC'
}
