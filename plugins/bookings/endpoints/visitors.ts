import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { consume } from '@/plugins/limits/api'
import { fill } from '@/src/lib/fill'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import type { Locale } from '@/src/lib/locales'
import { bookingWords } from '@/src/lib/booking-words'
import { defineForm } from '@/src/server/forms/defineForm'
import { book } from '../operations/book'
import { holdSlot, releaseHold } from '../operations/holds'
import { shownBooking } from '../operations/shownBooking'
import { joinWaitlist } from '../waitlist/join'
import { organizationOf } from '@/src/server/organizationOf'
import { ownClient } from '../portal/ownClient'
import { askedType, assertHost, assertReachable, orFreshSlots } from './asked'
import { checkAnswers } from './checkAnswers'
import * as fields from './fields'

/** `POST /api/bookings/hold { type, startsAt, host?, previous? }`: keeps a time while the form is filled in. */
const hold: Endpoint = defineForm({
  path: '/bookings/hold',
  schema: z.object({
    type: fields.slug,
    startsAt: fields.startsAt,
    host: fields.host,
    previous: fields.holdKey.optional(),
  }),
  run: async (req, { startsAt, host, previous, ...wanted }) => {
    await consume(req, 'booking-hold')
    const { type } = await askedType(req, wanted.type)
    assertHost(type, host)
    return orFreshSlots(req, { type, startsAt, host }, async () => {
      const held = await holdSlot(req, type, { startsAt, host: host ?? null }, previous ?? null)
      return {
        status: 201,
        body: {
          hold: held.hold,
          expiresAt: held.expiresAt,
          host: type.assignment === 'TOGETHER' ? null : held.hosts[0],
        },
      }
    })
  },
})

/** `POST /api/bookings/release { hold }`. */
const release: Endpoint = defineForm({
  path: '/bookings/release',
  schema: z.object({ hold: fields.holdKey }),
  run: async (req, input) => {
    const organization = await organizationOf(req)
    if (organization) await releaseHold(req, organization.id, input.hold)
    return { body: { message: 'The time is free again.' } }
  },
})

/** `POST /api/bookings`, with `Idempotency-Key`: books a time. */
const create: Endpoint = defineForm({
  path: '/bookings',
  schema: z.object({
    type: fields.slug,
    startsAt: fields.startsAt,
    host: fields.host,
    hold: fields.holdKey.optional(),
    name: fields.name,
    email: fields.email,
    phone: fields.phone,
    visitorTimeZone: fields.timeZone,
    language: fields.language,
    answers: fields.answers,
    message: fields.message,
    consent: fields.consent,
    source: fields.source,
    client: fields.client,
  }),
  run: async (req, input, body) => {
    refuseTrapped(body)
    const { organization, type } = await askedType(req, input.type)
    assertHost(type, input.host)
    const answers = await checkAnswers(req, type, input.answers, input.language)
    assertReachable(type, input.phone)
    const client = input.source === 'PORTAL' ? await ownClient(req, organization.id, input.client) : null
    const idempotencyKey = keyIn(req)
    await consume(req, 'form:booking', { account: input.email })
    const { startsAt, host } = input
    return orFreshSlots(req, { type, startsAt, host }, async () => {
      const id = await book(req, {
        ...input,
        type,
        answers,
        client,
        hold: input.hold ? { token: input.hold } : null,
        consentText: consentIn(input.language, organization.name),
        idempotencyKey,
      })
      return { status: 201, body: { booking: await shownBooking(req, id) } }
    })
  },
})

/** `POST /api/bookings/waitlist`: waits for a time on some days. Who is on the list already hears the same. */
const wait: Endpoint = defineForm({
  path: '/bookings/waitlist',
  schema: z
    .object({
      type: fields.slug,
      name: fields.name,
      email: fields.email,
      fromDate: fields.day,
      untilDate: fields.day,
      host: fields.host,
      visitorTimeZone: fields.timeZone,
      language: fields.language,
      consent: fields.consent,
    })
    .refine(({ fromDate, untilDate }) => fromDate <= untilDate, {
      path: ['untilDate'],
      message: 'The last day is not before the first.',
    }),
  run: async (req, input, body) => {
    refuseTrapped(body)
    const { type } = await askedType(req, input.type)
    await consume(req, 'form:waitlist', { account: input.email })
    await joinWaitlist(req, { ...input, type })
    return { status: 201, body: { message: 'You are on the waiting list.' } }
  },
})

/** A program that filled in what people do not see learns nothing about why. */
function refuseTrapped(body: Record<string, unknown>): void {
  if (isTrapped(body)) throw new APIError('This cannot be booked here. Write to us instead.', 400, null, true)
}

/** The words beside the box that was ticked. */
export function consentIn(locale: Locale, organization: string): string {
  return fill(bookingWords(locale).consent, { organization })
}

function keyIn(req: PayloadRequest): string | null {
  const key = req.headers.get('idempotency-key')
  if (key === null || /^[\w.:-]{8,200}$/.test(key)) return key
  throw new APIError('An Idempotency-Key has 8 to 200 letters, figures and hyphens.', 400, null, true)
}

export const visitorEndpoints: Endpoint[] = [hold, release, create, wait]
