import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { HOST_MAILS } from '@/src/lib/bookings'
import { isDay } from '@/src/lib/days'
import { isTimeZone } from '@/src/lib/time-zone'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { readHours } from './readHours'
import { readWeek } from './readWeek'
import { saveHours } from './saveHours'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

const day = z.string().refine(isDay, 'Choose a day.')
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
const time = z.string().regex(TIME, 'Enter a time as 09:00.')
const count = (most: number) =>
  z
    .number()
    .int('Enter a whole number.')
    .min(1, 'Enter 1 or more, or nothing.')
    .max(most, `Enter ${most} or less, or nothing.`)

const settings = z.object({
  timeZone: z.string().refine(isTimeZone, 'Enter a time zone as Europe/Berlin.'),
  country: orNull(z.string().length(2, 'Choose a country of the list.')),
  region: orNull(z.string().max(8)),
  maxPerDay: orNull(count(1000)),
  maxPerWeek: orNull(count(5000)),
  isActive: z.boolean(),
  mails: z.enum(HOST_MAILS, 'Choose which mails to get.').default('ALL'),
})

const stretch = z
  .object({
    id: orNull(z.uuid()),
    weekday: orNull(z.number().int().min(0).max(6)),
    date: orNull(day),
    start: time,
    end: time,
    validFrom: orNull(day),
    validUntil: orNull(day),
    seats: orNull(count(10_000)),
    types: z.array(z.uuid()).max(100).default([]),
  })
  .refine(({ weekday, date }) => (weekday === null) !== (date === null), 'Choose a day of the week or a date.')

const block = z
  .object({
    id: orNull(z.uuid()),
    firstDay: day,
    lastDay: orNull(day),
    start: orNull(time),
    end: orNull(time),
    reason: z.string().trim().min(1, 'Say why the time is blocked.').max(200),
    isEverybodys: z.boolean().default(false),
  })
  .refine(({ firstDay, lastDay }) => lastDay === null || lastDay >= firstDay, {
    message: 'The last day of a blocked time is not before the first.',
    path: ['lastDay'],
  })

/** `POST /api/bookings/hours { host, stamp, draft }` → what is saved then; all of it or nothing. 401, 404, 409. */
const saveEndpoint = defineForm({
  path: '/bookings/hours',
  schema: z.object({
    host: z.uuid('Choose a host.'),
    stamp: z.string().max(64),
    draft: z.object({
      settings,
      stretches: z.array(stretch).max(400, 'Keep 400 stretches at most.'),
      blocks: z.array(block).max(400, 'Keep 400 blocked times at most.'),
    }),
  }),
  run: async (req, input) => {
    await signedIn(req)
    return { body: { ...(await saveHours(req, input)) } }
  },
})

/** `GET /api/bookings/hours/week?host=&from=YYYY-MM-DD&country=&region=`: what else stands around a week. 400, 401, 404. */
const weekEndpoint: Endpoint = {
  path: '/bookings/hours/week',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const from = req.searchParams.get('from')
    if (!isDay(from)) throw new APIError('Write the day as ?from=2026-11-23.', 400, null, true)
    const { host, organization } = await readHours(req, req.searchParams.get('host') ?? '')
    const week = await readWeek(req, {
      ...{ organization, user: host.user, from },
      country: req.searchParams.get('country') || null,
      region: req.searchParams.get('region') || null,
    })
    return Response.json(week, { headers: { 'cache-control': 'no-store' } })
  },
}

export const hoursEndpoints: Endpoint[] = [saveEndpoint, weekEndpoint]
