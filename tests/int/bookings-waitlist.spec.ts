import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Organization, User, WaitlistEntry } from '@/payload-types'
import { signWaitlistToken } from '@/plugins/bookings/manageToken'
import { expireHolds } from '@/plugins/bookings/waitlist/expire'
import { offerTime } from '@/plugins/bookings/waitlist/offerTime'
import { inTransaction } from '@/src/server/inTransaction'
import { bookables, inDays, tokenOf, type BookingReply } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { waitingIn } from '../helpers/queues'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

let studio: Organization

beforeAll(async () => {
  studio = await make.organization()
})

const day = (days: number) => inDays(days).slice(0, 10)
const entry = (id: string) => payload.findByID({ collection: 'waitlist-entries', id, depth: 0 })
const cancel = (reply: { body: BookingReply }) =>
  bookable.visitor(studio).post('/bookings/manage/cancel', { body: { token: tokenOf(reply.body.booking?.manageUrl) } })
/** What the worker does with what has become free. */
const offer = async (hosts: User[], from: string, until: string): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  const freed = { organization: studio.id, hosts: hosts.map(({ id }) => id), from, until }
  return inTransaction(req, () => offerTime(req, freed))
}
const answer = (of: WaitlistEntry, path: string, more: Record<string, unknown> = {}) =>
  bookable.visitor(studio).post<BookingReply & { offer?: Record<string, unknown> }>(`/bookings/waitlist/${path}`, {
    body: {
      token: signWaitlistToken(
        { entry: of.id, offer: Number(of.offers), purpose: 'offer' },
        new Date(Date.now() + 3_600_000),
      ),
      ...more,
    },
  })

/** An hour of which the neighbours, half an hour off, cannot be held beside it. */
const HOUR_WITH_BUFFERS = { durationMinutes: 60, stepMinutes: 30, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 }

async function queueFor(type: BookingType, names: string[], days: [number, number]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) {
    const email = `${name}-${type.slug}@example.test`
    const reply = await bookable.visitor(studio).post('/bookings/waitlist', {
      body: {
        ...{ type: type.slug, name, email, visitorTimeZone: 'UTC', language: 'en', consent: true },
        fromDate: day(days[0]),
        untilDate: day(days[1]),
      },
    })
    expect(reply.status, reply.text).toBe(201)
    const { docs } = await payload.find({
      collection: 'waitlist-entries',
      where: { email: { equals: email } },
      depth: 0,
    })
    ids.push(String(docs[0]?.id))
  }
  return ids
}

