import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Client, Organization, User } from '@/payload-types'
import { readManageToken } from '@/plugins/bookings/manageToken'
import { ownBookings } from '@/plugins/bookings/portal/ownBookings'
import { knownPhone } from '@/plugins/bookings/portal/ownClient'
import { bookables, inDays, type BookingReply } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

let studio: Organization
let halden: Client
let host: User
let type: BookingType
let nordlys: Client
let clara: User
let stranger: User

const person = (user: User) => ({ ...user, collection: 'users' as const })
const book = (startsAt: string, more: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'audit-bookings',
    data: {
      bookingType: type.id,
      startsAt,
      assignedTo: host.id,
      clientName: 'Clara',
      clientEmail: 'clara@example.test',
      client: halden.id,
      status: 'CONFIRMED',
      organization: studio.id,
      ...more,
    },
    depth: 0,
  })
const makeContact = (client: Client, email: string, phone: string | null = null) =>
  payload.create({
    collection: 'contacts',
    data: { firstName: 'Clara', email, phone, client: client.id, organization: studio.id },
    depth: 0,
  })

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian' })
  halden = await make.client(studio, { name: 'Halden' })
  nordlys = await make.client(studio, { name: 'Nordlys', phone: '+47 1' })
  const ostra = await make.client(studio, { name: 'Ostra' })
  clara = await make.user({ organization: studio, role: 'CLIENT', clients: [nordlys, halden] })
  stranger = await make.user({ organization: studio, role: 'CLIENT', clients: [ostra] })
  host = await bookable.host(studio, { name: 'Mina Park' })
  type = await bookable.type(studio, [host], { title: 'First talk', slug: 'first-talk' })
})

describe('booking in the portal', () => {
  const send = async (by: RestClient, startsAt: string, more: Record<string, unknown> = {}) =>
    by.with({ headers: { 'x-orrery-organization': studio.slug } }).post<BookingReply>('/bookings', {
      body: {
        type: 'first-talk',
        startsAt,
        name: 'Clara Weiss',
        email: 'clara.private@example.test',
        visitorTimeZone: 'Europe/Lisbon',
        language: 'en',
        consent: true,
        source: 'PORTAL',
        ...more,
      },
    })

  it('[portal-bookings] belongs to the client, whatever address was written, and to no lead', async () => {
    const contact = await makeContact(nordlys, 'clara.private@example.test')
    const asClara = await restClient(app).as(clara)
    const reply = await send(asClara, inDays(8), { client: nordlys.id })
    expect(reply.status, reply.text).toBe(201)
    const [booking] = await bookable.bookings({ reference: { equals: String(reply.body.booking?.reference) } })
    expect(booking).toMatchObject({ source: 'PORTAL', client: nordlys.id, contact: contact.id, lead: null })
    const unknown = await send(asClara, inDays(9), { email: 'somebody.else@example.test' })
    const [other] = await bookable.bookings({ reference: { equals: String(unknown.body.booking?.reference) } })
    expect(other).toMatchObject({ source: 'PORTAL', client: nordlys.id, contact: null, lead: null })
  })

  it('is for nobody else’s client, and for nobody who is not signed in', async () => {
    const foreign = await send(await restClient(app).as(stranger), inDays(10), { client: nordlys.id })
    expect([foreign.status, foreign.text]).toEqual([403, expect.stringContaining('no such client')])
    const nobody = await send(restClient(app), inDays(10), { client: nordlys.id })
    expect([nobody.status, nobody.text]).toEqual([401, expect.stringContaining('no longer signed in')])
    // A client without the portal books as everybody does: by the address.
    const site = await send(restClient(app), inDays(10), { source: 'SITE', client: nordlys.id })
    const [booking] = await bookable.bookings({ reference: { equals: String(site.body.booking?.reference) } })
    expect(booking).toMatchObject({ source: 'SITE' })
  })

  it('knows the number: of the contact, else of an earlier booking, else the client’s', async () => {
    const email = 'ines@example.test'
    const known = () => knownPhone({ payload }, { client: nordlys.id, email })
    expect(await known()).toBe('+47 1')
    await book(inDays(11), { client: nordlys.id, clientEmail: email, clientPhone: '+47 2' })
    expect(await known()).toBe('+47 2')
    await makeContact(nordlys, email, '+47 3')
    expect(await known()).toBe('+47 3')
  })
})

describe('the bookings of a client in the portal', () => {
  it('[portal-bookings] are called by their names, with a link for the version that is shown', async () => {
    const booking = await book(inDays(4))
    await book(inDays(5), { status: 'CANCELLED' })
    const own = await ownBookings({ payload }, person(clara), { client: halden.id, locale: 'es' })
    expect(own.map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED'])
    expect(own[1]).toMatchObject({
      title: 'First talk',
      type: 'first-talk',
      startsAt: inDays(4),
      endsAt: inDays(4, '10:30'),
      host: 'Mina Park',
      reference: booking.reference,
    })
    expect(readManageToken(own[1]?.manageToken, 'manage')).toEqual({ booking: booking.id, version: booking.version })
    expect(own[0]?.manageToken).toBeNull()
  })

  it('are nobody else’s, and cannot be booked again once their type is switched off', async () => {
    expect(await ownBookings({ payload }, person(stranger), { client: halden.id, locale: 'en' })).toEqual([])
    await payload.update({ collection: 'booking-types', id: type.id, data: { isActive: false } })
    const own = await ownBookings({ payload }, person(clara), { client: halden.id, locale: 'en' })
    expect(own.map(({ type: slug }) => slug)).toEqual([null, null])
    expect(own[0]?.title).toBe('First talk')
  })
})
