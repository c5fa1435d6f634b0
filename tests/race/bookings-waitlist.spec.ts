import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { signWaitlistToken } from '@/plugins/bookings/manageToken'
import { offerTime } from '@/plugins/bookings/waitlist/offerTime'
import { inTransaction } from '@/src/server/inTransaction'
import { bookables, inDays } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { runAt } from '../helpers/race'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)
let studio: Organization

beforeAll(async () => {
  studio = await make.organization()
})

async function waiting(days: number): Promise<{ host: User; slug: string; id: string }> {
  const host = await bookable.host(studio)
  const type = await bookable.type(studio, [host])
  const { id } = await payload.create({
    collection: 'waitlist-entries',
    data: {
      ...{ name: 'Ana', email: `ana-${days}@example.test`, status: 'WAITING' as const, visitorTimeZone: 'UTC' },
      bookingType: type.id,
      fromDate: inDays(days),
      untilDate: inDays(days),
      organization: studio.id,
    },
  })
  return { host, slug: type.slug, id }
}
const offer = async (host: User, days: number): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  const freed = { organization: studio.id, hosts: [host.id], from: inDays(days), until: inDays(days, '10:30') }
  return inTransaction(req, () => offerTime(req, freed))
}
const entry = (id: string) => payload.findByID({ collection: 'waitlist-entries', id, depth: 0 })
const accept = (id: string) =>
  bookable.visitor(studio).post('/bookings/waitlist/accept', {
    body: { token: signWaitlistToken({ entry: id, offer: 1, purpose: 'offer' }, new Date(Date.now() + 3_600_000)) },
  })

describe('an offer of the waiting list', () => {
  it('goes to nobody when a walk-in was faster, who keeps the time', async () => {
    const { host, slug, id } = await waiting(3)
    runAt('bookings.waiting-chosen', async () => {
      expect((await bookable.book(studio, { slug }, inDays(3))).status).toBe(201)
    })
    await offer(host, 3)
    expect((await entry(id)).status).toBe('WAITING')
    expect(await bookable.reservations([host])).toMatchObject([{ source: 'BOOKING' }])
  })

  it('and walk-ins at once: one of them has the time', async () => {
    const { host, slug, id } = await waiting(4)
    const [, ...walkIns] = await Promise.all([
      offer(host, 4),
      ...Array.from({ length: 8 }, () => bookable.book(studio, { slug }, inDays(4))),
    ])
    const rows = await bookable.reservations([host])
    expect(rows).toHaveLength(1)
    const isOffered = (await entry(id)).status === 'OFFERED'
    expect(walkIns.filter(({ status }) => status === 201)).toHaveLength(isOffered ? 0 : 1)
    expect(walkIns.filter(({ status }) => status >= 500)).toEqual([])
  })

  it('is made once, however many jobs look at once, and taken once', async () => {
    const { host, id } = await waiting(5)
    await Promise.all([offer(host, 5), offer(host, 5), offer(host, 5)])
    expect(await entry(id)).toMatchObject({ status: 'OFFERED', offers: 1 })
    expect(await bookable.reservations([host])).toHaveLength(1)
    const replies = await Promise.all([accept(id), accept(id), accept(id)])
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.filter(({ status }) => status >= 500)).toEqual([])
    expect(await entry(id)).toMatchObject({ status: 'BOOKED' })
    expect(await bookable.reservations([host])).toMatchObject([{ source: 'BOOKING' }])
  })
})
