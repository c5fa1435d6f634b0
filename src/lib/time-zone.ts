/** Whether this machine's own tables know an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
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
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(timezone || 'UTC') }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'
    throw error
  }
}
