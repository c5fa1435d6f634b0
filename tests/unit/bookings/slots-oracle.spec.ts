import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayNumber, epochMinute, instantOf, minuteOf } from '@/plugins/bookings/slots/calendar'
import { offerSlots } from '@/plugins/bookings/slots/offerSlots'
import type { SlotHost } from '@/plugins/bookings/slots/types'
import { offsetAt, zoneAround } from '@/plugins/bookings/slots/zone'
import { size } from '../../helpers/size'
import { naiveSlots, type NaiveHost, type NaiveType } from './oracle'

const ZONES = Intl.supportedValuesOf('timeZone')
const FIRST = Temporal.Instant.from('2005-01-01T00:00:00Z')
const LAST = Temporal.Instant.from('2037-01-01T00:00:00Z')

/** When a zone's clock is set, between two instants. */
function changesOf(timeZone: string, from = FIRST, until = LAST): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = []
  let at = from.toZonedDateTimeISO(timeZone).getTimeZoneTransition('next')
  while (at && Temporal.Instant.compare(at.toInstant(), until) < 0) {
    changes.push(at)
    at = at.getTimeZoneTransition('next')
  }
  return changes
}

/** Any time of the day, and often one of the night, when clocks are set. */
const clock = (minutes: number) =>
  fc
    .oneof(fc.integer({ min: 0, max: 1440 / minutes - 1 }), fc.integer({ min: 0, max: 240 / minutes }))
    .map((n) => timeOf(n * minutes))
const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 3 })

const seldom = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values })

function anyType(): fc.Arbitrary<NaiveType> {
  return fc.record({
    duration: fc.constantFrom(15, 20, 30, 45, 60, 90, 150),
    step: fc.constantFrom(10, 15, 30, 45, 60),
    bufferBefore: fc.constantFrom(0, 0, 5, 15, 60),
    bufferAfter: fc.constantFrom(0, 0, 10, 30),
    notice: fc.constantFrom(0, 0, 60, 240, 1440),
    windowDays: fc.constantFrom(1, 3, 60),
    seats: fc.constantFrom(null, null, 1, 4),
    assignment: fc.constantFrom('HOST', 'ROUND_ROBIN', 'TOGETHER'),
  })
}

/** A host whose rules lie around a day on which the clock is set, or any other. */
function anyHost(id: string, timeZone: string, day: Temporal.PlainDate): fc.Arbitrary<NaiveHost> {
  const near = fc.integer({ min: -2, max: 2 }).map((days) => day.add({ days }).toString())
  const instant = fc
    .integer({ min: -3000, max: 3000 })
    .map((minutes) => day.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant().add({ minutes }))
  const span = fc
    .record({ from: instant, minutes: fc.integer({ min: 1, max: 300 }) })
    .map(({ from, minutes }) => ({ from, until: from.add({ minutes }) }))
  return fc.record({
    id: fc.constant(id),
    timeZone: fc.constant(timeZone),
    hours: fc.array(
      fc.record({
        on: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 7 }) }, { weight: 1, arbitrary: near }),
        start: clock(15),
        end: fc.oneof({ weight: 4, arbitrary: clock(15) }, { weight: 1, arbitrary: fc.constant('24:00') }),
        validFrom: seldom(near),
        validUntil: seldom(near),
        seats: fc.constantFrom(null, null, 1, 3),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    blocks: fc.array(
      fc
        .record({
          firstDay: near,
          length: fc.integer({ min: 0, max: 2 }),
          start: orNull(clock(30)),
          end: orNull(clock(30)),
        })
        .map(({ firstDay, length, start, end }) => ({
          ...{ firstDay, start, end },
          lastDay: Temporal.PlainDate.from(firstDay).add({ days: length }).toString(),
        })),
      { maxLength: 1 },
    ),
    holidays: fc.array(near, { maxLength: 1 }),
    busy: fc.array(span, { maxLength: 2 }),
    taken: fc.array(span, { maxLength: 2 }),
    maxPerDay: fc.constantFrom(null, null, null, 2),
    maxPerWeek: fc.constantFrom(null, null, null, 3),
    booked: fc.array(instant, { maxLength: 4 }),
  })
}

