import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization } from '@/payload-types'
import { OFFER_QUEUE } from '@/plugins/bookings/waitlist/offerQueue'
import { offerTime } from '@/plugins/bookings/waitlist/offerTime'
import { query, sql } from '@/src/lib/database'
import { seedBookings } from '@/scripts/seed/bookings'
import { meridianHosts, nadirHosts } from '@/scripts/seed/bookings/hosts'
import { meridianBookings } from '@/scripts/seed/bookings/meetings'
import { meridianTypes } from '@/scripts/seed/bookings/types'
import { factories } from '../helpers/factories'
import { inTransaction } from '@/src/server/inTransaction'
import { startTestPayload } from '../helpers/payload'
import { waitingIn } from '../helpers/queues'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
let meridian: Organization

beforeAll(async () => {
  meridian = await make.organization()
  const nadir = await make.organization()
  const people = new Map<string, string>()
  for (const { email } of meridianHosts)
    people.set(email, (await make.user({ email, organization: meridian, role: 'MANAGER' })).id)
  for (const { email } of nadirHosts)
    people.set(email, (await make.user({ email, organization: nadir, role: 'ADMIN' })).id)
  const clients = new Map<string, string>()
  for (const name of new Set(meridianBookings.flatMap(({ client }) => client ?? [])))
    clients.set(name, (await make.client(meridian, { name })).id)
  const services = new Map<string, string>()
  for (const slug of new Set(meridianTypes.flatMap(({ service }) => service ?? [])))
    services.set(slug, (await make.service(meridian, { slug })).id)
  await seedBookings(payload, { meridian: meridian.id, nadir: nadir.id, clients, people, services })
}, 120_000)

describe('the demo’s bookings', () => {
  it('are about forty, in every state', async () => {
    const { docs } = await payload.find({
      collection: 'audit-bookings',
      where: { organization: { equals: meridian.id } },
      depth: 0,
      pagination: false,
    })
    expect(docs.length).toBeGreaterThan(35)
    expect(new Set(docs.map(({ status }) => status)).size).toBe(6)
    expect(docs.every(({ hosts, reference }) => (hosts?.length ?? 0) > 0 && reference)).toBe(true)
  })

  it('lie within their hosts’ hours, so that a cancelled one is offered to whoever waits', async () => {
    const [teresa] = (
      await payload.find({ collection: 'waitlist-entries', where: { name: { equals: 'Teresa Lobo' } } })
    ).docs
    const { docs } = await payload.find({
      collection: 'audit-bookings',
      where: { 'bookingType.slug': { equals: 'strategy-consultation' }, status: { equals: 'CONFIRMED' } },
      depth: 0,
    })
    expect(docs.map(({ clientName }) => clientName).sort()).toEqual(['Pieter Mulder', 'Sigrid Aas'])
    const req = await createLocalReq({}, payload)
    for (const { id, startsAt } of docs) {
      await payload.update({ collection: 'audit-bookings', id, data: { status: 'CANCELLED' } })
      const freed = OFFER_QUEUE.schema.parse((await waitingIn(app, OFFER_QUEUE.name)).at(-1))
      expect(await inTransaction(req, () => offerTime(req, freed))).toBe(true)
      const offered = await payload.findByID({ collection: 'waitlist-entries', id: String(teresa?.id), depth: 0 })
      expect([offered.status, offered.offeredStart]).toEqual(['OFFERED', startsAt])
      await query(
        { payload },
        sql`update waitlist_entries set status = 'WAITING', offered_start = null where id = ${teresa?.id}`,
      )
    }
  })

  it('and what they take of their hosts fit together', async () => {
    const odd = await query(
      { payload },
      sql`select b.id from audit_bookings b
          left join host_reservations r on r.booking_id = b.id or r.id = b.session_id
          group by b.id having (count(r.id) > 0) <> (b.status not in ('CANCELLED', 'DECLINED'))`,
    )
    expect(odd).toEqual([])
    const sessions = await query<{ taken: number; seats: number }>(
      { payload },
      sql`select seats_taken::int as taken, seats::int as seats from host_reservations where starts_at is not null`,
    )
    for (const { taken, seats } of sessions) expect(taken).toBeLessThanOrEqual(seats)
  })
})
