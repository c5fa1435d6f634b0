import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { PAGE_ROWS } from '@/plugins/exports/readPages'
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

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const client = (values: object = {}) => make.client(studio, values)

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  asManager = await restClient(app).as(manager)
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
})

describe('a list as a file', () => {
  it('[list-export] gives the list’s own rows, order and columns as CSV that no spreadsheet runs', async () => {
    const company = await make.company(studio, { name: 'Prado & Sons' })
    await client({ name: '=HYPERLINK("http://bad")', company: company.id, status: 'PAUSED', industry: 'print' })
    await client({ name: 'Abel', status: 'PAUSED', industry: 'print', nextFollowup: '2026-12-01T12:00:00.000Z' })
    await client({ name: 'Zoe', status: 'ACTIVE', industry: 'print' })
    await make.client(other, { name: 'Nobody of ours', status: 'PAUSED', industry: 'print' })

    const reply = await asManager.get('/exports/clients', {
      query: {
        format: 'csv',
        where: { and: [{ status: { equals: 'PAUSED' } }, { industry: { equals: 'print' } }] },
        sort: '-createdAt',
        columns: '["name","company","-email","status","nextFollowup"]',
      },
    })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="clients-\d{4}-\d\d-\d\d\.csv"$/)
    expect(reply.headers.get('x-total-count')).toBe('2')
    expect(reply.text.split('\r\n')[0]).toBe('"Name","Company","Status","Next follow-up"')
    expect(rowsOf(reply.text)).toEqual([
      { Name: 'Abel', Company: '', Status: 'Paused', 'Next follow-up': '2026-12-01' },
      { Name: `'=HYPERLINK("http://bad")`, Company: 'Prado & Sons', Status: 'Paused', 'Next follow-up': '' },
    ])
  })

  it('gives JSON with the values as they are stored', async () => {
    const { id } = await client({ name: 'Json', contractValue: 125_000, currency: 'EUR' })
    const reply = await asManager.get('/exports/clients', {
      query: { format: 'json', where: { name: { equals: 'Json' } }, columns: 'name,contractValue,currency,email' },
    })
    expect(JSON.parse(reply.text)).toEqual([{ id, name: 'Json', contractValue: 125_000, currency: 'EUR', email: null }])
    const none = await asManager.get('/exports/clients', {
      query: { format: 'json', where: { name: { equals: 'nobody' } } },
    })
    expect(JSON.parse(none.text)).toEqual([])
  })

  it('writes amounts as the decimals of their currency', async () => {
    await client({ name: 'Yen', contractValue: 125_000, currency: 'JPY' })
    await client({ name: 'Euro', contractValue: 125_050, currency: 'EUR' })
    const reply = await asManager.get('/exports/clients', {
      query: { where: { name: { in: ['Yen', 'Euro'] } }, sort: 'name', columns: 'name,contractValue' },
    })
    expect(rowsOf(reply.text).map((row) => row['Contract value'])).toEqual(['1250.50', '125000'])
  })

  it('finds what the search of the list finds', async () => {
    await client({ name: 'Needle in hay' })
    const reply = await asManager.get('/exports/clients', { query: { search: 'needle', columns: 'name' } })
    expect(rowsOf(reply.text)).toEqual([{ Name: 'Needle in hay' }])
  })

  it('leaves out what lies in the trash', async () => {
    await client({ name: 'Thrown away', deletedAt: new Date().toISOString() })
    const reply = await asManager.get('/exports/clients', {
      query: { where: { name: { equals: 'Thrown away' } }, columns: 'name' },
    })
    expect(rowsOf(reply.text)).toEqual([])
  })
})

describe('an export over several pages', () => {
  const many = PAGE_ROWS * 2 + 7

  it('gives every row once in each order, also where many rows have the same value or none', async () => {
    for (let n = 0; n < many; n += 1) {
      await payload.db.create({
        collection: 'companies',
        data: {
          name: `Maker ${String(n % 97).padStart(2, '0')}`,
          industry: n % 3 === 0 ? null : `trade ${n % 5}`,
          size: String(n),
          organization: studio.id,
        },
      })
    }
    const where = { name: { like: 'Maker' } }
    for (const sort of ['industry', '-industry', 'name,-industry', '-createdAt', 'id', '-id']) {
      const reply = await asManager.get('/exports/companies', {
        query: { where, sort, format: 'json', columns: 'name,industry,size' },
      })
      const rows = JSON.parse(reply.text) as { name: string; industry: string | null; size: string }[]
      expect(new Set(rows.map(({ size }) => size)).size, sort).toBe(many)
      expect(rows, sort).toHaveLength(many)
      const listed = await payload.find({
        collection: 'companies',
        where: { and: [{ organization: { equals: studio.id } }, { name: { like: 'Maker' } }] },
        sort: sort.split(','),
        pagination: false,
        depth: 0,
      })
      const value = (row: { name: string; industry?: string | null }) => `${row.name} ${row.industry ?? ''}`
      const by = sort.includes('industry') ? value : () => ''
      if (sort === 'name,-industry') expect(rows.map(by)).toEqual(listed.docs.map(by))
      else if (by === value) {
        const industries = (all: { industry?: string | null }[]) => all.map(({ industry }) => industry ?? null)
        expect(industries(rows), sort).toEqual(industries(listed.docs))
      }
    }
  }, 60_000)
})

