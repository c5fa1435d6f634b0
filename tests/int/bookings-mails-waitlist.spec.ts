import { createLocalReq } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import type { WaitlistEntry } from '@/payload-types'
import { readWaitlistToken } from '@/plugins/bookings/manageToken'
import { notifyWaitlist } from '@/plugins/bookings/notifications/notifyWaitlist'
import { query, sql } from '@/src/lib/database'
import { booked } from '../helpers/booked'
import { mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const { studio } = booked(app)

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio({ organization: { languages: ['en', 'fr'] } })
})

/** Whose January is to come, whenever this runs. */
const YEAR = new Date().getUTCFullYear() + 1

let waiting = 0
async function entry(values: Partial<WaitlistEntry> = {}): Promise<WaitlistEntry> {
  const data = {
    organization: house.organization.id,
    bookingType: house.type.id,
    host: house.host.id,
    name: 'Jean Moreau',
    email: `jean-${(waiting += 1)}@example.test`,
    fromDate: `${YEAR}-01-11`,
    untilDate: `${YEAR}-01-22`,
    language: 'fr',
    visitorTimeZone: 'America/Montreal',
    status: 'WAITING' as const,
    ...values,
  }
  return payload.create({ collection: 'waitlist-entries', data, depth: 0 })
}
const tell = async (id: string, kind: 'joined' | 'offered' | 'late') =>
  notifyWaitlist(await createLocalReq({}, payload), id, kind)
const tokenIn = (url: unknown) => new URL(String(url)).searchParams.get('token')

it('who is on the waiting list reads so once, in their language, with a way out', async () => {
  const { id, email } = await entry()
  await tell(id, 'joined')
  await tell(id, 'joined')
  const mails = await mailsTo(app, email)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    template: 'waitlist-joined',
    subject: 'Vous êtes sur la liste d’attente : Strategy call',
    data: { fromDate: `${YEAR}-01-11`, untilDate: `${YEAR}-01-22`, offer: null },
  })
  expect(mails[0]?.data.bookUrl).toBe(`http://localhost:3000/fr/book/${house.type.slug}`)
  const leave = readWaitlistToken(tokenIn(mails[0]?.data.leaveUrl), 'leave', new Date(`${YEAR}-01-23T23:00:00Z`))
  expect(leave).toEqual({ entry: id, offer: 0 })
})

it('a freed time is offered until its hold ends, by a link of this offer alone, and each offer is told', async () => {
  const { id, email } = await entry()
  const offer = (count: number) =>
    query(
      { payload },
      sql`update waitlist_entries set status = 'OFFERED', offers = ${count}, offered_start = ${`${YEAR}-01-14T15:00:00Z`}::timestamptz,
          offer_expires_at = ${`${YEAR}-01-13T12:00:00Z`}::timestamptz where id = ${id}`,
    )
  await offer(1)
  await tell(id, 'offered')
  await tell(id, 'late')
  await offer(2)
  await tell(id, 'offered')
  const mails = await mailsTo(app, email)
  expect(mails.map(({ template }) => template)).toEqual(['waitlist-offered', 'waitlist-late', 'waitlist-offered'])
  expect(mails[0]?.subject).toMatch(new RegExp(`^Un créneau est libre : Strategy call, 14 janvier ${YEAR}`))
  const { startsAt, endsAt, expiresAt, url } = mails[2]?.data.offer as Record<string, string>
  expect({ startsAt, endsAt, expiresAt }).toEqual({
    startsAt: `${YEAR}-01-14T15:00:00.000Z`,
    endsAt: `${YEAR}-01-14T15:45:00.000Z`,
    expiresAt: `${YEAR}-01-13T12:00:00.000Z`,
  })
  expect(String(url)).toContain('/fr/book/offer?token=')
  expect(readWaitlistToken(tokenIn(url), 'offer')).toEqual({ entry: id, offer: 2 })
  expect(readWaitlistToken(tokenIn(url), 'offer', new Date(`${YEAR}-01-13T12:00:00Z`))).toEqual({ problem: 'expired' })
})
