import { createLocalReq, type Payload } from 'payload'
import { minutesAfter } from '@/plugins/bookings/booking/clock'
import { readOffer } from '@/plugins/bookings/offer/readOffer'
import { dayNumber, dayText, instantOf, minuteOf, weekdayOf } from '@/plugins/bookings/slots/calendar'
import { epochOf, zoneAround } from '@/plugins/bookings/slots/zone'
import { sql } from '@/src/lib/database'
import { dayIn } from '@/src/lib/calendar-day'
import { meridianBlocks, type DemoBlock } from './blockedTimes'
import type { DemoBooking } from './demoBooking'
import { meridianHosts, nadirHosts, type DemoHost } from './hosts'
import { meridianBookings, nadirBookings, openStudioGuests } from './meetings'
import { asType, meridianTypes, nadirTypes, type DemoType } from './types'
import { meridianWaiting } from './waiting'

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }
/** In minutes: how far from the wanted time a booking may stand, and how long before it was chosen. */
const WEEK = 7 * 1440
const DAYS_BEFORE = 4 * 1440
const CONSENT = 'I agree that you keep what I write here to prepare and hold this meeting.'

interface BookingsSeed {
  meridian: string
  nadir: string
  /** Ids of clients by name, of people by e-mail address. */
  clients: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
  /** Ids of Meridian's services by slug. */
  services: ReadonlyMap<string, string>
}

/** One studio's part: ids of its types by slug. */
interface Studio extends Pick<BookingsSeed, 'clients' | 'people' | 'services'> {
  organization: string
  types: Map<string, string>
  zones: Map<string, string>
}

/** What can be booked in both studios, when and with whom; about four weeks of bookings in every state; a waiting list. */
export async function seedBookings(payload: Payload, { meridian, nadir, ...seed }: BookingsSeed): Promise<void> {
  const own = await seedStudio(payload, meridian, seed, meridianHosts, meridianTypes)
  for (const block of meridianBlocks) await addBlock(payload, own, block)
  for (const booking of meridianBookings) await addBooking(payload, own, booking)
  await addOpenStudio(payload, own)
  await addWaiting(payload, own)
  const other = await seedStudio(payload, nadir, seed, nadirHosts, nadirTypes)
  for (const booking of nadirBookings) await addBooking(payload, other, booking)
}

async function seedStudio(
  payload: Payload,
  organization: string,
  seed: Pick<BookingsSeed, 'clients' | 'people' | 'services'>,
  hosts: DemoHost[],
  types: DemoType[],
): Promise<Studio> {
  const studio: Studio = { ...seed, organization, types: new Map(), zones: new Map() }
  for (const { email, titleEs, hours: _, ...host } of hosts) {
    const { id } = await payload.create({
      collection: 'booking-hosts',
      data: { ...host, user: idIn(seed.people, email), organization },
      context,
    })
    if (titleEs)
      await payload.update({ collection: 'booking-hosts', id, locale: 'es', data: { title: titleEs }, context })
    studio.zones.set(email, host.timeZone)
  }
  for (const { hosts: emails, es, service, ...type } of types) {
    const { id } = await payload.create({
      collection: 'booking-types',
      data: {
        ...asType,
        ...type,
        hosts: emails.map((email) => idIn(seed.people, email)),
        service: service ? idIn(seed.services, service) : null,
        organization,
      },
      context,
    })
    if (es) await payload.update({ collection: 'booking-types', id, locale: 'es', data: es, context })
    studio.types.set(type.slug, id)
  }
  for (const { email, hours } of hosts) for (const stretch of hours) await addHours(payload, studio, email, stretch)
  return studio
}

async function addHours(
  payload: Payload,
  { organization, people, types }: Studio,
  email: string,
  { days, from, until, seats, only }: DemoHost['hours'][number],
): Promise<void> {
  for (const dayOfWeek of days) {
    await payload.create({
      collection: 'audit-availability',
      data: {
        assignedTo: idIn(people, email),
        dayOfWeek,
        startTime: from,
        endTime: until,
        maxBookings: seats ?? null,
        bookingTypes: only ? [idIn(types, only)] : [],
        organization,
      },
      context,
    })
  }
}

async function addBlock(
  payload: Payload,
  { organization, people, zones }: Studio,
  { host, day, lastDay, ...block }: DemoBlock,
): Promise<void> {
  const zone = (host && zones.get(host)) ?? 'Europe/Lisbon'
  await payload.create({
    collection: 'audit-blocked-dates',
    data: {
      ...block,
      assignedTo: host ? idIn(people, host) : null,
      blockedDate: workday(zone, day),
      lastDate: lastDay === undefined ? null : workday(zone, lastDay),
      organization,
    },
    context,
  })
}

