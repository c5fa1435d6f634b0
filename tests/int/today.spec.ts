import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import type { Organization, Task, User } from '@/payload-types'
import type { DayData } from '@/plugins/today/dayData'
import { loadDay } from '@/plugins/today/loadDay'
import { addDays, weekOf } from '@/src/lib/days'
import { todayIn } from '@/plugins/today/clock'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'
import { openSession } from '../helpers/session'
import { expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

const DAY = '2026-11-18'
let studio: Organization
let other: Organization
let ana: User
let ben: User
let asAna: RestClient

const read = async (client: RestClient, day = DAY) => (await client.get<DayData>(`/today?day=${day}`)).body
const titles = (tasks: { title: string }[]) => tasks.map(({ title }) => title)
const on = (day: string | null, values: Partial<Task> = {}) => make.task(studio, ana, { scheduledDate: day, ...values })

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  ana = await make.user({ organization: studio, role: 'TEAM', timezone: 'Europe/Berlin' })
  ben = await make.user({ organization: studio, role: 'PM' })
  asAna = await restClient(app).as(ana)
})

describe('the day', () => {
  it('[todays-tasks-query] [task-day-and-time] holds what the person owns or does, by the clock, with what it belongs to', async () => {
    const client = await make.client(studio, { name: 'Halden' })
    await on(DAY, { title: 'Second', scheduledTime: '10:30', timeBlockMinutes: 30 })
    await on(DAY, {
      title: 'First',
      scheduledTime: '09:00',
      client: client.id,
      tags: ['b', 'a'],
      steps: [{ title: 'one', isDone: true }, { title: 'two' }],
    })
    await on(DAY, { title: 'Any time', priority: 'LOW' })
    await on(DAY, { title: 'Urgent, any time', priority: 'URGENT' })
    await on(DAY, { title: 'Let go', status: 'CANCELLED' })
    await on(addDays(DAY, 1), { title: 'Tomorrow' })
    await on(addDays(DAY, 7), { title: 'Next week' })
    await make.task(studio, ben, { title: 'For Ana', scheduledDate: DAY, assignedTo: ana.id, scheduledTime: '16:00' })
    await make.task(studio, ben, { title: 'Not hers', scheduledDate: DAY })
    await make.task(studio, ana, { title: 'By Ben', scheduledDate: DAY, assignedTo: ben.id, scheduledTime: '17:00' })
    const trashed = await on(DAY, { title: 'Thrown away' })
    await payload.update({ collection: 'tasks', id: trashed.id, data: { deletedAt: new Date().toISOString() } })

    const data = await read(asAna)
    expect(data).toMatchObject({
      day: DAY,
      timeZone: 'Europe/Berlin',
      today: todayIn('Europe/Berlin'),
      week: weekOf(DAY),
      clock: { hours: 24, change: null },
    })
    expect(titles(data.tasks.filter(({ day }) => day === DAY))).toEqual([
      'First',
      'Second',
      'For Ana',
      'By Ben',
      'Urgent, any time',
      'Any time',
    ])
    expect(titles(data.tasks.filter(({ day }) => day !== DAY))).toEqual(['Tomorrow'])
    expect(data.tasks[0]).toMatchObject({
      time: '09:00',
      minutes: 90,
      energyLevel: 'MODERATE',
      tags: ['b', 'a'],
      steps: 2,
      stepsDone: 1,
      blockedBy: 0,
      client: { id: client.id, name: 'Halden' },
      doer: null,
      repeats: false,
    })
    expect(data.tasks.find(({ title }) => title === 'By Ben')?.doer).toEqual({ id: ben.id, name: ben.name })
    expect(data.tasks.find(({ title }) => title === 'For Ana')?.doer).toBe(null)
  })

  it('[task-day-and-time] is moved by the fields that change, and no others', async () => {
    const day = '2026-09-02'
    const task = await on(day, { title: 'Moved', scheduledTime: '09:00' })
    await payload.update({ collection: 'tasks', id: task.id, data: { title: 'Renamed meanwhile' } })
    const moved = await asAna.patch(`/tasks/${task.id}`, { body: { scheduledTime: '14:15' } })
    expect(moved.status).toBe(200)
    expect((await read(asAna, day)).tasks).toMatchObject([{ title: 'Renamed meanwhile', time: '14:15', day }])
    await asAna.patch(`/tasks/${task.id}`, { body: { scheduledDate: '2026-09-03', scheduledTime: null } })
    expect((await read(asAna, day)).tasks).toMatchObject([{ day: '2026-09-03', time: null, minutes: 90 }])
  })

  it('brings what was left of days before, and what is on no day', async () => {
    const cleo = await make.user({ organization: studio, role: 'TEAM' })
    const today = todayIn('UTC')
    const hers = (values: Partial<Task>) => make.task(studio, cleo, values)
    await hers({ title: 'Yesterday', scheduledDate: addDays(today, -1) })
    await hers({ title: 'Long ago', scheduledDate: addDays(today, -40), status: 'BLOCKED' })
    await hers({ title: 'Was done', scheduledDate: addDays(today, -1), status: 'DONE' })
    await hers({ title: 'Today', scheduledDate: today })
    await hers({ title: 'Some day' })
    await hers({ title: 'Some day, soon', priority: 'HIGH' })
    const blocker = await hers({ title: 'Before', scheduledDate: today })
    await hers({ title: 'After', scheduledDate: today, blockedBy: [blocker.id] })
    const { body } = await (await restClient(app).as(cleo)).get<DayData>('/today')
    expect([body.day, body.today]).toEqual([today, today])
    expect([titles(body.left), body.leftCount]).toEqual([['Yesterday', 'Long ago'], 2])
    expect(titles(body.someday)).toEqual(['Some day, soon', 'Some day'])
    expect(body.tasks.find(({ title }) => title === 'After')?.blockedBy).toBe(1)
  })

  it('[activity-catalogue] offers the own activities in their order, and none that was retired', async () => {
    const activity = (title: string, sortOrder: number, owner: User, isActive = true) =>
      payload.create({
        collection: 'activities',
        data: {
          ...{ title, sortOrder, isActive, organization: studio.id, owner: owner.id, icon: '✎' },
          ...{ category: 'DESIGN', energyLevel: 'DEEP_WORK', defaultDurationMinutes: 45 },
        },
      })
    await activity('Sketch', 2, ana)
    await activity('Letters', 1, ana)
    await activity('Retired', 0, ana, false)
    await activity('Of somebody else', 0, ben)
    const { activities } = await read(asAna)
    expect(activities.map(({ title, minutes, energyLevel, icon }) => [title, minutes, energyLevel, icon])).toEqual([
      ['Letters', 45, 'DEEP_WORK', '✎'],
      ['Sketch', 45, 'DEEP_WORK', '✎'],
    ])
  })

  it('brings the own goals with how far they are, and names no goal of somebody else', async () => {
    const goal = (title: string, owner: User) =>
      payload.create({
        collection: 'goals',
        data: { title, type: 'WEEKLY', targetValue: 5, isActive: true, owner: owner.id, organization: studio.id },
      })
    const own = await goal('Five drawings', ana)
    const foreign = await goal('A secret of Ben', ben)
    await on('2026-08-05', { title: 'Counts', goal: own.id })
    await make.task(studio, ben, {
      ...{ title: 'Counts for Ben', scheduledDate: '2026-08-05', goal: foreign.id, assignedTo: ana.id },
    })
    const { goals, tasks } = await read(asAna, '2026-08-05')
    expect(goals).toMatchObject([{ title: 'Five drawings', type: 'WEEKLY', currentValue: 0, targetValue: 5 }])
    expect(tasks.map(({ title, goal: named }) => [title, named])).toEqual([
      ['Counts', { id: own.id, title: 'Five drawings' }],
      ['Counts for Ben', null],
    ])
  })

  it('costs four statements, however much there is', async () => {
    const req = await createLocalReq({ user: { ...ana, collection: 'users' } }, payload)
    const data = await expectStatements(() => loadDay(req, { ...ana, collection: 'users' }, DAY)).toBe(4)
    expect(data.tasks.length).toBeGreaterThan(5)
  })
})

