import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BusyFeed, Organization, User } from '@/payload-types'
import { feedQueue } from '@/plugins/bookings/feeds/feedQueue'
import { createHttpClient } from '@/src/lib/http/client'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { runHandOff, waitingIn } from '../helpers/queues'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let answer: RequestListener = (_, response) => response.end()
const asked: (string | undefined)[] = []
const server = createServer((request, response) => {
  asked.push(request.headers['if-none-match'])
  answer(request, response)
})

let studio: Organization
let ana: User
let other: User
let address: string
let client: ReturnType<typeof createHttpClient>

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  address = `http://${host}/private/ana.ics`
  client = createHttpClient({ allowedHosts: [host] })
  studio = await make.organization()
  ana = await make.user({ organization: studio, timezone: 'Asia/Tokyo' })
  other = await make.user({ organization: studio, role: 'ADMIN' })
  await payload.create({
    collection: 'booking-hosts',
    data: { organization: studio.id, user: ana.id, timeZone: 'Europe/Berlin', isActive: true },
  })
})
afterAll(async () => {
  await client.close()
  await new Promise((resolve) => server.close(resolve))
})

const year = new Date().getUTCFullYear() + 1
const event = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
const answerWith = (body: string, headers: Record<string, string> = {}, status = 200) => {
  answer = (_, response) => response.writeHead(status, { 'content-type': 'text/calendar', ...headers }).end(body)
}

const feed = (values: Partial<BusyFeed> = {}) =>
  payload.create({
    collection: 'busy-feeds',
    data: { organization: studio.id, owner: ana.id, name: 'At home', url: address, isActive: true, ...values },
  })

/** What a worker does with one job, through a client that may call the server of this test. */
async function fetchNow(id: string): Promise<unknown> {
  const queue = feedQueue(client)
  if (queue.kind !== 'handOff') throw new Error('The calendar is fetched outside a transaction.')
  const job = { id: 'test', queue: queue.name, attempt: 9, isLastAttempt: true, signal: new AbortController().signal }
  const within = async <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const result = await work(req)
    await commitTransaction(req)
    return result
  }
  const claim = await within((req) => queue.claim({ feed: id }, { req, job }))
  if (claim === null) return null
  const outcome = await queue.perform(claim, { payload, job })
  await within((req) => queue.settle(outcome, claim, { req, job }))
  return outcome
}

const times = (id: string) =>
  query<{ owner: string; starts: string; ends: string }>(
    { payload },
    sql`select owner_id as owner, to_char(starts_at at time zone 'UTC', 'MM-DD HH24:MI') as starts,
        to_char(ends_at at time zone 'UTC', 'MM-DD HH24:MI') as ends
      from busy_times where feed_id = ${id} order by starts_at`,
  )
const read = (id: string) => payload.findByID({ collection: 'busy-feeds', id, depth: 0 })

