import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile, calendarType, type CalendarEvent, type CalendarMethod } from '@/src/lib/calendar-file'
import { timeZoneBlock } from '@/src/lib/calendar-zone'
import { size } from '../../helpers/size'

const MINUTE = 60_000

const event: CalendarEvent = {
  uid: 'booking-1@studio.example',
  sequence: 2,
  status: 'CONFIRMED',
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T09:45:00Z'),
  timeZone: 'Europe/Berlin',
  summary: 'Strategy call',
  description: 'About the dials; the scale, and the hands.\nBring the drawings.',
  location: 'https://meet.example/a,b;c',
  url: 'https://studio.example/book/manage?token=v1.a.b',
  changedAt: new Date('2026-11-20T12:00:00Z'),
  organizer: { name: 'Meridian Works', email: 'hello@meridian.example' },
  attendees: [{ name: 'Clara "The Lens" Weiss', email: 'clara@example.test' }],
  alarmMinutesBefore: 15,
}

/** A file as a calendar reads it: its own VTIMEZONE decides what the times mean, no other knowledge. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)] as const),
  )
  const instant = (component: ICAL.Component, name: string): Date => {
    const property = component.getFirstProperty(name)
    const time = property?.getFirstValue() as ICAL.Time
    const tzid = property?.getParameter('tzid')
    const zone = typeof tzid === 'string' ? zones.get(tzid) : ICAL.Timezone.utcTimezone
    if (!zone) throw new Error(`The file does not bring the zone ${String(tzid)}.`)
    const { year, month, day, hour, minute, second } = time
    return new Date(new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone).toUnixTime() * 1000)
  }
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((one) => ({
      uid: one.getFirstPropertyValue('uid'),
      sequence: one.getFirstPropertyValue('sequence'),
      status: one.getFirstPropertyValue('status'),
      summary: one.getFirstPropertyValue('summary'),
      description: one.getFirstPropertyValue('description'),
      location: one.getFirstPropertyValue('location'),
      startsAt: instant(one, 'dtstart'),
      endsAt: instant(one, 'dtend'),
      tzid: one.getFirstProperty('dtstart')?.getParameter('tzid') ?? null,
      organizer: one.getFirstProperty('organizer')?.getParameter('cn'),
      attendees: one.getAllProperties('attendee').map((person) => ({
        name: person.getParameter('cn'),
        email: String(person.getFirstValue()).replace(/^mailto:/i, ''),
      })),
      alarms: one.getAllSubcomponents('valarm').length,
    })),
  }
}

/** Zones of every kind: halves and quarters of hours, both hemispheres, half an hour of summer, rules that changed of late. */
const zones = fc.constantFrom(
  ...Intl.supportedValuesOf('timeZone'),
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'America/Vancouver',
  'America/Santiago',
  'Pacific/Chatham',
  'UTC',
)
const minutes = fc
  .integer({ min: Date.UTC(2021, 0, 1) / MINUTE, max: Date.UTC(2037, 0, 1) / MINUTE })
  .map((minute) => new Date(minute * MINUTE))
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\\', ';', ',', ':', '"', '^', '\n', '\r', 'ß', '茶', '🪐', ' ', 'a'),
    maxLength: 300,
  }),
)
/** What a text is once it is a text: no control characters, one kind of line end. */
const asText = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')