describe('whose day it is', () => {
  it('is nobody’s without signing in, and clients and visitors have none', async () => {
    expect((await restClient(app).get('/today')).status).toBe(401)
    const client = await make.user({ organization: studio, role: 'CLIENT' })
    const refused = await (await restClient(app).as(client)).get('/today')
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      403,
      'Only those who work in a studio have tasks. Ask your studio for an invitation.',
    ])
  })

  it('shows tasks of no organization that the person has left, and narrows to the one that is chosen', async () => {
    const at = ({ id }: Organization) => ({ id: randomUUID(), organization: id, role: 'TEAM' as const, clients: [] })
    const dora = await make.user({ memberships: [at(studio), at(other)] })
    const day = '2026-07-01'
    await make.task(studio, dora, { title: 'Here', scheduledDate: day })
    await make.task(other, dora, { title: 'Elsewhere', scheduledDate: day })
    const asDora = await restClient(app).as(dora)
    expect(titles((await read(asDora, day)).tasks).sort()).toEqual(['Elsewhere', 'Here'])
    const cookie = `${app.config.cookiePrefix}-token=${await openSession(app, dora.id)}; payload-tenant=${other.id}`
    expect(titles((await read(asDora.with({ headers: { cookie } }), day)).tasks)).toEqual(['Elsewhere'])

    await payload.update({ collection: 'users', id: dora.id, data: { memberships: [at(studio)] } })
    expect(titles((await read(asDora, day)).tasks)).toEqual(['Here'])
    expect(titles((await read(asDora.with({ headers: { cookie } }), day)).tasks)).toEqual([])
  })

  it('says what is wrong with a day that is none', async () => {
    for (const day of ['yesterday', '2026-02-30', '2026-11-18T10:00', "2026-11-18'; --"]) {
      const { status, body } = await asAna.get('/today', { query: { day } })
      expect([status, body.errors?.[0]?.message]).toEqual([
        400,
        'Write the day as YYYY-MM-DD, such as ?day=2026-11-21.',
      ])
    }
  })
})

