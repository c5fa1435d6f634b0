import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { initTransaction, commitTransaction, createLocalReq } from 'payload'
import type { Import, Organization, User } from '@/payload-types'
import { checkBatch, runBatch } from '@/plugins/imports/runBatch'
import type { ImportState, ReportedRow } from '@/plugins/imports/readState'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let manager: User
let asManager: RestClient
let asTeam: RestClient

type Id = { id: string }

async function upload(
  text: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
  who = asManager,
  name = 'people.csv',
) {
  const body = new FormData()
  for (const [key, value] of Object.entries({ into: 'leads', ...fields })) body.append(key, value)
  body.append('file', new File([text], name))
  return who.post<Partial<Id> & { errors?: { message: string }[] }>('/imports/file', {
    body,
    headers: { accept: 'application/json' },
  })
}
async function uploaded(...args: Parameters<typeof upload>): Promise<string> {
  const reply = await upload(...args)
  expect([reply.status, reply.body.errors]).toEqual([201, undefined])
  return String(reply.body.id)
}
const state = async (id: string) => (await asManager.get<ImportState>(`/imports/${id}/state`)).body
const rows = async (id: string, verdict: string, dry = false) =>
  (await asManager.get<{ rows: ReportedRow[] }>(`/imports/${id}/rows`, { query: { verdict, dry } })).body.rows
const send = (id: string, command: string, who = asManager) => who.post(`/imports/${id}/${command}`, { body: {} })

/** What the worker does with the jobs of an import. */
async function work(batch: typeof runBatch, id: string): Promise<void> {
  for (;;) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const more = await batch(req, id, manager.id)
    await commitTransaction(req)
    if (!more) return
  }
}
async function check(id: string): Promise<void> {
  expect((await send(id, 'check')).status).toBe(200)
  await work(checkBatch, id)
}
async function run(id: string): Promise<void> {
  expect((await send(id, 'run')).status).toBe(200)
  await work(runBatch, id)
}
const leadNamed = async (name: string) =>
  (await payload.find({ collection: 'leads', where: { name: { equals: name } }, depth: 0 })).docs

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  asManager = await restClient(app).as(manager)
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
})

const PEOPLE = [
  'Nombre completo;Correo;Empresa;Status;Next step at;Nobody knows',
  'Ana Prado;ana@prado.example;Prado;Contacted;24.12.2026;x',
  'Ben Okafor;ben@okafor.example;Okafor;;;',
  'Nobody;not an address;;;;',
  ';late@late.example;;;31.12.2026;',
  'Ana Prado;ANA@prado.example;Prado & Sons;;;',
].join('\n')

