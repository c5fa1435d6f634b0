import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'

/** What a calendar shows around the event is right as well. */
const MARGIN = { days: 400 }
/** A zone that changes its clocks more often than that in a few years does not exist; a guard against one without an end. */
const MOST_TRANSITIONS = 200

/**
 * The VTIMEZONE of a zone that is right for these instants. The library's block says by which rule a zone goes on for ever,
 * which is what calendars like best; it knows neither the years before the rule nor another edition of the tables than its
 * own. Where it disagrees with the clock that the meeting was promised by, the transitions around it are written out.
 *
 * @returns lines ending in CRLF without the last
 */
export function timeZoneBlock(zone: string, instants: readonly Date[]): string {
  const block = libraryBlock(zone)
  return block && agrees(block, zone, instants) ? block : writtenOut(zone, instants)
}

function libraryBlock(zone: string): string | null {
  const [block] = [tzlib_get_ical_block(zone)].flat()
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return null
  // Of a zone that is another one's alias the library answers under the other name.
  return block.trim().replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`)
}

function agrees(block: string, zone: string, instants: readonly Date[]): boolean {
  const timezone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)))
  return instants.every((instant) => {
    const local = inZone(instant, zone)
    const { year, month, day, hour, minute, second } = local
    const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, timezone)
    return time.toUnixTime() === Math.floor(local.epochMilliseconds / 1000)
  })
}

function writtenOut(zone: string, instants: readonly Date[]): string {
  const times = instants.map((instant) => instant.getTime())
  const from = inZone(new Date(Math.min(...times)), zone).subtract(MARGIN)
  const until = inZone(new Date(Math.max(...times)), zone).add(MARGIN)
  const observances = [observance(from, from.offset, winterOffset(from))]
  let at = from.getTimeZoneTransition('next')
  while (at && Temporal.ZonedDateTime.compare(at, until) < 0 && observances.length < MOST_TRANSITIONS) {
    const before = at.subtract({ seconds: 1 }).offset
    if (before !== at.offset) observances.push(observance(at, before, winterOffset(at)))
    at = at.getTimeZoneTransition('next')
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n')
}

/** From when on an offset holds; the beginning is told on the clock that was in force before (RFC 5545, 3.6.5). */
function observance(at: Temporal.ZonedDateTime, before: string, winter: number): string[] {
  const kind = at.offsetNanoseconds > winter ? 'DAYLIGHT' : 'STANDARD'
  const start = at.withTimeZone(before).toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(at.offset)}`,
    `END:${kind}`,
  ]
}

/** The smaller of the offsets of a year is its standard time. */
function winterOffset(at: Temporal.ZonedDateTime): number {
  return Math.min(at.offsetNanoseconds, at.add({ months: 6 }).offsetNanoseconds)
}

const offset = (text: string) => text.replaceAll(':', '')

function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}
