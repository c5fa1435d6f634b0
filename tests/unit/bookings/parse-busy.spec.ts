import { describe, expect, it } from 'vitest'
import { CalendarError, parseBusy } from '@/plugins/bookings/feeds/parseBusy'
import { epochMinute, instantOf } from '@/plugins/bookings/slots/calendar'

const RANGE = { from: epochMinute('2026-03-01T00:00Z'), until: epochMinute('2026-12-31T00:00Z') }

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT']

function busy(text: string, timeZone = 'Europe/Berlin', change: Partial<Parameters<typeof parseBusy>[1]> = {}) {
  return parseBusy(text, { timeZone, range: RANGE, ...change }).map(
    ({ from, until }) => `${instantOf(from).slice(5, 16)} ${instantOf(until).slice(5, 16)}`,
  )
}

describe('a calendar elsewhere', () => {
  it('says when its owner is busy, by zones, without one, and in whole days', () => {
    const text = calendar(
      ...event('DTSTART:20260504T080000Z', 'DTEND:20260504T090000Z'),
      ...event('DTSTART;TZID=America/New_York:20260504T090000', 'DURATION:PT90M'),
      ...event('DTSTART:20260505T090000', 'DTEND:20260505T093000'),
      ...event('DTSTART;VALUE=DATE:20260506', 'DTEND;VALUE=DATE:20260508'),
      ...event('DTSTART;VALUE=DATE:20260510'),
      ...event('DTSTART:20260511T080000Z'),
    )
    expect(busy(text)).toEqual([
      '05-04T08:00 05-04T09:00',
      '05-04T13:00 05-04T14:30',
      '05-05T07:00 05-05T07:30',
      '05-05T22:00 05-07T22:00',
      '05-09T22:00 05-10T22:00',
    ])
    expect(busy(text, 'Asia/Kathmandu').slice(2, 4)).toEqual(['05-05T03:15 05-05T03:45', '05-05T18:15 05-07T18:15'])
  })

  it('leaves the time open that is transparent, cancelled or free', () => {
    const at = ['DTSTART:20260504T080000Z', 'DTEND:20260504T090000Z']
    const text = calendar(
      ...event(...at, 'TRANSP:TRANSPARENT'),
      ...event(...at, 'STATUS:CANCELLED'),
      ...event(...at, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
    )
    expect(busy(text)).toEqual([])
  })

  it('repeats with its exceptions, on the wall clock', () => {
    const text = calendar(
      ...event(
        'DTSTART;TZID=Europe/Berlin:20260320T090000',
        'DTEND;TZID=Europe/Berlin:20260320T100000',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=Europe/Berlin:20260403T090000',
      ),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Berlin:20260410T090000',
        'DTSTART;TZID=Europe/Berlin:20260410T150000',
        'DTEND;TZID=Europe/Berlin:20260410T153000',
      ),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Berlin:20260417T090000',
        'DTSTART;TZID=Europe/Berlin:20260417T090000',
        'DTEND;TZID=Europe/Berlin:20260417T100000',
        'STATUS:CANCELLED',
      ),
    )
    expect(busy(text)).toEqual(['03-20T08:00 03-20T09:00', '03-27T08:00 03-27T09:00', '04-10T13:00 04-10T13:30'])
  })

  it('may define a zone of its own, and list free and busy times', () => {
    const text = calendar(
      ...['BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0330', 'TZOFFSETTO:+0330', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;TZID=Office:20260504T100000', 'DTEND;TZID=Office:20260504T110000'),
      ...['BEGIN:VFREEBUSY', 'UID:f', 'FREEBUSY:20260601T080000Z/20260601T090000Z,20260602T080000Z/PT30M'],
      ...['FREEBUSY;FBTYPE=FREE:20260603T080000Z/PT30M', 'END:VFREEBUSY'],
    )
    expect(busy(text)).toEqual(['05-04T06:30 05-04T07:30', '06-01T08:00 06-01T09:00', '06-02T08:00 06-02T08:30'])
  })

  it('keeps what lies in the range, also of what began years ago', () => {
    const text = calendar(
      ...event('DTSTART:20100101T120000Z', 'DTEND:20100101T130000Z', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31'),
    )
    expect(busy(text)).toEqual(['03', '05', '07', '08', '10'].map((month) => `${month}-31T12:00 ${month}-31T13:00`))
  })

  it.each([
    ['no calendar', '<html>Sign in</html>', /no calendar/],
    ['an address book', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n', /no calendar/],
    ['a broken file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', /no calendar/],
  ])('is refused in words when it is %s', (_, text, words) => {
    expect(() => busy(text)).toThrow(CalendarError)
    expect(() => busy(text)).toThrow(words)
  })

  it('is cut off when it never comes to an end or has too much', () => {
    const never = event('DTSTART:20260301T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')
    expect(() => busy(calendar(...never), 'UTC', { timeoutMs: 200 })).toThrow(/too much to work through/)
    const often = event('DTSTART:20260301T120000Z', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY')
    expect(() => busy(calendar(...often), 'UTC', { most: 100 })).toThrow(/too many events ahead/)
  })
})
