import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization } from '@/payload-types'
import { readType } from '@/plugins/bookings/booking/readType'
import { readOffer } from '@/plugins/bookings/offer/readOffer'
import { book } from '@/plugins/bookings/operations/book'
import { SlotTaken } from '@/plugins/bookings/operations/slotTaken'
import { WEEKDAYS } from '@/src/lib/bookings'
import { bookables, inDays } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { size } from '../helpers/size'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)
let studio: Organization
let visitors = 0

beforeAll(async () => {
  studio = await make.organization()
})

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '10', '30', '45'))
const clock = time.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)

/** A host with hours and blocked times, on any clock, and a type. */
const calendar = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham'),
  hours: fc.array(
    fc.record({
      dayOfWeek: fc.constantFrom(...WEEKDAYS),
      startTime: clock,
      endTime: clock,
      maxBookings: fc.constantFrom(null, 1, 3),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  maxPerDay: fc.constantFrom(null, 1, 3),
  blockedDay: fc.integer({ min: 2, max: 8 }),
  blocked: fc.constantFrom({}, { startTime: '09:00', endTime: '13:30' }),
  type: fc.record({
    durationMinutes: fc.constantFrom(15, 30, 50, 90),
    stepMinutes: fc.constantFrom(15, 30, 45),
    bufferBeforeMinutes: fc.constantFrom(0, 10),
    bufferAfterMinutes: fc.constantFrom(0, 20),
    seats: fc.constantFrom(null, 1, 2),
    maxPerWeek: fc.constantFrom(null, 2),
  }),
  picks: fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
  strays: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), clock), { minLength: 3, maxLength: 3 }),
})

describe('what the list offers and what the booking takes', () => {
  it(
    '[booking-availability-check] are the same: every offered time books, and none that is not',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          calendar,
          async ({ timeZone, hours, maxPerDay, blockedDay, blocked, picks, strays, ...made }) => {
            const host = await bookable.host(studio, { timeZone, maxPerDay }, hours)
            const { slug } = await bookable.type(studio, [host], { ...made.type, minimumNoticeMinutes: 60 })
            const data = { blockedDate: inDays(blockedDay), reason: 'Away', ...blocked }
            await payload.create({
              collection: 'audit-blocked-dates',
              data: { ...data, assignedTo: host.id, organization: studio.id },
            })
            const req = () => createLocalReq({}, payload)
            const type = await readType(await req(), studio.id, { slug })
            if (!type) throw new Error('There is no type.')
            const offered = async () => {
              const range = { from: new Date(), until: new Date(Date.now() + 9 * 86_400_000) }
              return (await readOffer(await req(), { organization: studio.id, type: type.id, ...range })).slots
            }
            const tryToBook = async (startsAt: string): Promise<boolean> => {
              visitors += 1
              try {
                await book(await req(), {
                  ...{ type, startsAt, answers: [], consentText: 'I agree.', source: 'SITE', language: 'en' },
                  name: `Visitor ${visitors}`,
                  email: `v${visitors}@example.test`,
                  visitorTimeZone: 'UTC',
                })
                return true
              } catch (error) {
                if (error instanceof SlotTaken) return false
                throw error
              }
            }
            for (const pick of picks) {
              const slots = await offered()
              const slot = slots[pick % Math.max(1, slots.length)]
              if (!slot) break
              expect(await tryToBook(slot.startsAt), `offered: ${slot.startsAt}`).toBe(true)
            }
            for (const [days, at] of strays) {
              const startsAt = inDays(days, at)
              const isOffered = (await offered()).some((slot) => slot.startsAt === startsAt)
              expect(await tryToBook(startsAt), `stray: ${startsAt}`).toBe(isOffered)
            }
          },
        ),
        { numRuns: size(4, 60), endOnFailure: true },
      )
    },
    size(240_000, 1_800_000),
  )
})