describe('the waiting list', () => {
  it('takes somebody once for a type, and nobody where there is none', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host])
    const without = await bookable.type(studio, [host], { hasWaitlist: false })
    await queueFor(type, ['ana'], [1, 5])
    await queueFor(type, ['ana'], [1, 9])
    const { totalDocs } = await payload.count({
      collection: 'waitlist-entries',
      where: { bookingType: { equals: type.id } },
    })
    expect(totalDocs).toBe(1)
    const body = { name: 'Ana', email: 'ana@example.test', fromDate: day(5), untilDate: day(1), consent: true }
    const wrong = await bookable.visitor(studio).post('/bookings/waitlist', { body: { type: type.slug, ...body } })
    expect(wrong.text).toContain('not before the first')
    const none = { ...body, type: without.slug, untilDate: day(9) }
    expect((await bookable.visitor(studio).post('/bookings/waitlist', { body: none })).status).toBe(409)
  })

  it('is looked through by a job when a time becomes free, queued with what freed it', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host])
    const taken = await bookable.book(studio, type, inDays(3))
    await cancel(taken)
    const before = (await waitingIn(app, 'bookings.offer-freed')).length
    const again = await bookable.book(studio, type, inDays(3))
    await queueFor(type, ['ben'], [1, 5])
    await cancel(again)
    const jobs = await waitingIn(app, 'bookings.offer-freed')
    expect(jobs.length).toBe(before + 1)
    expect(jobs.at(-1)).toMatchObject({ organization: studio.id, hosts: [host.id], from: inDays(3) })
  })

  it('offers what is free to the first who fits, as a held time, then to the next', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host])
    const [early, first, second] = await queueFor(type, ['early', 'first', 'second'], [3, 8])
    // Waits for other days.
    await payload.update({ collection: 'waitlist-entries', id: String(early), data: { untilDate: day(3) } })
    expect(await offer([host], inDays(4), inDays(4, '10:30'))).toBe(true)
    expect((await entry(String(early))).status).toBe('WAITING')
    const offered = await entry(String(first))
    expect(offered).toMatchObject({ status: 'OFFERED', offeredStart: inDays(4), offers: 1 })
    expect(await bookable.reservations([host])).toMatchObject([{ source: 'HOLD', blockedFrom: inDays(4) }])
    expect((await bookable.book(studio, type, inDays(4))).status).toBe(409)
    expect((await answer(offered, 'view')).body.offer).toMatchObject({ startsAt: inDays(4), type: type.slug })

    // No answer: the time is given back, and goes to the one after.
    const data = { expiresAt: new Date(Date.now() - 1000).toISOString() }
    await payload.update({ collection: 'booking-holds', id: String(offered.hold), data })
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => expireHolds(req))
    expect((await entry(String(first))).status).toBe('EXPIRED')
    expect((await answer(offered, 'accept')).status).toBe(410)
    expect(await offer([host], inDays(4), inDays(4, '10:30'))).toBe(true)
    const next = await entry(String(second))
    const accepted = await answer(next, 'accept')
    expect(accepted.status, accepted.text).toBe(201)
    expect(accepted.body.booking).toMatchObject({ startsAt: inDays(4), status: 'CONFIRMED' })
    const [booking] = await bookable.bookings({ reference: { equals: String(accepted.body.booking?.reference) } })
    expect(booking).toMatchObject({ source: 'WAITLIST', clientName: 'second' })
    expect(await entry(String(second))).toMatchObject({ status: 'BOOKED', booking: booking?.id })
    expect(await bookable.reservations([host])).toMatchObject([{ source: 'BOOKING', booking: booking?.id }])
    expect((await answer(next, 'accept')).status).toBe(410)
    expect(await offer([host], inDays(4), inDays(4, '10:30'))).toBe(false)
  })

  it('offers the very hour that staff have cancelled, not one that only reaches into it', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host], HOUR_WITH_BUFFERS)
    const taken = await bookable.book(studio, type, inDays(4, '10:30'))
    const [booking] = await bookable.bookings({ reference: { equals: String(taken.body.booking?.reference) } })
    const [one] = await queueFor(type, ['teresa'], [1, 8])
    const admin = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
    const cancelled = await admin.patch(`/audit-bookings/${booking?.id}`, { body: { status: 'CANCELLED' } })
    expect(cancelled.status, cancelled.text).toBe(200)
    const freed = (await waitingIn(app, 'bookings.offer-freed')).at(-1)
    expect(freed).toMatchObject({ hosts: [host.id], from: inDays(4, '10:15'), until: inDays(4, '11:45') })
    expect(await offer([host], String(freed?.from), String(freed?.until))).toBe(true)
    expect(await entry(String(one))).toMatchObject({ status: 'OFFERED', offeredStart: inDays(4, '10:30') })
  })

  it('asks the next about an hour that somebody lets pass, and them not about its neighbours either', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host], HOUR_WITH_BUFFERS)
    const [one, two] = await queueFor(type, ['picky', 'glad'], [3, 8])
    const freed = [inDays(5, '10:15'), inDays(5, '11:45')] as const
    await offer([host], ...freed)
    expect((await answer(await entry(String(one)), 'leave', { decline: true })).status).toBe(200)
    expect(await offer([host], ...freed)).toBe(true)
    expect((await entry(String(one))).status).toBe('WAITING')
    expect(await entry(String(two))).toMatchObject({ status: 'OFFERED', offeredStart: inDays(5, '10:30') })
    expect((await answer(await entry(String(two)), 'leave', { decline: true })).status).toBe(200)
    expect(await offer([host], ...freed)).toBe(false)
  })

  it('lets an offer pass without leaving, and leaves for good', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host])
    const [one] = await queueFor(type, ['picky'], [3, 8])
    await offer([host], inDays(5), inDays(5, '10:30'))
    expect((await answer(await entry(String(one)), 'leave', { decline: true })).status).toBe(200)
    expect((await entry(String(one))).status).toBe('WAITING')
    expect(await bookable.reservations([host])).toEqual([])
    // The one that they let pass is not offered to them again.
    expect(await offer([host], inDays(5), inDays(5, '10:30'))).toBe(false)
    expect(await offer([host], inDays(6), inDays(6, '10:30'))).toBe(true)
    expect((await answer(await entry(String(one)), 'leave')).status).toBe(200)
    expect((await entry(String(one))).status).toBe('LEFT')
    expect(await bookable.reservations([host])).toEqual([])
  })

  it('[waitlist-accept] insists on what the type asks, as booking does, and keeps the answers', async () => {
    const host = await bookable.host(studio)
    const template = await make.auditTemplate(studio, {
      isActive: true,
      questions: [
        { question: 'What for?', kind: 'CHOICE', choices: 'Site\nShop', isRequired: true, askWhenBooking: true },
      ],
    })
    const type = await bookable.type(studio, [host], { questionsFrom: template.id, place: 'PHONE' })
    const [one] = await queueFor(type, ['asked'], [3, 8])
    await offer([host], inDays(5, '11:00'), inDays(5, '11:30'))
    const offered = await entry(String(one))
    const [question] = (template.questions ?? []).map(({ id }) => id)
    expect((await answer(offered, 'view')).body.offer).toMatchObject({
      place: 'PHONE',
      questions: [{ id: question, question: 'What for?', kind: 'CHOICE', choices: ['Site', 'Shop'], isRequired: true }],
    })
    const missing = await answer(offered, 'accept', { phone: '+351 21 000 0000' })
    expect([missing.status, missing.text]).toEqual([400, expect.stringContaining('Answer this question.')])
    const answers = [{ question, answer: 'Shop' }]
    const wrong = await answer(offered, 'accept', {
      phone: '+351 21 000 0000',
      answers: [{ question, answer: 'Boat' }],
    })
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Choose one of the answers.')])
    const silent = await answer(offered, 'accept', { answers })
    expect([silent.status, silent.text]).toEqual([400, expect.stringContaining('Write the number')])
    // Nothing has been lost by it: the offer stands, and is taken with the answers.
    expect((await entry(String(one))).status).toBe('OFFERED')
    const taken = await answer(offered, 'accept', { phone: '+351 21 000 0000', answers })
    expect(taken.status, taken.text).toBe(201)
    const [booking] = await bookable.bookings({ reference: { equals: String(taken.body.booking?.reference) } })
    expect(booking).toMatchObject({
      source: 'WAITLIST',
      clientPhone: '+351 21 000 0000',
      answers: [{ question: 'What for?', answer: 'Shop' }],
    })
  })

  it('links are good for their offer alone', async () => {
    const host = await bookable.host(studio)
    const type = await bookable.type(studio, [host])
    const [one] = await queueFor(type, ['late'], [3, 8])
    const waiting = await entry(String(one))
    expect((await answer(waiting, 'accept')).status).toBe(410)
    await offer([host], inDays(7), inDays(7, '10:30'))
    expect((await answer(waiting, 'accept')).status).toBe(410)
    const visitor = bookable.visitor(studio)
    expect((await visitor.post('/bookings/waitlist/accept', { body: { token: 'nonsense' } })).status).toBe(404)
    const leave = signWaitlistToken({ entry: String(one), offer: 1, purpose: 'leave' }, new Date(Date.now() + 60_000))
    expect((await visitor.post('/bookings/waitlist/accept', { body: { token: leave } })).status).toBe(404)
    expect((await visitor.post('/bookings/waitlist/leave', { body: { token: leave } })).status).toBe(200)
  })
})