describe('calendar files', () => {
  it('[booking-ics] say who meets when, on the clock that was promised, and what to do with it', () => {
    const file = calendarFile({ method: 'REQUEST', events: [event] })
    const { calendar, events } = read(file)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20261124T100000')
    expect(events).toEqual([
      {
        uid: event.uid,
        sequence: 2,
        status: 'CONFIRMED',
        summary: event.summary,
        description: event.description,
        location: event.location,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        tzid: 'Europe/Berlin',
        organizer: 'Meridian Works',
        attendees: [{ name: 'Clara "The Lens" Weiss', email: 'clara@example.test' }],
        alarms: 1,
      },
    ])
    expect(calendarType('CANCEL')).toBe('text/calendar; charset=utf-8; method=CANCEL')
  })

  it('[booking-ics] take a meeting out of calendars by its own name and a higher number, without an alarm', () => {
    const file = calendarFile({ method: 'CANCEL', events: [{ ...event, status: 'CANCELLED', sequence: 3 }] })
    const { calendar, events } = read(file)
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(events[0]).toMatchObject({ uid: event.uid, sequence: 3, status: 'CANCELLED', alarms: 0 })
  })

  it(
    'read back as what went in, whatever the texts, the zone and the date',
    () => {
      fc.assert(
        fc.property(
          texts,
          texts,
          texts,
          zones,
          minutes,
          fc.integer({ min: 5, max: 1440 }),
          fc.constantFrom<CalendarMethod>('REQUEST', 'CANCEL', 'PUBLISH'),
          (summary, description, name, timeZone, startsAt, length, method) => {
            const endsAt = new Date(startsAt.getTime() + length * MINUTE)
            const attendees = [{ name, email: 'clara@example.test' }]
            const file = calendarFile({
              method,
              events: [{ ...event, summary, description, location: summary, timeZone, startsAt, endsAt, attendees }],
            })
            for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
            expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
            const [back] = read(file).events
            expect(back).toMatchObject({ startsAt, endsAt, uid: event.uid, sequence: event.sequence })
            expect(back?.summary).toBe(asText(summary))
            expect(back?.description ?? '').toBe(asText(description))
            expect(back?.location ?? '').toBe(asText(summary))
            const spoken = asText(name).replaceAll('\\', '/').replace(/\s+/g, ' ').trim() || 'clara@example.test'
            expect(back?.attendees).toEqual([{ name: spoken, email: 'clara@example.test' }])
          },
        ),
        { numRuns: size(150, 4000) },
      )
    },
    size(120_000, 1_200_000),
  )

  it.each([0, 1])('tell an hour that the clocks show twice in UTC (%i:30)', (hour) => {
    // Berlin, 25 October 2026: 02:30 comes at 00:30 and again at 01:30 UTC.
    const startsAt = new Date(Date.UTC(2026, 9, 25, hour, 30))
    const endsAt = new Date(Date.UTC(2026, 9, 25, hour + 1, 15))
    const file = calendarFile({ method: 'REQUEST', events: [{ ...event, startsAt, endsAt }] })
    expect(read(file).events).toMatchObject([{ startsAt, endsAt, tzid: null }])
  })

  it('hold several zones, each once', () => {
    const other = { ...event, uid: 'booking-2@studio.example', timeZone: 'Asia/Tokyo' }
    const third = { ...event, uid: 'booking-3@studio.example', startsAt: new Date('2027-07-01T08:00:00Z') }
    const file = calendarFile({
      method: 'PUBLISH',
      name: 'Ruth, Meridian',
      events: [event, other, { ...third, endsAt: new Date('2027-07-01T09:00:00Z') }],
    })
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
    expect(read(file).events.map(({ startsAt }) => startsAt)).toEqual([
      event.startsAt,
      event.startsAt,
      new Date('2027-07-01T08:00:00Z'),
    ])
  })
})

describe('VTIMEZONE', () => {
  it('goes by the rule of the zone where the rule is right, and by the days themselves where it is not', () => {
    const winter = [new Date('2026-12-01T09:00:00Z')]
    expect(timeZoneBlock('Europe/Berlin', winter)).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
    // Morocco goes back for Ramadan, by no rule that a calendar could hold.
    const ramadan = timeZoneBlock('Africa/Casablanca', [
      new Date('2025-03-10T09:00:00Z'),
      new Date('2025-05-10T09:00:00Z'),
    ])
    expect(ramadan).not.toContain('RRULE')
    expect(ramadan).toContain('DTSTART:20250223T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000')
    expect(ramadan).toContain('DTSTART:20250406T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100')
  })
})
