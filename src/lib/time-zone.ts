/** `+01:00`, which this platform takes for a zone too: Postgres reads the sign the other way round, and no clock change is in it. */
const OFFSET = /^[+-]/

/** Whether this machine's own tables know an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  return known(name) !== null
}

/** The time zone of an account; what is no zone counts as UTC. */
export function zoneOf(timezone: unknown): string {
  return known(String(timezone || 'UTC')) ?? 'UTC'
}

/** The name that this machine has for a zone, or null where it has none. */
function known(name: string): string | null {
  if (OFFSET.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
