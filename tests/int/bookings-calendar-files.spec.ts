import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditBooking } from '@/payload-types'
import { signManageToken } from '@/plugins/bookings/manageToken'
import { booked } from '../helpers/booked'
import { eventIn } from '../helpers/calendarFiles'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, booking, change } = booked(app)

const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio()
})

describe('calendar files by link', () => {
  const link = ({ id, version, endsAt }: AuditBooking, purpose: 'ics' | 'manage' = 'ics') =>
    `/bookings/manage/ics?token=${signManageToken({ booking: id, version: version ?? 1, purpose }, new Date(endsAt ?? 0))}`

  it('[booking-ics] bring the booking as it is, and its cancellation once it is called off', async () => {
    const made = await booking(house)
    const reply = await restClient(app).get(link(made))
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST')
    expect(eventIn(reply.text)).toMatchObject({ method: 'REQUEST', uid: made.uid, status: 'CONFIRMED' })
    const cancelled = await change(made, 'CANCELLED', { status: 'CANCELLED' })
    const after = await restClient(app).get(link(cancelled))
    expect(after.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=CANCEL')
    expect(eventIn(after.text)).toMatchObject({ method: 'CANCEL', uid: made.uid, sequence: 1 })
  })

  it('refuse outdated, foreign and broken links in words', async () => {
    const made = await booking(house)
    await change(made, 'RESCHEDULED', { startsAt: ahead(99), endsAt: ahead(100) })
    expect((await restClient(app).get(link(made))).status).toBe(410)
    expect((await restClient(app).get(link({ ...made, endsAt: ahead(-24 * 31) }))).status).toBe(410)
    expect((await restClient(app).get(link({ ...made, version: 2 }, 'manage'))).status).toBe(404)
    expect((await restClient(app).get('/bookings/manage/ics?token=v1.x.y')).status).toBe(404)
    const waits = await booking(house, { status: 'PENDING' }, 'REQUESTED')
    expect((await restClient(app).get(link(waits))).status).toBe(409)
  })
})

describe('the private calendar of a host', () => {
  const path = (url: unknown) => String(url).replace('http://localhost:3000/api', '')

  it('shows what the host has before them, and nothing any more at an address that was renewed', async () => {
    const own = await studio()
    const made = await booking(own)
    await booking(own, { status: 'CANCELLED' }, null)
    const host = await restClient(app).as(own.host)
    const shown = await host.get<{ url: string }>(`/booking-hosts/${own.settings.id}/feed`)
    expect(shown.status).toBe(200)
    const feed = await restClient(app).get(path(shown.body.url))
    expect(feed.status).toBe(200)
    expect(eventIn(feed.text)).toMatchObject({
      method: 'PUBLISH',
      uid: made.uid,
      summary: 'Strategy call · Clara Weiss',
    })
    expect(feed.text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    const again = { headers: { 'if-none-match': String(feed.headers.get('etag')) } }
    expect((await restClient(app).get(path(shown.body.url), again)).status).toBe(304)

    const renewed = await host.post<{ url: string }>(`/booking-hosts/${own.settings.id}/feed/renew`)
    expect((await restClient(app).get(path(shown.body.url))).status).toBe(404)
    expect((await restClient(app).get(path(renewed.body.url))).status).toBe(200)
    // A form that was opened before saves late: the old address stays closed.
    await payload.update({ collection: 'booking-hosts', id: own.settings.id, data: { name: 'Ruth', feedVersion: 1 } })
    expect((await restClient(app).get(path(shown.body.url))).status).toBe(404)
    await payload.db.updateOne({ collection: 'users', id: own.host.id, data: { isActive: false } })
    expect((await restClient(app).get(path(renewed.body.url))).status).toBe(404)
  })

  it('is shown to the host and to those who run the calendar, to nobody else', async () => {
    const as = async (values: Parameters<typeof make.user>[0]) => restClient(app).as(await make.user(values))
    const feed = `/booking-hosts/${house.settings.id}/feed`
    expect((await (await as({ organization: house.organization, role: 'MANAGER' })).get(feed)).status).toBe(200)
    expect((await (await as({ organization: house.organization, role: 'TEAM' })).get(feed)).status).toBe(403)
    expect((await (await as({ organization: await make.organization(), role: 'DIRECTOR' })).get(feed)).status).toBe(404)
    expect((await restClient(app).get(feed)).status).toBe(403)
    expect((await restClient(app).post(`${feed}/renew`)).status).toBe(403)
  })
})
