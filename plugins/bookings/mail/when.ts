/** A span with the name of its zone, as people know it: `… CET (Europe/Berlin)`. */
export function withZone(span: string, zone: string): string {
  return `${span} (${zone.replaceAll('_', ' ')})`
}

/** Whether two zones show another time at this instant. */
export function hasOtherClock(iso: string, one: string, other: string): boolean {
  const shown = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(iso))
  return shown(one) !== shown(other)
}