function inMinutes(host: NaiveHost): SlotHost {
  const day = (text: string | null) => (text === null ? null : dayNumber(text))
  const minute = (text: string | null) => (text === null ? null : minuteOf(text))
  const spans = (list: NaiveHost['busy']) =>
    list.map(({ from, until }) => ({ from: epochMinute(from.toString()), until: epochMinute(until.toString()) }))
  return {
    id: host.id,
    timeZone: host.timeZone,
    hours: host.hours.map(({ on, start, end, validFrom, validUntil, seats }) => ({
      weekday: typeof on === 'number' ? on - 1 : null,
      date: typeof on === 'string' ? dayNumber(on) : null,
      start: minuteOf(start),
      end: minuteOf(end),
      validFrom: day(validFrom),
      validUntil: day(validUntil),
      seats,
    })),
    blocks: host.blocks.map(({ firstDay, lastDay, start, end }) => ({
      firstDay: dayNumber(firstDay),
      lastDay: dayNumber(lastDay),
      start: minute(start),
      end: minute(end),
    })),
    holidays: host.holidays.map(dayNumber),
    busy: spans(host.busy),
    taken: spans(host.taken),
    sessions: [],
    maxPerDay: host.maxPerDay,
    maxPerWeek: host.maxPerWeek,
    booked: host.booked.map((at) => epochMinute(at.toString())),
  }
}

function judge(type: NaiveType, hosts: NaiveHost[], timeZone: string, day: Temporal.PlainDate, hoursAhead: number) {
  const from = day.subtract({ days: 1 }).toZonedDateTime(timeZone).toInstant()
  const until = day.add({ days: 2 }).toZonedDateTime(timeZone).toInstant()
  const now = from.subtract({ hours: hoursAhead })
  const range = {
    from: epochMinute(from.toString()),
    until: epochMinute(until.toString()),
    now: epochMinute(now.toString()),
  }
  const own = offerSlots({ ...type, maxPerDay: null, maxPerWeek: null, booked: [] }, hosts.map(inMinutes), range)
  const answer = own.map((slot) => ({
    startsAt: Temporal.Instant.from(instantOf(slot.from)).toString(),
    hosts: slot.hosts,
    seatsLeft: slot.seatsLeft,
  }))
  expect(answer).toEqual(naiveSlots(type, hosts, { from, until, now }))
  return answer.length
}

describe('slots against an oracle on Temporal', () => {
  it('know every change of the clock of every zone', () => {
    const from = size(Temporal.Instant.from('2024-01-01T00:00:00Z'), FIRST)
    const until = size(Temporal.Instant.from('2028-01-01T00:00:00Z'), LAST)
    const [first, last] = [epochMinute(from.toString()), epochMinute(until.toString())]
    for (const timeZone of ZONES) {
      const known = zoneAround(timeZone, first, last)
        .segments.slice(1)
        .map(({ from: at }) => at)
        .filter((at) => first < at && at < last)
      const changes = changesOf(timeZone, from, until).filter(
        (change) => change.offsetNanoseconds !== change.subtract({ nanoseconds: 1 }).offsetNanoseconds,
      )
      expect([timeZone, known]).toEqual([timeZone, changes.map((at) => epochMinute(at.toInstant().toString()))])
      for (const at of changes) {
        const zone = zoneAround(timeZone, epochMinute(at.toInstant().toString()), last)
        expect(offsetAt(zone, epochMinute(at.toInstant().toString()))).toBe(at.offsetNanoseconds / 60e9)
      }
    }
  })

  it(
    '[booking-availability-check] are the same in every zone on the days around a change of its clock',
    () => {
      let compared = 0
      for (const timeZone of ZONES) {
        const changes = changesOf(timeZone)
        const days =
          changes.length > 0 ? changes.map((at) => at.toPlainDate()) : [Temporal.PlainDate.from('2026-03-29')]
        fc.assert(
          fc.property(
            fc.record({ day: fc.constantFrom(...days), off: fc.constantFrom(0, 0, 0, -1, 1) }).chain(({ day, off }) => {
              const around = day.add({ days: off })
              return fc.record({ day: fc.constant(around), host: anyHost('a', timeZone, around), type: anyType() })
            }),
            fc.integer({ min: 0, max: 72 }),
            ({ day, host, type }, hoursAhead) => {
              compared += judge(type, [host], timeZone, day, hoursAhead)
            },
          ),
          { numRuns: size(1, 12) },
        )
      }
      expect(compared).toBeGreaterThan(ZONES.length)
    },
    size(120_000, 1_800_000),
  )

  it(
    '[booking-assignment] are the same with hosts in several zones, any of them and all together',
    () => {
      let compared = 0
      const cities = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca']
      fc.assert(
        fc.property(
          fc
            .record({ day: fc.constantFrom(...changesOf('Europe/Berlin').map((at) => at.toPlainDate())) })
            .chain(({ day }) =>
              fc.record({
                day: fc.constant(day),
                hosts: fc
                  .shuffledSubarray(cities, { minLength: 2, maxLength: 3 })
                  .chain((zones) => fc.tuple(...zones.map((zone, index) => anyHost(`h${index}`, zone, day)))),
                type: anyType(),
              }),
            ),
          ({ day, hosts, type }) => {
            compared += judge(type, hosts, 'Europe/Berlin', day, 5)
          },
        ),
        { numRuns: size(40, 600) },
      )
      expect(compared).toBeGreaterThan(0)
    },
    size(120_000, 1_800_000),
  )
})