describe('the hours of a person', () => {
  it('[task-energy-matching] are kept among the preferences, beside what is kept there already', async () => {
    const eva = await make.user({ organization: studio, role: 'TEAM', preferences: { language: 'de' } })
    const asEva = await restClient(app).as(eva)
    expect((await read(asEva)).energy[0]).toEqual({ from: '07:30', level: 'DEEP_WORK' })
    const bands = [
      { from: '16:00', level: 'LIGHT' },
      { from: '6:00', level: 'DEEP_WORK' },
    ]
    const reply = await asEva.post('/today/energy', { body: { bands } })
    expect([reply.status, reply.body.energy]).toEqual([
      200,
      [
        { from: '06:00', level: 'DEEP_WORK' },
        { from: '16:00', level: 'LIGHT' },
      ],
    ])
    expect((await read(asEva)).energy).toEqual(reply.body.energy)
    const { preferences } = await payload.findByID({ collection: 'users', id: eva.id, depth: 0 })
    expect(preferences).toEqual({ language: 'de', energy: ['06:00 DEEP_WORK', '16:00 LIGHT'] })
  })

  it.each([
    [{}, 'Send the hours as a list of { from, level }.'],
    [{ bands: [] }, 'Keep one line at least.'],
    [{ bands: [{ from: '26:00', level: 'LIGHT' }] }, 'Write times as 07:30.'],
    [{ bands: [{ from: '06:00', level: 'ASLEEP' }] }, 'Choose deep work, moderate or light.'],
  ])('refuse %j in words and change nothing', async (body, message) => {
    const before = (await read(asAna)).energy
    const reply = await asAna.post('/today/energy', { body })
    const [error] = reply.body.errors ?? []
    expect(reply.status).toBe(400)
    expect((error?.data as { errors: { message: string }[] }).errors[0]?.message).toBe(message)
    expect((await read(asAna)).energy).toEqual(before)
  })
})