describe('a busy calendar', () => {
  it('is read on the host’s clock when it was saved, and leaves our own bookings out', async () => {
    const type = await payload.create({
      collection: 'booking-types',
      data: {
        organization: studio.id,
        ...{ title: 'Call', slug: 'call', purpose: 'MEETING', auditType: 'GENERAL', place: 'VIDEO', currency: 'EUR' },
        ...{ durationMinutes: 30, stepMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, windowDays: 60 },
        ...{ minimumNoticeMinutes: 0, changeNoticeMinutes: 0, assignment: 'HOST', color: 'brass', hosts: [ana.id] },
      },
    })
    await query(
      { payload },
      sql`insert into audit_bookings (id, organization_id, booking_type_id, starts_at, ends_at, client_name, client_email, uid, reference)
        values (gen_random_uuid(), ${studio.id}, ${type.id}, now(), now() + interval '1 hour', 'A', 'a@b.example', 'own@here', 'FEEDTEST')`,
    )
    answerWith(
      calendar(
        event('dentist', `DTSTART:${year}0504T090000`, `DTEND:${year}0504T100000`),
        event('leave', `DTSTART;VALUE=DATE:${year}0601`, `DTEND;VALUE=DATE:${year}0603`),
        event('own@here', `DTSTART:${year}0505T090000Z`, `DTEND:${year}0505T100000Z`),
        event('maybe', `DTSTART:${year}0506T090000Z`, `DTEND:${year}0506T100000Z`, 'TRANSP:TRANSPARENT'),
      ),
    )
    const { id } = await feed()
    expect(await waitingIn(app, 'bookings.fetch-feed')).toContainEqual({ feed: id })
    await fetchNow(id)
    expect(await times(id)).toEqual([
      { owner: ana.id, starts: '05-04 07:00', ends: '05-04 08:00' },
      { owner: ana.id, starts: '05-31 22:00', ends: '06-02 22:00' },
    ])
    expect(await read(id)).toMatchObject({ events: 3, lastError: null, url: expect.not.stringContaining('private') })
    // A form that was open meanwhile takes nothing back.
    await payload.update({ collection: 'busy-feeds', id, data: { name: 'Home', events: 99, lastError: 'x' } })
    expect(await read(id)).toMatchObject({ name: 'Home', events: 3, lastError: null })
  })

  it('is asked whether it has changed, and what is new replaces what was', async () => {
    const { id } = await feed()
    answerWith(calendar(event('a', `DTSTART:${year}0504T090000Z`, 'DURATION:PT1H')), { etag: '"one"' })
    await fetchNow(id)
    answer = (request, response) => response.writeHead(request.headers['if-none-match'] === '"one"' ? 304 : 500).end()
    expect(await fetchNow(id)).toEqual({ kind: 'unchanged' })
    expect(asked.at(-1)).toBe('"one"')
    expect(await times(id)).toHaveLength(1)
    answerWith(calendar(event('b', `DTSTART:${year}0707T090000Z`, 'DURATION:PT1H')), { etag: '"two"' })
    await fetchNow(id)
    expect((await times(id)).map(({ starts }) => starts)).toEqual(['07-07 09:00'])
    // At another address the tag means nothing.
    await payload.update({ collection: 'busy-feeds', id, data: { url: `${address}?other` } })
    await fetchNow(id)
    expect(asked.at(-1)).toBeUndefined()
  })

  it.each([
    ['is gone', 404, '', 'There is no calendar at this address any more. Copy its address again.'],
    [
      'is not shown',
      403,
      '',
      'The server does not show this calendar to us. Copy its private address, or share it by link.',
    ],
    ['fails', 503, '', 'The server of the calendar answered with an error. It is tried again by itself.'],
    [
      'is a page',
      200,
      '<html>Sign in</html>',
      'This is no calendar that can be read. Copy its private ICS address again.',
    ],
    [
      'is too large',
      200,
      'x'.repeat(6_000_000),
      'This calendar is larger than five megabytes. Share one with less in it.',
    ],
  ])('that %s says so, and keeps what was known', async (_, status, body, words) => {
    const { id } = await feed()
    answerWith(calendar(event('a', `DTSTART:${year}0504T090000Z`, 'DURATION:PT1H')))
    await fetchNow(id)
    answerWith(body, {}, status)
    await fetchNow(id)
    expect((await read(id)).lastError).toBe(words)
    expect(await times(id)).toHaveLength(1)
    answerWith(calendar())
    await fetchNow(id)
    expect(await read(id)).toMatchObject({ lastError: null, events: 0 })
  })

  it('in a private network is never called', async () => {
    const { id } = await feed()
    const before = asked.length
    await runHandOff(app, 'bookings.fetch-feed', { feed: id })
    expect(asked).toHaveLength(before)
    expect((await read(id)).lastError).toBe('This address lies in a private network and is not called.')
  })

  it('is its owner’s alone: to see, to ask for, to delete with all its times', async () => {
    const { id } = await feed()
    answerWith(calendar(event('a', `DTSTART:${year}0504T090000Z`, 'DURATION:PT1H')))
    await fetchNow(id)
    const stranger = await restClient(app).as(other)
    expect((await stranger.get(`/busy-feeds/${id}`)).status).toBe(404)
    expect((await stranger.post(`/busy-feeds/${id}/fetch`, { body: {} })).status).toBe(404)
    expect((await restClient(app).post(`/busy-feeds/${id}/fetch`, { body: {} })).status).toBe(401)
    const owner = await restClient(app).as(ana)
    expect((await owner.post(`/busy-feeds/${id}/fetch`, { body: {} })).status).toBe(202)
    await owner.patch(`/busy-feeds/${id}`, { body: { isActive: false } })
    const refused = await owner.post(`/busy-feeds/${id}/fetch`, { body: {} })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'This calendar is switched off. Switch it on first.',
    ])
    expect((await owner.delete(`/busy-feeds/${id}`)).status).toBe(200)
    expect(await times(id)).toEqual([])
  })
})
