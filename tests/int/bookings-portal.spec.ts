import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Client, Organization, User } from '@/payload-types'
import { readManageToken } from '@/plugins/bookings/manageToken'
import { ownBookings } from '@/plugins/bookings/portal/ownBookings'
import { bookables, inDays } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

let studio: Organization
let halden: Client
let host: User
let type: BookingType
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

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian' })
  halden = await make.client(studio, { name: 'Halden' })
  const ostra = await make.client(studio, { name: 'Ostra' })
  clara = await make.user({ organization: studio, role: 'CLIENT', clients: [halden] })
  stranger = await make.user({ organization: studio, role: 'CLIENT', clients: [ostra] })
  host = await bookable.host(studio, { name: 'Mina Park' })
  type = await bookable.type(studio, [host], { title: 'First talk', slug: 'first-talk' })
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
