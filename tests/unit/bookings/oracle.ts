import { Temporal } from 'temporal-polyfill'

/**
 * What is bookable, worked out the slow way: on calendars and clocks of Temporal, minute by minute, without a look at the code
 * that it judges. Everything is in plain texts and instants.
 */
export interface NaiveHost {
  id: string
  timeZone: string
  hours: NaiveHours[]
  blocks: { firstDay: string; lastDay: string; start: string | null; end: string | null }[]
  holidays: string[]
  busy: NaiveSpan[]
  taken: NaiveSpan[]
  maxPerDay: number | null
  maxPerWeek: number | null
  booked: Temporal.Instant[]
}

export interface NaiveHours {
  /** 1 for Monday to 7, or the day as `YYYY-MM-DD`. */
  on: number | string
  start: string
  end: string
  validFrom: string | null
  validUntil: string | null
  seats: number | null
}

export interface NaiveSpan {
  from: Temporal.Instant
  until: Temporal.Instant
}

export interface NaiveType {
  duration: number
  step: number
  bufferBefore: number
  bufferAfter: number
  notice: number
  windowDays: number
  seats: number | null
  assignment: 'HOST' | 'ROUND_ROBIN' | 'TOGETHER'
}

export interface NaiveSlot {
  startsAt: string
  hosts: string[]
  seatsLeft: number
}

type Stretch = NaiveSpan & { seats: number | null }

/** Every slot that begins from one instant on and before another. */
export function naiveSlots(
  type: NaiveType,
  hosts: NaiveHost[],
  { from, until, now }: { from: Temporal.Instant; until: Temporal.Instant; now: Temporal.Instant },
): NaiveSlot[] {
  const all = hosts.map((host) => ({ host, stretches: stretchesOf(host, from, until) }))
  const found = new Map<string, NaiveSlot>()
  for (const { host, stretches } of all) {
    for (const start of startsIn(stretches, type.step, from, until)) {
      const key = start.toString()
      const together = type.assignment === 'TOGETHER'
      if (together && found.has(key)) continue
      const asked = together ? all : [{ host, stretches }]
      const seats = asked.map((one) => seatsAt(one.host, one.stretches, type, start, now))
      if (seats.some((left) => left === 0)) continue
      const known = found.get(key)
      found.set(key, {
        startsAt: key,
        hosts: [...(known?.hosts ?? []), ...asked.map((one) => one.host.id)],
        seatsLeft: (known?.seatsLeft ?? 0) + Math.min(...seats),
      })
    }
  }
  return [...found.values()].sort((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(a.startsAt), Temporal.Instant.from(b.startsAt)),
  )
}

function stretchesOf(host: NaiveHost, from: Temporal.Instant, until: Temporal.Instant): Stretch[] {
  const stretches: Stretch[] = []
  const end = until.toZonedDateTimeISO(host.timeZone).toPlainDate().add({ days: 3 })
  let day = from.toZonedDateTimeISO(host.timeZone).toPlainDate().subtract({ days: 3 })
  for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    const valid = host.hours.filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || Temporal.PlainDate.compare(day, validFrom) >= 0) &&
        (validUntil === null || Temporal.PlainDate.compare(day, validUntil) <= 0),
    )
    const ofDate = valid.filter(({ on }) => on === day.toString())
    for (const rule of ofDate.length > 0 ? ofDate : valid.filter(({ on }) => on === day.dayOfWeek)) {
      const [start, stop] = onClock(day, rule.start, rule.end, host.timeZone)
      if (Temporal.Instant.compare(start, stop) < 0) stretches.push({ from: start, until: stop, seats: rule.seats })
    }
  }
  return stretches
}

/** From a time of a day to another, or to that of the next day: first occurrence to last occurrence. */
function onClock(day: Temporal.PlainDate, start: string, end: string, timeZone: string) {
  const first = day.toPlainDateTime(Temporal.PlainTime.from(start))
  const nextDay = end === '24:00' || end <= start
  const last = (nextDay ? day.add({ days: 1 }) : day).toPlainDateTime(
    Temporal.PlainTime.from(end === '24:00' ? '00:00' : end),
  )
  return [
    first.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant(),
    last.toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant(),
  ] as const
}

function startsIn(stretches: Stretch[], step: number, from: Temporal.Instant, until: Temporal.Instant) {
  const starts: Temporal.Instant[] = []
  for (const stretch of stretches) {
    let at = stretch.from
    while (Temporal.Instant.compare(at, stretch.until) < 0) {
      const inRange = Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, until) < 0
      if (inRange && !starts.some((other) => other.equals(at))) starts.push(at)
      at = at.add({ minutes: step })
    }
  }
  return starts
}

function seatsAt(
  host: NaiveHost,
  stretches: Stretch[],
  type: NaiveType,
  start: Temporal.Instant,
  now: Temporal.Instant,
): number {
  if (Temporal.Instant.compare(start, now.add({ minutes: type.notice })) < 0) return 0
  const day = start.toZonedDateTimeISO(host.timeZone).toPlainDate()
  const today = now.toZonedDateTimeISO(host.timeZone).toPlainDate()
  if (today.until(day, { largestUnit: 'days' }).days > type.windowDays) return 0
  for (let minute = 0; minute < type.duration; minute += 1) {
    if (!stretches.some((stretch) => within(stretch, later(start, minute)))) return 0
  }
  for (let minute = -type.bufferBefore; minute < type.duration + type.bufferAfter; minute += 1) {
    if (isTaken(host, later(start, minute))) return 0
  }
  const said = stretches.filter((stretch) => within(stretch, start.epochMilliseconds)).map(({ seats }) => seats)
  const limits = [type.seats, ...said].filter((seats) => seats !== null)
  const seats = limits.length > 0 ? Math.min(...limits) : 1
  return Math.max(0, Math.min(seats, roomOn(host, day)))
}

function isTaken(host: NaiveHost, at: number): boolean {
  if ([...host.busy, ...host.taken].some((span) => within(span, at))) return true
  if (host.holidays.length + host.blocks.length === 0) return false
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(host.timeZone).toPlainDate()
  if (host.holidays.includes(local.toString())) return true
  return host.blocks.some(({ firstDay, lastDay, start, end }) => {
    const isWhole = start === null && end === null
    if (isWhole) {
      return Temporal.PlainDate.compare(local, firstDay) >= 0 && Temporal.PlainDate.compare(local, lastDay) <= 0
    }
    for (const day of [local.subtract({ days: 2 }), local.subtract({ days: 1 }), local, local.add({ days: 1 })]) {
      if (Temporal.PlainDate.compare(day, firstDay) < 0 || Temporal.PlainDate.compare(day, lastDay) > 0) continue
      const [from, until] = onClock(day, start ?? '00:00', end ?? '24:00', host.timeZone)
      if (within({ from, until }, at)) return true
    }
    return false
  })
}

function roomOn(host: NaiveHost, day: Temporal.PlainDate): number {
  const days = host.booked.map((at) => at.toZonedDateTimeISO(host.timeZone).toPlainDate())
  const onDay = days.filter((other) => other.equals(day)).length
  const inWeek = days.filter(
    (other) => other.weekOfYear === day.weekOfYear && other.yearOfWeek === day.yearOfWeek,
  ).length
  return Math.min((host.maxPerDay ?? Infinity) - onDay, (host.maxPerWeek ?? Infinity) - inWeek)
}

function later(start: Temporal.Instant, minutes: number): number {
  return start.epochMilliseconds + minutes * 60_000
}

function within({ from, until }: NaiveSpan, at: number): boolean {
  return from.epochMilliseconds <= at && at < until.epochMilliseconds
}
