import { blockSpans, daysSpan } from '../slots/blocks'
import { DAY_MINUTES, dayNumber, dayText, minuteOf } from '../slots/calendar'
import { stretchesOf, type HoursRule } from '../slots/hours'
import { offerSlots } from '../slots/offerSlots'
import { merged, type Span } from '../slots/spans'
import type { SlotHost, SlotType } from '../slots/types'
import { epochOf, offsetAt, zoneAround, type Zone } from '../slots/zone'
import type { EditedType, HoursDraft, WeekAround } from './types'

/** A piece of a day, in minutes of its wall clock. */
export interface Piece {
  from: number
  until: number
}

/** A day of the resulting week. */
export interface PreviewDay {
  day: string
  /** How long it is; not 1440 on the days on which the clock is set. */
  minutes: number
  holiday: string | null
  open: Piece[]
  /** Blocked, a holiday, or busy elsewhere. */
  away: Piece[]
  /** Taken by bookings and what else stands in the calendar here. */
  taken: Piece[]
  slots: { at: number; seatsLeft: number }[]
}

/** What is shown while a host has no booking type yet. */
export const HALF_AN_HOUR: EditedType = {
  ...{ id: '', title: '', duration: 30, step: 30, bufferBefore: 0, bufferAfter: 0, notice: 0, windowDays: 60 },
  ...{ seats: null, maxPerDay: null, maxPerWeek: null, assignment: 'HOST' },
}

/** The seven days from `monday` on as visitors would get them, by the very functions that offer them. */
export function previewWeek(
  draft: HoursDraft,
  type: EditedType,
  around: WeekAround,
  { monday, now }: { monday: string; now: number },
): PreviewDay[] {
  const first = dayNumber(monday)
  const zone = zoneAround(draft.settings.timeZone, first * DAY_MINUTES, (first + 7) * DAY_MINUTES)
  const from = epochOf(zone, first, 0, 'earlier')
  const until = epochOf(zone, first + 7, 0, 'earlier')
  const host = hostOf(draft, type, around)
  const slots = draft.settings.isActive ? offerSlots(slotType(type), [host], { from, until, now }) : []
  const open = merged(stretchesOf(host.hours, zone, first - 2, first + 7))
  const away = merged([
    ...host.busy,
    ...host.blocks.flatMap((block) => blockSpans(block, zone)),
    ...host.holidays.map((day) => daysSpan(day, day, zone)),
  ])
  const taken = merged(host.taken)
  return Array.from({ length: 7 }, (_, index) => {
    const day = first + index
    const span = daysSpan(day, day, zone)
    return {
      day: dayText(day),
      minutes: span.until - span.from,
      holiday: around.holidays.find((holiday) => dayNumber(holiday.day) === day)?.name ?? null,
      open: piecesOf(open, span, zone, day),
      away: piecesOf(away, span, zone, day),
      taken: piecesOf(taken, span, zone, day),
      slots: slots
        .filter((slot) => span.from <= slot.from && slot.from < span.until)
        .map((slot) => ({ at: wallMinute(zone, slot.from, day), seatsLeft: slot.seatsLeft })),
    }
  })
}

function hostOf(draft: HoursDraft, type: EditedType, around: WeekAround): SlotHost {
  const { settings } = draft
  return {
    id: 'host',
    timeZone: settings.timeZone,
    hours: draft.stretches.flatMap((stretch): HoursRule[] => {
      const isForType = stretch.types.length === 0 || stretch.types.includes(type.id)
      if (!isForType || !stretch.start || !stretch.end) return []
      if (stretch.weekday === null && !stretch.date) return []
      return [
        {
          weekday: stretch.weekday,
          date: stretch.date ? dayNumber(stretch.date) : null,
          start: minuteOf(stretch.start),
          end: minuteOf(stretch.end),
          validFrom: stretch.validFrom ? dayNumber(stretch.validFrom) : null,
          validUntil: stretch.validUntil ? dayNumber(stretch.validUntil) : null,
          seats: stretch.seats,
        },
      ]
    }),
    blocks: draft.blocks
      .filter(({ firstDay }) => firstDay)
      .map(({ firstDay, lastDay, start, end }) => ({
        firstDay: dayNumber(firstDay),
        lastDay: dayNumber(lastDay || firstDay),
        start: start ? minuteOf(start) : null,
        end: end ? minuteOf(end) : null,
      })),
    holidays: around.holidays.map(({ day }) => dayNumber(day)),
    busy: around.busy,
    taken: around.taken,
    sessions: [],
    maxPerDay: settings.maxPerDay,
    maxPerWeek: settings.maxPerWeek,
    booked: around.booked,
  }
}

function slotType({ id: _id, title: _title, ...type }: EditedType): SlotType {
  // What the other hosts of a type do is not asked here: the week is this host's alone.
  return { ...type, assignment: 'HOST', booked: [] }
}

function piecesOf(spans: readonly Span[], { from, until }: Span, zone: Zone, day: number): Piece[] {
  return spans.flatMap((span) => {
    const [start, end] = [Math.max(span.from, from), Math.min(span.until, until)]
    if (start >= end) return []
    return [{ from: wallMinute(zone, start, day), until: end === until ? DAY_MINUTES : wallMinute(zone, end, day) }]
  })
}

function wallMinute(zone: Zone, minute: number, day: number): number {
  return minute + offsetAt(zone, minute) - day * DAY_MINUTES
}