describe('a file on its way in', () => {
  it('[csv-import] is read, and its columns are matched to fields in any of five languages', async () => {
    const id = await uploaded(new TextEncoder().encode(PEOPLE))
    const { mapping, status, total, encoding, delimiter, preview, columns } = await state(id)
    expect({ status, total, encoding, delimiter }).toEqual({
      status: 'MAPPING',
      total: 5,
      encoding: 'UTF-8',
      delimiter: ';',
    })
    expect(mapping).toEqual(['name', 'email', 'company', 'status', 'nextStepAt', null])
    expect(columns[4]).toEqual({ name: 'Next step at', order: 'DMY' })
    expect(preview[0]?.values).toEqual(
      expect.arrayContaining([
        { field: 'Name', text: 'Ana Prado' },
        { field: 'Status', text: 'Contacted' },
        { field: 'By when', text: '2026-12-24T12:00:00.000Z' },
      ]),
    )
    expect(preview[3]?.problem).toEqual({ text: '{field} is missing.', values: { field: 'Name' } })
  })

  it('says in a dry run of every row what it would do, and writes nothing', async () => {
    const id = await uploaded(PEOPLE)
    const before = await payload.count({ collection: 'leads' })
    const events = await payload.count({ collection: 'domain-events' })
    await check(id)
    expect((await payload.count({ collection: 'leads' })).totalDocs).toBe(before.totalDocs)
    expect((await payload.count({ collection: 'domain-events' })).totalDocs).toBe(events.totalDocs)
    const { status, dry, done } = await state(id)
    expect({ status, dry }).toEqual({ status: 'READY', dry: { CREATED: 2, UPDATED: 1, SKIPPED: 0, REFUSED: 2 } })
    expect(done).toEqual({ CREATED: 0, UPDATED: 0, SKIPPED: 0, REFUSED: 0 })
    const refused = await rows(id, 'REFUSED', true)
    expect(refused.map(({ number, reason }) => [number, reason])).toEqual([
      [3, { text: '{field}: {problem}', values: expect.objectContaining({ field: 'Email' }) as object }],
      [4, { text: '{field} is missing.', values: { field: 'Name' } }],
    ])
  })

  it('finds the same line in an earlier batch of a dry run', async () => {
    const lines = Array.from({ length: 130 }, (_, n) => `Twin ${n},twin-${n}@twins.example`)
    const id = await uploaded(`name,email\n${[...lines, 'Twin again,TWIN-3@twins.example'].join('\n')}`)
    await check(id)
    expect((await state(id)).dry).toEqual({ CREATED: 130, UPDATED: 1, SKIPPED: 0, REFUSED: 0 })
    const [same] = await rows(id, 'UPDATED', true)
    expect(same).toMatchObject({
      number: 131,
      reason: { text: 'The same as row {line} of this file.', values: { line: 4 } },
    })
  })

  it('is brought in on behalf of the person, row by row, and taken back as a whole', async () => {
    const there = await make.lead(studio, { name: 'Ben of old', email: 'ben@okafor.example', company: 'Before' })
    const id = await uploaded(PEOPLE)
    await run(id)
    const { status, done } = await state(id)
    expect({ status, done }).toEqual({ status: 'DONE', done: { CREATED: 1, UPDATED: 2, SKIPPED: 0, REFUSED: 2 } })
    const [ana, ...more] = await leadNamed('Ana Prado')
    expect(more).toEqual([])
    expect(ana).toMatchObject({
      email: 'ana@prado.example',
      company: 'Prado & Sons',
      status: 'CONTACTED',
      source: 'IMPORT',
      organization: studio.id,
      createdBy: manager.id,
      nextStepAt: '2026-12-24T12:00:00.000Z',
    })
    expect(await payload.findByID({ collection: 'leads', id: there.id, depth: 0 })).toMatchObject({
      name: 'Ben Okafor',
      company: 'Okafor',
      status: there.status,
    })
    const trail = await payload.find({
      collection: 'audit-logs',
      where: { and: [{ subjectId: { equals: ana?.id ?? '' } }, { actor: { equals: manager.id } }] },
    })
    expect(trail.totalDocs).toBeGreaterThan(0)

    const undone = await send(id, 'undo')
    expect([undone.status, undone.body.errors]).toEqual([200, undefined])
    expect((await state(id)).status).toBe('UNDONE')
    expect(await leadNamed('Ana Prado')).toEqual([])
    expect(await payload.findByID({ collection: 'leads', id: there.id, depth: 0 })).toMatchObject({
      name: 'Ben of old',
      company: 'Before',
    })
    expect((await send(id, 'undo')).status).toBe(409)
  })

  it('gives the refused rows back as a file with the reasons', async () => {
    const id = await uploaded(PEOPLE.replace('Nobody;not', '=Nobody;not'))
    await run(id)
    const reply = await asManager.get(`/imports/${id}/errors.csv`)
    expect(reply.headers.get('content-disposition')).toContain('refused-rows.csv')
    const [first, second, ...more] = parse(reply.text, { columns: true, bom: true }) as Record<string, string>[]
    expect(more).toEqual([])
    expect(first).toMatchObject({ Row: '3', 'Nombre completo': "'=Nobody", Correo: 'not an address' })
    expect(first?.Problem).toMatch(/^Email: /)
    expect(second).toMatchObject({ Row: '4', Problem: 'Name is missing.', Correo: 'late@late.example' })
    await send(id, 'undo')
  })

  it('leaves or doubles what is there, as the person says', async () => {
    const lead = await make.lead(studio, { email: 'kept@there.example', name: 'Kept' })
    const file = 'name,email\nChanged,kept@there.example'
    const skipped = await uploaded(file, { onDuplicate: 'SKIP' })
    await run(skipped)
    expect((await state(skipped)).done.SKIPPED).toBe(1)
    expect((await rows(skipped, 'SKIPPED'))[0]).toMatchObject({ record: lead.id })
    const doubled = await uploaded(file, { onDuplicate: 'CREATE' })
    await run(doubled)
    expect((await state(doubled)).done.CREATED).toBe(1)
    const again = await uploaded(file.replace('Changed', 'Kept'), { onDuplicate: 'UPDATE' })
    await asManager.post(`/imports/${again}/mapping`, { body: { mapping: [null, 'email'], onDuplicate: 'UPDATE' } })
    await run(again)
    expect((await state(again)).done.SKIPPED).toBe(1)
  })
})

