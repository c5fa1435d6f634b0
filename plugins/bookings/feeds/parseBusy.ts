import { Script, createContext } from 'node:vm'
import ICAL from 'ical.js'
import { word } from '@/plugins/languages/api'
import { isTimeZone } from '@/src/lib/time-zone'
import { DAY_MINUTES, dayNumber } from '../slots/calendar'
import type { Span } from '../slots/spans'
import { epochOf, zoneAround } from '../slots/zone'

/** A time of a calendar elsewhere, in epoch minutes. */
export interface BusySpan extends Span {
  uid: string
}

export interface ParseOptions {
  /** Where times without a zone, and whole days, belong: the host's zone. */
  timeZone: string
  /** Only what touches these minutes. */
  range: Span
  /** How many times are kept at most. @default 5000 */
  most?: number
  /** @default 4000 */
  timeoutMs?: number
}

/** Why a calendar could not be read, in words for its owner. */
export class CalendarError extends Error {
  override name = 'CalendarError'
}

/** A recurrence may have been moved here from as far as this behind the range. */
const MOVED = 31 * DAY_MINUTES

/**
 * When a calendar file says that its owner is busy: single and repeated events with their exceptions, whole days in the host's
 * zone, and free/busy lists. What is transparent, cancelled, declined or marked as free leaves the time open.
 *
 * The text comes from a stranger: rules that never come to an end are cut off.
 *
 * @throws CalendarError for what is no calendar, or too much of one
 */
export function parseBusy(text: string, options: ParseOptions): BusySpan[] {
  const context = createContext({ read: () => readCalendar(text, options) })
  try {
    return new Script('read()').runInContext(context, { timeout: options.timeoutMs ?? 4_000 }) as BusySpan[]
  } catch (error) {
    if (error instanceof CalendarError) throw error
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new CalendarError(
        word('This calendar is too much to work through. Share one with fewer repeated events.'),
        {
          cause: error,
        },
      )
    }
    throw new CalendarError(word('This is no calendar that can be read. Copy its private ICS address again.'), {
      cause: error,
    })
  }
}

function readCalendar(text: string, { timeZone, range, most = 5_000 }: ParseOptions): BusySpan[] {
  const parsed = ICAL.parse(text) as unknown[]
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<typeof ICAL.Component>[0][]
  const spans: BusySpan[] = []
  const keep = (span: BusySpan) => {
    if (span.until <= span.from || span.until <= range.from || span.from >= range.until) return
    spans.push(span)
    if (spans.length > most) {
      throw new CalendarError(word('This calendar has too many events ahead. Share one that has fewer.'))
    }
  }
  for (const calendar of calendars) {
    const root = new ICAL.Component(calendar)
    if (root.name !== 'vcalendar')
      throw new CalendarError(word('This is no calendar that can be read. Copy its private ICS address again.'))
    for (const event of eventsOf(root)) readEvent(event, timeZone, range, keep)
    for (const list of root.getAllSubcomponents('vfreebusy')) readFreeBusy(list, keep)
  }
  return spans
}

/** Each event with the exceptions that name it; an exception without its event stands for itself. */
function eventsOf(root: ICAL.Component): ICAL.Event[] {
  const components = root.getAllSubcomponents('vevent').filter((component) => component.hasProperty('dtstart'))
  const uidOf = (component: ICAL.Component) => String(component.getFirstPropertyValue('uid') ?? '')
  const exceptions = Map.groupBy(
    components.filter((component) => component.hasProperty('recurrence-id')),
    uidOf,
  )
  const events = components
    .filter((component) => !component.hasProperty('recurrence-id'))
    .map((component) => {
      const own = exceptions.get(uidOf(component)) ?? []
      exceptions.delete(uidOf(component))
      return new ICAL.Event(component, { strictExceptions: true, exceptions: own })
    })
  return [...events, ...[...exceptions.values()].flat().map((component) => new ICAL.Event(component))]
}

function readEvent(event: ICAL.Event, timeZone: string, range: Span, keep: (span: BusySpan) => void): void {
  const tell = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (!takesTime(item.component)) return
    const zone = item.component.getFirstProperty('dtstart')?.getParameter('tzid')
    const from = minuteAt(start, typeof zone === 'string' ? zone : null, timeZone)
    const until = start.isDate
      ? dayStart(dayOf(start) + Math.max(1, dayOf(end) - dayOf(start)), timeZone)
      : from + Math.ceil(end.subtractDateTz(start).toSeconds() / 60)
    keep({ from, until, uid: item.uid ?? '' })
  }
  if (!event.isRecurring()) {
    tell(event, event.startDate, event.endDate)
    return
  }
  const iterator = event.iterator()
  for (let at = iterator.next(); at; at = iterator.next()) {
    if (at.toUnixTime() / 60 > range.until + MOVED) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(at)
    tell(item, startDate, endDate)
  }
}

function takesTime(event: ICAL.Component): boolean {
  const said = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    said('transp') !== 'TRANSPARENT' && said('status') !== 'CANCELLED' && said('x-microsoft-cdo-busystatus') !== 'FREE'
  )
}

function readFreeBusy(list: ICAL.Component, keep: (span: BusySpan) => void): void {
  for (const property of list.getAllProperties('freebusy')) {
    if (String(property.getParameter('fbtype') ?? 'BUSY').toUpperCase() === 'FREE') continue
    for (const period of property.getValues() as ICAL.Period[]) {
      const [from, until] = [period.start.toUnixTime(), period.getEnd().toUnixTime()]
      keep({ from: Math.floor(from / 60), until: Math.ceil(until / 60), uid: '' })
    }
  }
}

/**
 * The epoch minute of a time in a file. A zone that this machine knows by its name is looked up here; any other by what the
 * file says of it; without either it is the host's.
 */
function minuteAt(time: ICAL.Time, tzid: string | null, timeZone: string): number {
  if (time.isDate) return dayStart(dayOf(time), timeZone)
  if (time.zone === ICAL.Timezone.utcTimezone) return Math.floor(time.toUnixTime() / 60)
  const known = tzid !== null && isTimeZone(tzid)
  const isFloating = !time.zone || time.zone === ICAL.Timezone.localTimezone
  if (!known && !isFloating) return Math.floor(time.toUnixTime() / 60)
  return onClock(dayOf(time), time.hour * 60 + time.minute, known ? tzid : timeZone)
}

function dayOf(time: ICAL.Time): number {
  return dayNumber(
    `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`,
  )
}

function dayStart(day: number, timeZone: string): number {
  return onClock(day, 0, timeZone)
}

function onClock(day: number, minute: number, timeZone: string): number {
  const about = day * DAY_MINUTES + minute
  return epochOf(zoneAround(timeZone, about, about), day, minute, 'earlier')
}
