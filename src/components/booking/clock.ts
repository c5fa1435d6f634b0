import { grouped } from './calendar'

/** Writes times for a reader: language of the page, clock (12 or 24 hours) of the device, any time zone. */
export interface Clock {
  /** `09:30` */
  time: (iso: string, timeZone: string) => string
  /** `Tuesday 24 November` */
  day: (day: string) => string
  /** `Tuesday 24 November 2026` */
  wholeDay: (day: string) => string
  /** `November 2026` */
  month: (month: string) => string
  /** `Tuesday 24 November 2026, 09:30–10:00` */
  span: (startsAt: string, endsAt: string, timeZone: string) => string
  /** `Tue 24 Nov, 09:30` */
  moment: (iso: string, timeZone: string) => string
  /** Short and long names of the weekdays in the order of the week. */
  weekdays: (first: number) => { short: string; long: string }[]
  /** The hour on a clock, 0 to 23. */
  hour: (iso: string, timeZone: string) => number
}

/** @param hour12 as the device shows times; undefined as the language does */
export function clockIn(locale: string, hour12?: boolean): Clock {
  const tag = locale === 'en' ? 'en-GB' : locale
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
  const time = (iso: string, timeZone: string) =>
    format({ hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit', hour12, timeZone }).format(new Date(iso))
  const at = (day: string) => new Date(`${day}T12:00:00Z`)
  const long = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const whole = { ...long, year: 'numeric' } as const
  return {
    time,
    day: (day) => format({ ...long, timeZone: 'UTC' }).format(at(day)),
    wholeDay: (day) => format({ ...whole, timeZone: 'UTC' }).format(at(day)),
    month: (month) => format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at(`${month}-01`)),
    span: (startsAt, endsAt, timeZone) =>
      `${format({ ...whole, timeZone }).format(new Date(startsAt))}, ${time(startsAt, timeZone)}–${time(endsAt, timeZone)}`,
    moment: (iso, timeZone) =>
      `${format({ weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(new Date(iso))}, ${time(iso, timeZone)}`,
    weekdays: (first) =>
      Array.from({ length: 7 }, (_, index) => {
        // 4 January 1970 was a Sunday.
        const date = new Date(Date.UTC(1970, 0, 4 + first + index))
        const name = (weekday: 'short' | 'long') => format({ weekday, timeZone: 'UTC' }).format(date)
        return { short: name('short'), long: name('long') }
      }),
    hour: (iso, timeZone) =>
      Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(iso))),
  }
}

/** Whether the device shows times with AM and PM. */
export function deviceHour12(): boolean {
  return new Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions().hour12 === true
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

/** The place that a zone is named after: `America/Argentina/Ushuaia` is `Ushuaia`. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

/** How far a zone is from UTC at an instant: `UTC+5:30`. */
export function offsetOf(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at)
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', 'UTC')
}

/** Every zone that the device knows, by region; the chosen one is among them whatever the device says. */
export function zonesByRegion(chosen: string): [region: string, zones: string[]][] {
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort()
  return [...grouped(names, (name) => (name.includes('/') ? (name.split('/')[0] ?? '') : 'UTC'))]
}

/** `9:05` of what is left until an instant; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
