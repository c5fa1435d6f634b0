import { describe, expect, it } from 'vitest'
import { addStretch, copyDay, maySplit, minutesAWeek, splitStretch } from '@/plugins/bookings/hours/edit'
import { HALF_AN_HOUR, previewWeek } from '@/plugins/bookings/hours/previewWeek'
import type { EditedStretch, HoursDraft, WeekAround } from '@/plugins/bookings/hours/types'
import { epochMinute, timeText } from '@/plugins/bookings/slots/calendar'

const stretch = (weekday: number | null, start: string, end: string, change: Partial<EditedStretch> = {}) => ({
  ...{ id: null, weekday, date: null, start, end, validFrom: null, validUntil: null, seats: null, types: [] },
  ...change,
})
const short = (stretches: readonly EditedStretch[]) =>
  stretches.map(({ weekday, start, end }) => `${weekday} ${start}-${end}`)

describe('what the editor does to hours', () => {
  it('adds an office’s day first, then a stretch behind it, as long as there is day left', () => {
    const first = addStretch([], { weekday: 0, date: null })
    expect(short(first)).toEqual(['0 09:00-17:00'])
    expect(short(addStretch(first, { weekday: 0, date: null }))).toEqual(['0 09:00-17:00', '0 18:00-20:00'])
    expect(short(addStretch([stretch(0, '20:00', '23:30')], { weekday: 0, date: null }))).toEqual([
      '0 20:00-23:30',
      '0 09:00-17:00',
    ])
  })

  it('splits a stretch by an hour, also over midnight, and leaves short ones', () => {
    const day = stretch(0, '09:00', '17:00', { id: 'a', seats: 3 })
    const [morning, afternoon] = splitStretch([day], day)
    expect([morning, afternoon]).toEqual([
      { ...day, end: '12:30' },
      { ...day, id: null, start: '13:30' },
    ])
    const night = stretch(0, '22:00', '02:00')
    expect(short(splitStretch([night], night))).toEqual(['0 22:00-23:30', '0 00:30-02:00'])
    const brief = stretch(0, '09:00', '11:00')
    expect([maySplit(brief), short(splitStretch([brief], brief))]).toEqual([false, ['0 09:00-11:00']])
  })

  it('copies a day in place of others, as new stretches', () => {
    const week = [stretch(0, '09:00', '12:00', { id: 'a' }), stretch(1, '08:00', '09:00', { id: 'b' })]
    const copied = copyDay(week, 0, [0, 1, 2])
    expect(short(copied)).toEqual(['0 09:00-12:00', '1 09:00-12:00', '2 09:00-12:00'])
    expect(copied.map(({ id }) => id)).toEqual(['a', null, null])
    expect(minutesAWeek([...copied, stretch(null, '09:00', '17:00', { date: '2026-01-05' })])).toBe(540)
  })
})

describe('[booking-availability-check] the resulting week', () => {
  const nothing: WeekAround = { holidays: [], regions: [], busy: [], taken: [], booked: [] }
  const draft = (change: Partial<HoursDraft> = {}): HoursDraft => ({
    settings: {
      timeZone: 'Europe/Berlin',
      ...{ country: null, region: null, maxPerDay: null, maxPerWeek: null, isActive: true, mails: 'ALL' as const },
    },
    stretches: [stretch(0, '09:00', '11:00'), stretch(6, '01:00', '04:00')],
    blocks: [],
    ...change,
  })
  const at = { monday: '2026-03-23', now: epochMinute('2026-03-01T00:00Z') }
  const times = (day: ReturnType<typeof previewWeek>[number] | undefined) => day?.slots.map((slot) => timeText(slot.at))

  it('stands on the wall clock, the day on which it is set included', () => {
    const week = previewWeek(draft(), HALF_AN_HOUR, nothing, at)
    expect(week.map(({ day, minutes }) => [day, minutes])[6]).toEqual(['2026-03-29', 1380])
    expect(times(week[0])).toEqual(['09:00', '09:30', '10:00', '10:30'])
    expect(week[0]?.open).toEqual([{ from: 540, until: 660 }])
    // From one until four there are two hours.
    expect(times(week[6])).toEqual(['01:00', '01:30', '03:00', '03:30'])
  })

  it('shows what is blocked, a holiday, taken and busy, and offers nothing there', () => {
    const monday = epochMinute('2026-03-23T08:00Z')
    const around = {
      ...nothing,
      holidays: [{ day: '2026-03-29', name: 'A feast' }],
      taken: [{ from: monday, until: monday + 30 }],
      busy: [{ from: monday + 30, until: monday + 60 }],
    }
    const blocks = [
      {
        ...{ id: null, firstDay: '2026-03-23', lastDay: null, start: '10:30', end: '24:00', reason: 'Fair' },
        isEverybodys: false,
      },
    ]
    const week = previewWeek(draft({ blocks }), HALF_AN_HOUR, around, at)
    expect(times(week[0])).toEqual(['10:00'])
    expect(week[0]).toMatchObject({
      taken: [{ from: 540, until: 570 }],
      away: [
        { from: 570, until: 600 },
        { from: 630, until: 1440 },
      ],
    })
    expect(week[6]).toMatchObject({ holiday: 'A feast', slots: [] })
  })

  it('is empty for a host who cannot be booked, and of types that the hours are not for', () => {
    const off = draft()
    off.settings.isActive = false
    expect(previewWeek(off, HALF_AN_HOUR, nothing, at).flatMap(({ slots }) => slots)).toEqual([])
    const other = draft({ stretches: [stretch(0, '09:00', '11:00', { types: ['another'] }), stretch(1, '', '')] })
    expect(previewWeek(other, HALF_AN_HOUR, nothing, at).flatMap(({ slots }) => slots)).toEqual([])
  })
})
