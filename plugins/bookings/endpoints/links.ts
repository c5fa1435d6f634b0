import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { consume } from '@/plugins/limits/api'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { defineForm } from '@/src/server/forms/defineForm'
import { readType } from '../booking/readType'
import { bookingOfLink, isInTime } from '../operations/changeable'
import { cancelByLink } from '../operations/cancel'
import { reschedule } from '../operations/reschedule'
import { shownBooking } from '../operations/shownBooking'
import { acceptOffer, assertStands, entryOfLink, leaveWaitlist, passOffer } from '../waitlist/answer'
import { shownOffer } from '../waitlist/shownOffer'
import { assertHost, assertReachable, orFreshSlots } from './asked'
import { checkAnswers } from './checkAnswers'
import * as fields from './fields'
import { consentIn } from './visitors'

/** `POST /api/bookings/manage/view { token }` → `{ booking, mayCancel, mayReschedule, type, seats }`. A look changes nothing. */
const view: Endpoint = defineForm({
  path: '/bookings/manage/view',
  schema: z.object({ token: fields.token }),
  run: async (req, { token }) => {
    await consume(req, 'booking-link')
    const booking = await bookingOfLink(req, token)
    const type = await readType(req, booking.organization, { id: booking.type })
    const mayChange = isInTime(booking, type?.changeNotice ?? 0)
    return {
      body: {
        booking: await shownBooking(req, booking.id),
        mayCancel: mayChange,
        mayReschedule: mayChange && type?.isActive === true,
        type: type?.slug ?? null,
        seats: type?.seats ?? null,
      },
    }
  },
})

/** `POST /api/bookings/manage/cancel { token, reason? }` → `{ booking }`. */
const cancel: Endpoint = defineForm({
  path: '/bookings/manage/cancel',
  schema: z.object({ token: fields.token, reason: fields.reason }),
  run: async (req, { token, reason }) => {
    await consume(req, 'booking-link')
    return { body: { booking: await shownBooking(req, await cancelByLink(req, { token, reason: reason ?? null })) } }
  },
})

/** `POST /api/bookings/manage/reschedule { token, startsAt, host? }` → `{ booking }`, or 409 with fresh times. */
const move: Endpoint = defineForm({
  path: '/bookings/manage/reschedule',
  schema: z.object({ token: fields.token, startsAt: fields.startsAt, host: fields.host }),
  run: async (req, { token, startsAt, host }) => {
    await consume(req, 'booking-link')
    const booking = await bookingOfLink(req, token)
    const type = await readType(req, booking.organization, { id: booking.type })
    if (!type) throw new APIError('There is no such booking any more.', 410, null, true)
    assertHost(type, host)
    return orFreshSlots(req, { type, startsAt, host, ignore: { booking: booking.id } }, async () => {
      const id = await reschedule(req, { token, startsAt, host: host ?? null })
      return { body: { booking: await shownBooking(req, id) } }
    })
  },
})

/** `POST /api/bookings/waitlist/view { token }` → `{ offer }`: what is offered, as long as it is. */
const viewOffer: Endpoint = defineForm({
  path: '/bookings/waitlist/view',
  schema: z.object({ token: fields.token }),
  run: async (req, { token }) => {
    await consume(req, 'booking-link')
    const entry = await entryOfLink(req, token, ['offer'])
    assertStands(entry)
    return { body: { offer: await shownOffer(req, entry) } }
  },
})

/**
 * `POST /api/bookings/waitlist/accept { token, phone?, message?, answers? }` → 201 `{ booking }`. What a type asks is asked here as
 * when booking: 400 says what is missing.
 */
const accept: Endpoint = defineForm({
  path: '/bookings/waitlist/accept',
  schema: z.object({
    token: fields.token,
    phone: fields.phone,
    message: fields.message,
    answers: fields.answers,
  }),
  run: async (req, { token, phone, message, answers }) => {
    await consume(req, 'booking-link')
    const entry = await entryOfLink(req, token, ['offer'])
    const type = await readType(req, entry.organization, { id: entry.type })
    if (!type || !entry.offeredStart) throw new APIError('This can no longer be booked.', 410, null, true)
    const locale = isLocale(entry.language) ? entry.language : DEFAULT_LOCALE
    assertStands(entry)
    const given = await checkAnswers(req, type, answers, locale)
    assertReachable(type, phone)
    return orFreshSlots(req, { type, startsAt: entry.offeredStart }, async () => {
      const consentText = consentIn(locale, await nameOf(req, entry.organization))
      const id = await acceptOffer(req, token, { answers: given, consentText, phone, message })
      return { status: 201, body: { booking: await shownBooking(req, id) } }
    })
  },
})

/** `POST /api/bookings/waitlist/leave { token, decline? }`: leaves the list, or lets only this offer pass. */
const leave: Endpoint = defineForm({
  path: '/bookings/waitlist/leave',
  schema: z.object({ token: fields.token, decline: z.boolean().optional() }),
  run: async (req, { token, decline }) => {
    await consume(req, 'booking-link')
    if (decline) {
      await passOffer(req, token)
      return { body: { message: 'You stay on the waiting list; this time goes to somebody else.' } }
    }
    await leaveWaitlist(req, token)
    return { body: { message: 'You are off the waiting list.' } }
  },
})

async function nameOf(req: PayloadRequest, organization: string): Promise<string> {
  const [row] = await query<{ name: string }>(req, sql`select name from organizations where id = ${organization}`)
  return row?.name ?? ''
}

export const linkEndpoints: Endpoint[] = [view, cancel, move, viewOffer, accept, leave]