async function addBooking(payload: Payload, studio: Studio, demo: DemoBooking): Promise<void> {
  const { type, host, day, time, status, client, zone, language, reason, name, email, phone, message, notes, source } =
    demo
  const bookingType = idIn(studio.types, type)
  const assignedTo = idIn(studio.people, host)
  const hostZone = studio.zones.get(host) ?? 'UTC'
  const startsAt = await offeredTime(payload, studio, {
    ...{ type: bookingType, host: assignedTo, isPast: day < 0 },
    wanted: at(hostZone, workday(hostZone, day), time),
  })
  if (!startsAt) return
  const isOff = status === 'CANCELLED' || status === 'DECLINED'
  // It was booked about a week before, and not in this second.
  const made = new Date(Math.min(Date.now() - 3_600_000, Date.parse(startsAt) - 7 * 86_400_000)).toISOString()
  const { id } = await payload.create({
    collection: 'audit-bookings',
    data: {
      ...{ bookingType, startsAt, assignedTo, status, message, notes },
      clientName: name,
      clientEmail: email,
      clientPhone: phone,
      client: client ? idIn(studio.clients, client) : null,
      visitorTimeZone: zone,
      language: language ?? 'en',
      cancelReason: isOff ? reason : null,
      source: source ?? 'SITE',
      consentAt: made,
      consentText: CONSENT,
      organization: studio.organization,
    },
    depth: 0,
    context,
  })
  await payload.db.drizzle.execute(
    sql`update audit_bookings set created_at = ${made}, consent_at = ${made},
          cancelled_at = case when cancelled_at is not null then ${minutesAfter(made, 30)}::timestamptz end where id = ${id}`,
  )
}

/**
 * The time that a booking of the demo stands at: the wanted one, or the next that its host offers; of what is past, the last before.
 * So what is cancelled in a tour becomes free for whoever waits, whatever day of the week it is.
 */
async function offeredTime(
  payload: Payload,
  { organization }: Studio,
  { type, host, wanted, isPast }: { type: string; host: string; wanted: string; isPast: boolean },
): Promise<string | null> {
  const [from, until] = isPast ? [-WEEK, 1] : [0, WEEK]
  const { slots } = await readOffer(await createLocalReq({ context }, payload), {
    ...{ organization, type, host },
    from: new Date(minutesAfter(wanted, from)),
    until: new Date(minutesAfter(wanted, until)),
    // As it was some days before, when the visitor chose it.
    now: new Date(minutesAfter(wanted, from - DAYS_BEFORE)),
  })
  return slots.at(isPast ? -1 : 0)?.startsAt ?? null
}

/** The next Friday at four, as far as nobody is away. */
async function addOpenStudio(payload: Payload, studio: Studio): Promise<void> {
  const zone = studio.zones.get('director@orrery.test') ?? 'UTC'
  const friday = [2, 3, 4, 5, 6].map((day) => workday(zone, day)).find((day) => weekdayOf(dayNumber(day)) === 4)
  if (!friday) return
  const bookingType = idIn(studio.types, 'open-studio')
  for (const { name, email } of openStudioGuests) {
    await payload.create({
      collection: 'audit-bookings',
      data: {
        bookingType,
        startsAt: at(zone, friday, '16:00'),
        assignedTo: idIn(studio.people, 'director@orrery.test'),
        status: 'CONFIRMED',
        clientName: name,
        clientEmail: email,
        visitorTimeZone: zone,
        language: 'en',
        source: 'SITE',
        consentAt: new Date().toISOString(),
        consentText: CONSENT,
        organization: studio.organization,
      },
      depth: 0,
      context,
    })
  }
}

async function addWaiting(payload: Payload, { organization, people, types }: Studio): Promise<void> {
  for (const { type, host, from, until, zone, ...entry } of meridianWaiting) {
    await payload.create({
      collection: 'waitlist-entries',
      data: {
        ...entry,
        bookingType: idIn(types, type),
        host: host ? idIn(people, host) : null,
        fromDate: workday(zone, from),
        untilDate: workday(zone, until),
        visitorTimeZone: zone,
        status: 'WAITING',
        consentAt: new Date().toISOString(),
        organization,
      },
      context,
    })
  }
}

/** The `YYYY-MM-DD` so many working days from today in a zone; 0 is today, or the next working day. */
function workday(zone: string, days: number): string {
  let day = dayNumber(dayIn(zone, new Date()))
  while (weekdayOf(day) > 4) day += days < 0 ? -1 : 1
  for (let left = Math.abs(days); left > 0;) {
    day += Math.sign(days)
    if (weekdayOf(day) <= 4) left -= 1
  }
  return dayText(day)
}

/** The instant at which a clock shows a time on a day. */
function at(zone: string, day: string, time: string): string {
  const number = dayNumber(day)
  return instantOf(epochOf(zoneAround(zone, number * 1440, number * 1440), number, minuteOf(time), 'earlier'))
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo has no "${key}".`)
  return id
}