describe('what a reader may not have', () => {
  it('keeps masks of secrets masks, and leaves hidden fields out', async () => {
    await client({ name: 'Vault', credentials: [{ label: 'Hosting', username: 'root', secret: 'the-secret-itself' }] })
    const reply = await asManager.get('/exports/clients', {
      query: { where: { name: { equals: 'Vault' } }, format: 'json' },
    })
    expect(reply.text).toContain('••••••')
    expect(reply.text).not.toContain('the-secret-itself')
    const people = await asManager.get('/exports/users', { query: { format: 'json' } })
    const [row] = JSON.parse(people.text) as Record<string, unknown>[]
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['hash']))
    expect(people.text).not.toMatch(/"(hash|salt|resetPasswordToken|sessions)"/)
    const asked = await asManager.get('/exports/users', { query: { columns: 'hash' } })
    expect([asked.status, asked.body.errors?.[0]?.message]).toEqual([
      400,
      '"hash" is not a column that can be exported here. Leave it out.',
    ])
  })

  it('gives the rows that the policy lets a person read, and no column that the person may not', async () => {
    const team = await make.user({ organization: studio, role: 'TEAM' })
    await make.lead(studio, { name: 'Of the team', owner: team.id })
    await make.lead(studio, { name: 'Of somebody else' })
    await make.lead(other, { name: 'Of another house' })
    const reply = await (await restClient(app).as(team)).get('/exports/leads', { query: { columns: 'name' } })
    expect(rowsOf(reply.text)).toEqual([{ Name: 'Of the team' }])
    const vault = await asTeam.get('/exports/clients', { query: { columns: 'name,credentials' } })
    expect(vault.status).toBe(400)
  })

  it('refuses with words', async () => {
    const ask = async (who: RestClient, path: string, query: object = {}) => {
      const { status, body } = await who.get(path, { query: { ...query } })
      return [status, body.errors?.[0]?.message]
    }
    const none = 'There is no such list, or you may not read it.'
    expect(await ask(restClient(app), '/exports/clients')).toEqual([401, 'Sign in first.'])
    expect(await ask(asManager, '/exports/nothing')).toEqual([404, none])
    expect(await ask(asManager, '/exports/payload-preferences')).toEqual([404, none])
    const customer = await make.user({ organization: studio, role: 'CLIENT', clients: [await client()] })
    expect(await ask(await restClient(app).as(customer), '/exports/clients')).toEqual([404, none])
    expect(await ask(asManager, '/exports/clients', { format: 'xml' })).toEqual([
      400,
      'Ask for the format "csv" or "json".',
    ])
    expect(await ask(asManager, '/exports/clients', { sort: 'nothing' })).toEqual([
      400,
      '"nothing" is not a field that can be sorted by here.',
    ])
    expect(await ask(asManager, '/exports/clients', { where: '{' })).toEqual([
      400,
      'The filter cannot be read. Write it as the lists of the panel do.',
    ])
    const crossing = await ask(asManager, '/exports/clients', { where: { 'company.name': { equals: 'x' } } })
    expect(crossing[0]).toBe(400)
  })
})

it('leaves a trail with the count before the first row goes out', async () => {
  await client({ name: 'Trailed', industry: 'trail' })
  await client({ name: 'Trailed too', industry: 'trail' })
  await asManager.get('/exports/clients', { query: { where: { industry: { equals: 'trail' } }, columns: 'name' } })
  const { docs } = await payload.find({
    collection: 'audit-logs',
    where: { and: [{ action: { equals: 'list.exported' } }, { organization: { equals: studio.id } }] },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  })
  expect(docs[0]).toMatchObject({ actor: manager.id, organization: studio.id })
  const events = await payload.find({
    collection: 'domain-events',
    where: { type: { equals: 'list.exported' } },
    sort: '-id',
    limit: 1,
    depth: 0,
  })
  expect(events.docs[0]?.data).toEqual({ collection: 'clients', format: 'csv', count: 2, columns: ['name'] })
})
