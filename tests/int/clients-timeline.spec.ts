import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { TIMELINE_SOURCES } from '@/plugins/clients/timeline/sources'
import { readTimeline, type Timeline } from '@/plugins/clients/timeline/readTimeline'
import { query, sql } from '@/src/lib/database'
import { booked } from '../helpers/booked'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'
import { countStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`

let studio: Organization
let client: Client
let manager: User
let asManager: RestClient
let asPm: RestClient
let asTeam: RestClient
let asStranger: RestClient

const timeline = (who: RestClient, ask: Record<string, string> = {}, id = client.id) =>
  who.get<Timeline>(`/clients/${id}/timeline`, { query: ask })
const texts = ({ entries }: Timeline) => entries.map(({ text, title }) => `${text}: ${title}`)
const set = (statement: ReturnType<typeof sql>) => query({ payload }, statement)

beforeAll(async () => {
  studio = await make.organization()
  manager = await make.user({ organization: studio, role: 'DIRECTOR' })
  asManager = await restClient(app).as(manager)
  asPm = await restClient(app).as(await make.user({ organization: studio, role: 'PM' }))
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  asStranger = await restClient(app).as(await make.user({ organization: await make.organization(), role: 'ADMIN' }))
  client = await make.client(studio, { email: 'Desk@Halden.example' })
  const another = await make.client(studio)

  const lead = await make.lead(studio, { name: 'Clara', client: client.id })
  await set(sql`update leads set created_at = ${at(1)} where id = ${lead.id}`)
  await make.call(studio, client, { title: 'First call', scheduledAt: at(2), durationMinutes: 60, owner: manager.id })
  const opportunity = await make.opportunity(studio, client, { title: 'Rebrand' })
  await set(sql`update opportunities set created_at = ${at(3)} where id = ${opportunity.id}`)
  const project = await make.project(studio, client, { title: 'Dials', status: 'LAUNCHED', launchedAt: at(9) })
  await set(sql`update projects set created_at = ${at(4)} where id = ${project.id}`)
  const task = await make.task(studio, manager, {
    title: 'Draw',
    client: client.id,
    status: 'DONE',
    completedAt: at(7),
  })
  await set(sql`update tasks set created_at = ${at(5)} where id = ${task.id}`)
  const { id: message } = await payload.create({
    collection: 'client-messages',
    data: {
      organization: studio.id,
      client: client.id,
      body: 'Here they are',
      author: manager.id,
      isFromClient: false,
    },
    context: { seedDemo: true },
  })
  await set(sql`update client_messages set created_at = ${at(6)} where id = ${message}`)
  for (const [to, day] of [
    ['desk@halden.example', 8],
    ['somebody@else.example', 8],
  ] as const) {
    const { id } = await payload.db.create({
      collection: 'outbox-messages',
      data: { organization: studio.id, to, subject: `To ${to}`, template: 'x', status: 'QUEUED', dedupeKey: `t ${to}` },
    })
    await set(sql`update outbox_messages set created_at = ${at(day)} where id = ${String(id)}`)
  }
  await make.call(studio, client, { title: 'Next call', scheduledAt: '2099-01-01T10:00:00.000Z', status: 'SCHEDULED' })
  await make.call(studio, another, { title: 'Not theirs', scheduledAt: at(2) })
  await make.task(studio, manager, { title: 'Thrown away', client: client.id, deletedAt: at(9) })
})

const EVERYTHING = [
  'Call planned: Next call',
  'Project launched: Dials',
  'Mail waits: To desk@halden.example',
  'Task done: Draw',
  'The studio wrote: Here they are',
  'Task made: Draw',
  'Project begun: Dials',
  'Opportunity found: Rebrand',
  'Call held: First call',
  'Asked as a lead: Clara',
]

describe('the timeline of a client', () => {
  it('has everything that happened, newest first, with who did it and where it leads', async () => {
    const { status, headers, body } = await timeline(asManager)
    expect([status, headers.get('cache-control'), body.next]).toEqual([200, 'no-store', null])
    expect(texts(body)).toEqual(EVERYTHING)
    expect(body.entries.at(-2)).toMatchObject({
      kind: 'calls',
      at: '2026-03-02T11:00:00.000Z',
      actor: { id: manager.id, name: manager.name },
      link: { collection: 'client-calls' },
    })
  })

  it('shows a reader what the policy lets them read: neither mails nor opportunities to everybody', async () => {
    const pm = (await timeline(asPm)).body
    expect(texts(pm)).toEqual(EVERYTHING.filter((text) => !text.startsWith('Mail')))
    const team = (await timeline(asTeam)).body
    expect(team.kinds.map(({ kind }) => kind)).toEqual([
      'bookings',
      'follow-ups',
      'tasks',
      'projects',
      'files',
      'moves',
    ])
    expect(texts(team)).toEqual(EVERYTHING.filter((text) => /^(Task|Project)/.test(text)))
    expect((await timeline(asStranger)).status).toBe(404)
    expect((await timeline(restClient(app))).status).toBe(401)
  })

  it('has consultations, audits and follow-ups, a follow-up and its task once', async () => {
    const advised = await make.client(studio)
    const asked = await make.consultation(studio, { client: advised.id, name: 'Edith', challenges: 'It rains.' })
    await set(sql`update consultations set created_at = ${at(1)}, status = 'COMPLETED', scheduled_at = ${at(3)},
      completed_at = ${at(3)}, notes = 'They keep three lists.' where id = ${asked.id}`)
    const audit = await make.audit(studio, { client: advised.id, title: 'Orders' })
    await set(sql`update revenue_audits set created_at = ${at(4)}, status = 'COMPLETED', completed_at = ${at(6)},
      is_shared = true where id = ${audit.id}`)
    const followUp = await make.followUp(studio, manager, { client: advised.id, title: 'Ask Edith', dueAt: at(8) })
    expect(followUp.task).toEqual(expect.any(String))
    const { entries } = (await timeline(asManager, {}, advised.id)).body
    expect(entries.map(({ text, title, note }) => [text, title, note])).toEqual([
      ['Follow-up due', 'Ask Edith', null],
      ['Audit completed and shown', 'Orders', null],
      ['Audit begun', 'Orders', null],
      ['Consultation held', 'Edith', 'They keep three lists.'],
      ['Consultation asked for', 'Edith', 'It rains.'],
    ])
    expect(entries.map(({ link }) => link?.collection)).toEqual([
      'follow-ups',
      'revenue-audits',
      'revenue-audits',
      'consultations',
      'consultations',
    ])
    await set(sql`update follow_ups set status = 'DONE', done_at = ${at(9)} where id = ${followUp.id}`)
    const kinds = { kinds: 'follow-ups,tasks' }
    expect(texts((await timeline(asManager, kinds, advised.id)).body)).toEqual(['Follow-up done: Ask Edith'])
  })

  it('tells a consultation that has a booking by its booking', async () => {
    const meetings = booked(app)
    const house = await meetings.studio()
    const asDirector = await restClient(app).as(await make.user({ organization: house.organization, role: 'DIRECTOR' }))
    const { id } = await make.client(house.organization)
    const consultation = await make.consultation(house.organization, { client: id, name: 'Sami' })
    await set(sql`update consultations set status = 'SCHEDULED', scheduled_at = ${at(9)} where id = ${consultation.id}`)
    expect(texts((await timeline(asDirector, {}, id)).body)).toContain('Consultation planned: Sami')
    const booking = await meetings.booking(house, { client: id }, null)
    await set(sql`update consultations set appointment_id = ${booking.id} where id = ${consultation.id}`)
    const told = texts((await timeline(asDirector, { kinds: 'bookings,consultations' }, id)).body)
    expect(told).toEqual(['Meeting booked: Strategy call', 'Consultation asked for: Sami'])
  })

  it('goes on page by page without a gap or a double, also where many things happened at once', async () => {
    const busy = await make.client(studio)
    const req = await requestOf(manager)
    const done = { client: busy.id, status: 'DONE' as const, completedAt: at(11) }
    for (let turn = 0; turn < 9; turn += 1) await make.task(studio, manager, done)
    await set(sql`update tasks set created_at = ${at(11)} where client_id = ${busy.id}`)
    const of = { client: busy.id, organization: studio.id }
    const whole = await readTimeline(req, of, TIMELINE_SOURCES)
    const pages: string[] = []
    let before: { at: string; key: string } | null = null
    for (let turn = 0; turn < 9; turn += 1) {
      const page: Timeline = await readTimeline(req, of, TIMELINE_SOURCES, { before, limit: 4 })
      pages.push(...page.entries.map(({ key }) => key))
      if (!page.next) break
      before = page.entries.at(-1) ?? null
    }
    expect(pages).toEqual(whole.entries.map(({ key }) => key))
    expect(pages).toHaveLength(18)
  })

  it('goes on from the cursor that the page before gave', async () => {
    const many = await make.client(studio)
    for (let turn = 0; turn < 41; turn += 1) await make.task(studio, manager, { client: many.id })
    const first = (await timeline(asManager, {}, many.id)).body
    const second = (await timeline(asManager, { before: first.next ?? '' }, many.id)).body
    expect([first.entries.length, second.entries.length, second.next]).toEqual([40, 1, null])
  })

  it('shows one kind or some', async () => {
    const { body } = await timeline(asManager, { kinds: 'calls,leads' })
    expect([...new Set(body.entries.map(({ kind }) => kind))].sort()).toEqual(['calls', 'leads'])
    expect(body.kinds.length).toBeGreaterThan(5)
  })

  it.each([
    [{ before: 'nonsense' }, /page that came last/],
    [{ kinds: 'calls,bribes' }, /calls, bookings, consultations/],
  ])('refuses %j with a sentence', async (ask, sentence) => {
    const reply = await timeline(asManager, ask as unknown as Record<string, string>)
    expect([reply.status, reply.text]).toEqual([400, expect.stringMatching(sentence)])
  })

  it('takes one statement, however many sources there are', async () => {
    const req = await requestOf(manager)
    const of = { client: client.id, organization: studio.id }
    const { statements } = await countStatements(() => readTimeline(req, of, TIMELINE_SOURCES))
    expect(statements).toHaveLength(1)
  })

  it('takes what other capabilities bring along', async () => {
    const req = await requestOf(manager)
    const visits = {
      kind: 'visits',
      label: 'Visits',
      collection: 'clients' as const,
      words: { came: 'Came by' },
      select: () => sql`select 'visit:1'::text as key, ${at(20)}::timestamptz as at, 'came' as what, 'Coffee' as title,
        null::text as note, null::uuid as actor, null::uuid as record`,
    }
    const { entries } = await readTimeline(req, { client: client.id, organization: studio.id }, [
      ...TIMELINE_SOURCES,
      visits,
    ])
    expect(entries[1]).toMatchObject({ text: 'Came by', title: 'Coffee', link: null })
  })

  it('tells the direction of health that changed', async () => {
    const ill = await make.client(studio)
    await asPm.patch(`/clients/${ill.id}`, { body: { status: 'CHURNED' } })
    expect(texts((await timeline(asManager, {}, ill.id)).body)).toEqual(['Health changed: GREEN → RED'])
    expect((await timeline(asPm, {}, ill.id)).body.entries).toEqual([])
  })
})

async function requestOf(user: User): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
