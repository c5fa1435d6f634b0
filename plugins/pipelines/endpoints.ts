import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { CURRENCIES } from '@/src/lib/currencies'
import { PRIORITIES } from '@/src/lib/work'
import { defineForm } from '@/src/server/forms/defineForm'
import { addCard } from './addCard'
import { boardOf, type Board } from './board'
import { filtersIn, readQuery } from './filters'
import { moveCard } from './moveCard'
import { readBoard, readMore } from './readBoard'
import { readChanges } from './readChanges'
import { periodOf } from './report/period'
import { readReport } from './report/readReport'

const stage = z.uuid('Choose a stage of the board.')

/** Something that is read of a board by whoever may see its cards. */
function reading(path: string, read: (req: PayloadRequest, board: Board) => Promise<object>): Endpoint {
  return {
    path: `/boards/:pipeline${path}`,
    method: 'get',
    handler: async (req) => {
      const answer = await read(req, await boardOf(req, 'read'))
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}

const board = reading('', (req, at) => readBoard(req, at, filtersIn(req.searchParams)))

const moreQuery = z.object({
  stage,
  after: z.string('Say after which rank.').regex(/^[A-Za-z0-9]{1,200}$/, 'Say after which rank.'),
})

const more = reading('/cards', (req, at) =>
  readMore(req, at, { ...readQuery(moreQuery, req.searchParams), filters: filtersIn(req.searchParams) }),
)

const NO_CURSOR = 'Give the cursor of the last answer: ?since=<cursor>.'
const changesQuery = z.object({ since: z.string(NO_CURSOR).regex(/^\d{1,18}$/, NO_CURSOR) })

const changes = reading('/changes', (req, at) =>
  readChanges(req, at, { ...readQuery(changesQuery, req.searchParams), filters: filtersIn(req.searchParams) }),
)

const report = reading('/report', (req, at) => {
  const period = periodOf(req.searchParams.get('from'), req.searchParams.get('to'), new Date())
  if (typeof period === 'string') throw new APIError(period, 400, null, true)
  return readReport(req, at, period)
})

const neighbour = z
  .uuid('Name the cards around the place by their ids.')
  .nullish()
  .transform((id) => id ?? undefined)

const move = defineForm({
  path: '/boards/:pipeline/move',
  schema: z.object({ card: z.uuid('Say which card.'), stage, after: neighbour, before: neighbour }),
  run: async (req, { card, stage: to, after, before }) => {
    const at = await boardOf(req, 'update')
    return { body: { card: await moveCard(req, at, { card, stage: to, place: { after, before } }) } }
  },
})

const add = defineForm({
  path: '/boards/:pipeline/cards',
  schema: z.object({
    title: z.string('Write a title.').trim().min(1, 'Write a title.').max(300, 'Write 300 characters at most.'),
    stage,
    description: z.string().max(20_000, 'Write 20,000 characters at most.').nullish(),
    priority: z.enum(PRIORITIES, `Priorities are ${PRIORITIES.join(', ')}.`).optional(),
    dueDate: z.iso.datetime({ offset: true, error: 'Give the date as 2027-01-31T12:00:00Z.' }).nullish(),
    assignedTo: z.uuid('Choose somebody of the list.').nullish(),
    client: z.uuid('Choose a client of the list.').nullish(),
    value: z.int('Give the value as a whole number of the smallest unit.').min(0).nullish(),
    currency: z.enum(CURRENCIES, `Currencies are ${CURRENCIES.join(', ')}.`).optional(),
    tags: z.array(z.string().trim().min(1).max(60)).max(30).optional(),
  }),
  run: async (req, data) => {
    const at = await boardOf(req, 'create')
    return { status: 201, body: { card: await addCard(req, at, data) } }
  },
})

/** Everything under `/api/boards`. */
export const boardEndpoints: Endpoint[] = [board, more, changes, report, move, add]