describe('what is brought in', () => {
  it('contacts find their company by name, or make it; one column holds the whole name', async () => {
    await make.company(studio, { name: 'Ostra Foods' })
    const id = await uploaded(
      'Name,Email,Company\nJean-Luc Petit,jl@ostra.example,ostra foods\nMia Ito,mia@new.example,New House',
      {
        into: 'contacts',
      },
    )
    await run(id)
    expect((await state(id)).done).toMatchObject({ CREATED: 2, REFUSED: 0 })
    const { docs } = await payload.find({
      collection: 'contacts',
      where: { email: { in: ['jl@ostra.example', 'mia@new.example'] } },
      sort: 'email',
      depth: 1,
    })
    expect(
      docs.map(({ firstName, lastName, company }) => [firstName, lastName, (company as { name: string }).name]),
    ).toEqual([
      ['Jean-Luc', 'Petit', 'Ostra Foods'],
      ['Mia', 'Ito', 'New House'],
    ])
    await send(id, 'undo')
    const left = await payload.count({
      collection: 'companies',
      where: { and: [{ name: { equals: 'New House' } }, { deletedAt: { exists: false } }] },
    })
    expect(left.totalDocs).toBe(0)
  })

  it('clients with amounts as decimals, companies by their domain, tasks with the mark of an import', async () => {
    const clients = await uploaded('Name,Contract value,Currency\nWidget,"1.250,50",EUR', { into: 'clients' })
    await run(clients)
    const { docs } = await payload.find({ collection: 'clients', where: { name: { equals: 'Widget' } }, depth: 0 })
    expect(docs[0]).toMatchObject({ contractValue: 125_050, currency: 'EUR' })

    const companies = await uploaded(
      'Name,Website\nNadir,https://www.nadir-works.com/about\nNadir Works,nadir-works.com',
      {
        into: 'companies',
      },
    )
    await run(companies)
    expect((await state(companies)).done.CREATED).toBeGreaterThan(0)

    const tasks = await uploaded('Task,Due,Priority,Tags\nWrite the offer,2026-12-01,high,"a; b"', { into: 'tasks' })
    await run(tasks)
    const { docs: made } = await payload.find({
      collection: 'tasks',
      where: { title: { equals: 'Write the offer' } },
      depth: 0,
    })
    expect(made[0]).toMatchObject({ priority: 'HIGH', tags: ['a', 'b'], source: 'IMPORT', owner: manager.id })
  })

  it('[vcard-import] vCards, a card a row', async () => {
    const card = (name: string, more: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\n${more}END:VCARD\r\n`
    const text =
      card('Ida Holm', 'N:Holm;Ida;;;\r\nEMAIL;TYPE=work:ida@holm.example\r\nORG:Holm AS;Design\r\nTITLE:Owner\r\n') +
      card('Leo Roy', 'item1.EMAIL;TYPE=INTERNET:leo@roy.example\r\nTEL;VALUE=uri:tel:+33-1-22\r\n')
    const id = await uploaded(text, { into: 'contacts' }, asManager, 'people.vcf')
    await run(id)
    expect((await state(id)).done).toMatchObject({ CREATED: 2, REFUSED: 0 })
    const { docs } = await payload.find({
      collection: 'contacts',
      where: { email: { equals: 'ida@holm.example' } },
      depth: 1,
    })
    expect(docs[0]).toMatchObject({ firstName: 'Ida', lastName: 'Holm', role: 'Owner', company: { name: 'Holm AS' } })
  })
})

describe('who may', () => {
  it('bring in only what a form would let them write, into their own organization', async () => {
    // A form without a session: what a foreign page would send.
    expect((await upload(PEOPLE, {}, restClient(app))).status).toBe(403)
    const refused = await upload(PEOPLE, {}, asTeam)
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      403,
      'You may not bring in records of this kind.',
    ])
    const elsewhere = await upload(PEOPLE, { organization: other.id })
    const doc = await payload.findByID({ collection: 'imports', id: String(elsewhere.body.id), depth: 0 })
    expect((doc as Import).organization).toBe(studio.id)
  })

  it('see and run the imports of their organization alone', async () => {
    const id = await uploaded(PEOPLE)
    const asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
    for (const path of ['state', 'rows?verdict=REFUSED', 'errors.csv']) {
      expect((await asStranger.get(`/imports/${id}/${path}`)).status, path).toBe(404)
    }
    for (const command of ['check', 'run', 'stop', 'undo']) {
      expect((await send(id, command, asStranger)).status, command).toBe(404)
    }
    expect((await asManager.patch(`/imports/${id}`, { body: { status: 'DONE' } })).status).toBe(403)
  })

  it('stops when the rights are taken away meanwhile', async () => {
    const leaver = await make.user({ organization: studio, role: 'MANAGER' })
    const id = await uploaded(PEOPLE, {}, await restClient(app).as(leaver))
    await send(id, 'run', await restClient(app).as(leaver))
    await query({ payload }, sql`update users set is_active = false where id = ${leaver.id}`)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    expect(await runBatch(req, id, leaver.id)).toBe(false)
    await commitTransaction(req)
    expect(await state(id)).toMatchObject({ status: 'STOPPED', done: { CREATED: 0 } })
  })
})

describe('what is refused with words', () => {
  it.each([
    ['', 'There are no rows in this file. The first line names the columns, each further one is a row.'],
    ['name,email', 'There are no rows in this file. The first line names the columns, each further one is a row.'],
    ['BEGIN:VCARD\nnothing', 'There is no vCard in this file. It begins with BEGIN:VCARD.'],
  ])('a file that holds nothing: %j', async (text, message) => {
    const { status, body } = await upload(text === '' ? ' ' : text)
    expect([status, body.errors?.[0]?.message]).toEqual([400, message])
  })

  it('too many rows', async () => {
    const { status, body } = await upload(`a\n${'x\n'.repeat(100_001)}`)
    expect([status, body.errors?.[0]?.message]).toEqual([
      400,
      'This file has more than 100,000 rows. Split it, and bring in one part after the other.',
    ])
  })

  it('columns that fit no field, or one field twice; and commands out of turn', async () => {
    const id = await uploaded('name,email\nA,a@a.example')
    const map = (mapping: (string | null)[]) =>
      asManager.post(`/imports/${id}/mapping`, { body: { mapping, onDuplicate: 'UPDATE' } })
    expect((await map(['name'])).status).toBe(400)
    expect((await map(['name', 'consentAt'])).status).toBe(400)
    expect((await map(['name', 'name'])).body.errors?.[0]?.message).toBe(
      'Two columns fill the same field. Choose another one for one of them.',
    )
    expect((await send(id, 'stop')).status).toBe(409)
    expect((await send(id, 'undo')).status).toBe(409)
    await run(id)
    expect((await send(id, 'run')).status).toBe(409)
    expect((await map(['name', 'email'])).status).toBe(409)
  })
})

it('stops after the batch in hand, and goes on where it stopped', async () => {
  const lines = Array.from({ length: 150 }, (_, n) => `Stop ${n},stop-${n}@stops.example`)
  const id = await uploaded(`name,email\n${lines.join('\n')}`)
  await send(id, 'run')
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await runBatch(req, id, manager.id)
  await commitTransaction(req)
  expect((await send(id, 'stop')).status).toBe(200)
  const part = (await state(id)).done.CREATED
  expect(part).toBeGreaterThan(0)
  expect(part).toBeLessThan(150)
  await work(runBatch, id)
  expect((await state(id)).done.CREATED).toBe(part)
  await run(id)
  expect(await state(id)).toMatchObject({ status: 'DONE', done: { CREATED: 150 } })
  const { totalDocs } = await payload.count({ collection: 'leads', where: { email: { like: '@stops.example' } } })
  expect(totalDocs).toBe(150)
}, 60_000)
