import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'

/** A rule that cannot be followed; the message says what to write instead. */
export class RuleError extends Error {}

/** A rule taken apart: how often and on which days, and how it ends. */
interface Rule {
  /** Without COUNT and UNTIL. */
  core: string
  count: number | null
  /** The last day on which it may come, `YYYY-MM-DD`. */
  until: string | null
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS', 'WKST']
const OF_A_DAY = ['BYHOUR', 'BYMINUTE', 'BYSECOND']
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/
/** Nobody scrolls past so many: a rule that has skipped more is as good as ended. */
const MOST_SKIPPED = 5000

/**
 * Reads a rule of RFC 5545 for a task, which repeats on days.
 *
 * @param zone in which UNTIL, a moment in UTC, falls on a day
 * @throws RuleError with a sentence that says what to write
 */
export function readRule(text: string, zone = 'UTC'): Rule {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .replace(/;$/, '')
    .split(';')) {
    const [, name, value] = /^\s*([A-Za-z-]+)\s*=\s*(\S+)\s*$/.exec(part) ?? []
    if (!name || !value) throw new RuleError('Write the rule as pairs such as FREQ=WEEKLY;BYDAY=MO.')
    if (parts.has(name.toUpperCase())) throw new RuleError(`${name.toUpperCase()} stands in the rule twice.`)
    parts.set(name.toUpperCase(), value.toUpperCase())
  }
  const odd = [...parts.keys()].find((name) => ![...PARTS, ...OF_A_DAY, 'COUNT', 'UNTIL'].includes(name))
  if (odd) throw new RuleError(`${odd.slice(0, 40)} is no part of such a rule. Leave it out.`)
  if (!FREQUENCIES.includes(parts.get('FREQ') ?? '')) {
    throw new RuleError('Say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, for example FREQ=WEEKLY;BYDAY=MO.')
  }
  if (OF_A_DAY.some((name) => parts.has(name))) {
    throw new RuleError('A task repeats on days: leave hours out of the rule and set the time of the task.')
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) throw new RuleError('A rule ends by COUNT or by UNTIL, not by both.')
  const count = parts.has('COUNT') ? wholeNumber('COUNT', parts.get('COUNT') as string, 10_000) : null
  if (parts.has('INTERVAL')) wholeNumber('INTERVAL', parts.get('INTERVAL') as string, 1000)
  const core = PARTS.filter((name) => parts.has(name)).map((name) => `${name}=${parts.get(name)}`)
  return { core: core.join(';'), count, until: untilDay(parts.get('UNTIL'), zone) }
}

/** Why a rule cannot be followed, in a sentence; `null` when it can. */
export function problemOfRule(text: string, day = '2026-01-01'): string | null {
  try {
    const { core } = readRule(text)
    if (!following(core, day).next().value) return 'No day fits this rule. Change it.'
    return null
  } catch (error) {
    if (error instanceof RuleError) return error.message
    return 'This rule cannot be followed. Write for example FREQ=MONTHLY;BYMONTHDAY=1.'
  }
}

export interface Occurrence {
  day: string
  /** The rule for what comes after: the same, with what is left of COUNT. */
  rule: string
}

/**
 * The occurrence that follows a day of the series, not before `notBefore`: what was missed is left out. `null` when
 * the series has ended.
 *
 * @param day the day from which the rule counts, `YYYY-MM-DD`
 */
export function nextOccurrence(text: string, day: string, notBefore = day, zone = 'UTC'): Occurrence | null {
  const { core, count, until } = readRule(text, zone)
  // The day itself uses up one of COUNT, if the rule names it.
  let used = isOccurrence(core, day) ? 1 : 0
  let skipped = 0
  for (const next of following(core, day)) {
    if ((until !== null && next > until) || (count !== null && used >= count)) return null
    if (next >= notBefore) return { day: next, rule: withEnd(text, count === null ? null : count - used) }
    used += 1
    skipped += 1
    if (skipped > MOST_SKIPPED) return null
  }
  return null
}

function* following(core: string, day: string): Generator<string, undefined> {
  const series = seriesOf(core, day)
  let at: Date = noon(day)
  for (;;) {
    const next = series.next(at, false)
    if (!next) return
    at = new Date(next.epochMilliseconds)
    yield at.toISOString().slice(0, 10)
  }
}

function isOccurrence(core: string, day: string): boolean {
  return seriesOf(core, day).next(noon(day), true)?.toPlainDate().toString() === day
}

/** Days alone count, so all of it happens at noon in UTC, where no clock changes. */
function seriesOf(core: string, day: string): RRuleTemporal {
  const dtstart = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  return new RRuleTemporal({ rruleString: core, dtstart, strict: true, cache: false })
}

const noon = (day: string): Date => new Date(`${day}T12:00:00.000Z`)

function wholeNumber(name: string, value: string, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > most) throw new RuleError(`${name} is a whole number from 1 to ${most}.`)
  return number
}

function untilDay(value: string | undefined, zone: string): string | null {
  if (value === undefined) return null
  const [, year, month, day, hour, minute, second, utc] = UNTIL.exec(value) ?? []
  const text = `${year}-${month}-${day}`
  if (!year || Number.isNaN(Date.parse(text))) throw new RuleError('Write UNTIL as a day such as 20271231.')
  if (hour === undefined || utc === '') return text
  const instant = Temporal.Instant.from(`${text}T${hour}:${minute}:${second}Z`)
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString()
}

function withEnd(text: string, left: number | null): string {
  const rule = text.trim().replace(/^RRULE:/i, '')
  return left === null ? rule : rule.replace(/COUNT=\d+/i, `COUNT=${left}`)
}
