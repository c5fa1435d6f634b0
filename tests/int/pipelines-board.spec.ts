import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Pipeline, User } from '@/payload-types'
import { boardOfView } from '@/plugins/pipelines/admin/boardOfView'
import { staffOf } from '@/plugins/pipelines/admin/staffOf'
import { readAddress, writeAddress } from '@/plugins/pipelines/admin/state/filter'
import { filtersIn } from '@/plugins/pipelines/filters'
import { readBoard } from '@/plugins/pipelines/readBoard'
import type { BoardAnswer } from '@/plugins/pipelines/types'
import { calendarDayOf, dayIn } from '@/src/lib/calendar-day'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const make = factories(app)

let studio: Organization
let other: Organization
let pm: User
let pipeline: Pipeline

const reqOf = (user: User): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  pm = await make.user({ organization: studio, role: 'PM', name: 'Priya Nair' })
  pipeline = await app.payload.create({
    collection: 'pipelines',
    data: { name: 'Delivery', key: 'delivery', type: 'GENERIC', organization: studio.id },
  })
})

describe('the board’s screen', () => {
  it('[kanban-pipelines] is there for staff of the organization, and for nobody else', async () => {
    expect(boardOfView(await reqOf(pm), { ...pipeline })).toMatchObject({
      id: pipeline.id,
      organization: studio.id,
      person: pm.id,
      isActive: true,
    })
    const stranger = await make.user({ organization: other, role: 'ADMIN' })
    const client = await make.user({ organization: studio, role: 'CLIENT' })
    expect(boardOfView(await reqOf(stranger), { ...pipeline })).toBeNull()
    expect(boardOfView(await reqOf(client), { ...pipeline })).toBeNull()
    expect(boardOfView(await createLocalReq({}, app.payload), { ...pipeline })).toBeNull()
  })

  it('[pipeline-item-cards] gives cards to those who work there', async () => {
    await make.user({ organization: studio, role: 'CLIENT', name: 'A client' })
    await make.user({ organization: other, role: 'PM', name: 'Of another house' })
    const author = await make.user({ organization: studio, role: 'AUTHOR', name: 'Ana Author' })
    expect(await staffOf(await reqOf(pm), studio.id)).toEqual([
      { id: author.id, name: 'Ana Author' },
      { id: pm.id, name: 'Priya Nair' },
    ])
  })

  it('reads what its address says; what the address cannot say is left out', async () => {
    const req = await reqOf(pm)
    const board = boardOfView(req, { ...pipeline })
    if (!board) throw new Error('The project manager sees no board.')
    const rest = await restClient(app).as(pm)
    const { stages } = await readBoard(req, board, filtersIn(new URLSearchParams()))
    for (const [title, priority] of [
      ['Quiet', 'LOW'],
      ['Pressing', 'URGENT'],
    ]) {
      const made = await rest.post(`/boards/${pipeline.id}/cards`, { body: { title, stage: stages[0]?.id, priority } })
      expect(made.status).toBe(201)
    }
    const shownAt = async (query: string) => {
      const address = readAddress(new URLSearchParams(query))
      const answer = await readBoard(req, board, filtersIn(writeAddress(address)))
      return answer.stages.flatMap(({ cards }) => cards.map(({ title }) => title))
    }
    expect(await shownAt('')).toEqual(['Pressing', 'Quiet'])
    expect(await shownAt('priority=URGENT&lane=priority')).toEqual(['Pressing'])
    expect(await shownAt('q=quiet')).toEqual(['Quiet'])
    expect(await shownAt('assignedTo=me')).toEqual([])
    expect(await shownAt('priority=SOON&assignedTo=x&due=never')).toEqual(['Pressing', 'Quiet'])
  })

  it('counts what is due by the days of whoever looks', async () => {
    // A day and an hour apart: it is never the same day for both.
    const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((timezone) => ({
      timezone,
      today: dayIn(timezone, new Date()),
    })) as [{ timezone: string; today: string }, { timezone: string; today: string }]
    const board = await app.payload.create({
      collection: 'pipelines',
      data: { name: 'Due', key: 'due', type: 'GENERIC', organization: studio.id },
    })
    const rest = await restClient(app).as(pm)
    const { stages } = (await rest.get<BoardAnswer>(`/boards/${board.id}`)).body
    for (const { timezone, today } of [east, west]) {
      const body = { title: timezone, stage: stages[0]?.id, dueDate: calendarDayOf(today) }
      expect((await rest.post(`/boards/${board.id}/cards`, { body })).status).toBe(201)
    }
    const shownTo = async ({ timezone }: { timezone: string }, due: string) => {
      const person = await restClient(app).as(await make.user({ organization: studio, role: 'PM', timezone }))
      const answer = await person.get<BoardAnswer>(`/boards/${board.id}`, { query: { due } })
      return answer.body.stages.flatMap(({ cards }) => cards.map(({ title }) => title))
    }
    expect(await shownTo(east, 'today')).toEqual([east.timezone])
    expect(await shownTo(east, 'overdue')).toEqual([west.timezone])
    expect(await shownTo(west, 'today')).toEqual([west.timezone])
    expect(await shownTo(west, 'overdue')).toEqual([])
    expect(await shownTo(west, 'week')).toEqual([west.timezone, east.timezone])
  })
})
