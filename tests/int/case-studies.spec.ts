import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { richText } from '../../scripts/seed/richText'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient, type Row } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let editor: User
let staff: RestClient
const everybody = restClient(app)

const create = (data: Row) =>
  staff.post('/case-studies', { body: { organization: studio.id, title: 'A chart', summary: 'Words.', ...data } })
const publicTitles = async (query: Row = {}) => {
  const where = { organization: { equals: studio.id } }
  const reply = await everybody.get('/case-studies', { query: { where, sort: '_order', ...query } })
  return reply.body.docs?.map(({ title }) => title)
}
const text = (label: string) => ({ blockType: 'richText', label, content: richText('One line.') })

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  staff = await restClient(app).as(editor)
})

describe('a case study', () => {
  it('[project-case-study] [project-hero-asset] carries summary, hero, blocks, metrics, tags and what it is about', async () => {
    const company = await payload.create({ collection: 'companies', data: { name: 'Halden', organization: studio.id } })
    const tag = await payload.create({
      collection: 'tags',
      data: { name: 'Maps', slug: 'maps', organization: studio.id },
    })
    const service = await make.service(studio, { _status: 'published' })
    const reply = await create({
      slug: 'halden',
      content: [text('The task'), text('What we made')],
      metrics: [{ value: '−38 %', label: 'time to first order' }],
      company: company.id,
      services: [service.id],
      tags: [tag.id],
      _status: 'published',
    })
    expect(reply.status, reply.text).toBe(201)
    const seen = await everybody.get(`/case-studies/${String(reply.body.doc?.id)}`, { query: { depth: 1 } })
    expect(seen.body).toMatchObject({
      title: 'A chart',
      summary: 'Words.',
      metrics: [{ value: '−38 %', label: 'time to first order' }],
      tags: [{ name: 'Maps', slug: 'maps' }],
      services: [{ id: service.id }],
      content: [
        { blockType: 'richText', label: 'The task' },
        { blockType: 'richText', label: 'What we made' },
      ],
    })
    // Who the client is, the page says; the record of the company stays with the house.
    expect(seen.body.company).toBe(company.id)
  })

  it('[project-publish-and-feature] is a draft that nobody sees, and not featured, until somebody says otherwise', async () => {
    const reply = await create({ title: 'Unseen', slug: 'unseen' })
    const id = String(reply.body.doc?.id)
    expect(reply.body.doc).toMatchObject({ featured: false })
    const draft = await create({ title: 'A draft', slug: 'a-draft', _status: 'draft' })
    expect((await everybody.get(`/case-studies/${String(draft.body.doc?.id)}`)).status).toBe(404)
    await staff.patch(`/case-studies/${id}`, { body: { _status: 'published', featured: true } })
    expect((await everybody.get(`/case-studies/${id}`)).body).toMatchObject({ featured: true })
    await staff.patch(`/case-studies/${id}`, { body: { _status: 'draft' } })
    expect((await everybody.get(`/case-studies/${id}`)).status).toBe(404)
  })

  it('[project-slug-unique] has its slug alone in an organization and language', async () => {
    expect((await create({ slug: 'once', _status: 'published' })).status).toBe(201)
    const twice = await create({ slug: 'once', _status: 'published' })
    expect(twice.status).toBe(400)
    expect(twice.text).toContain('Another record has this value already')
    const other = await make.organization()
    const elsewhere = await payload.create({
      collection: 'case-studies',
      data: { organization: other.id, title: 'x', summary: 'x', slug: 'once', _status: 'published' },
    })
    expect(elsewhere.slug).toBe('once')
  })

  it('[published-projects-query] is listed newest first until somebody moves it', async () => {
    const own = await make.organization()
    const add = (title: string, _status: 'draft' | 'published' = 'published') =>
      payload.create({
        collection: 'case-studies',
        data: { organization: own.id, title, summary: 'x', slug: title.toLowerCase(), _status },
        draft: _status === 'draft',
      })
    const oldest = await add('Oldest')
    await add('Middle')
    await add('Hidden', 'draft')
    const newest = await add('Newest')
    const list = { where: { organization: { equals: own.id } } }
    expect(await publicTitles(list)).toEqual(['Newest', 'Middle', 'Oldest'])
    const moved = await (
      await restClient(app).as(await make.user({ organization: own, role: 'EDITOR' }))
    ).post('/reorder', {
      body: {
        collectionSlug: 'case-studies',
        docsToMove: [oldest.id],
        newKeyWillBe: 'less',
        orderableFieldName: '_order',
        target: { id: newest.id, key: newest._order },
      },
    })
    expect(moved.status, moved.text).toBe(200)
    expect(await publicTitles(list)).toEqual(['Oldest', 'Newest', 'Middle'])
  })

  it('[project-indexes] [published-created-index] is found by indexes', async () => {
    const rows = await query<{ def: string }>(
      { payload },
      sql`select indexdef as def from pg_indexes where tablename in ('case_studies', 'case_studies_locales')`,
    )
    const columns = rows.map(({ def }) => /\((.*)\)$/.exec(def)?.[1]?.replaceAll('"', ''))
    expect(columns).toEqual(
      expect.arrayContaining([
        '_status, created_at',
        'organization_id, featured',
        'created_at',
        'company_id',
        'featured',
      ]),
    )
    expect(columns.some((list) => list?.startsWith('slug'))).toBe(true)
  })

  it('[json-gin-indexes] is found by what its blocks contain, over a GIN index', async () => {
    const { body } = await create({ slug: 'searched', content: [text('A label that is unique')], _status: 'published' })
    const wanted = JSON.stringify([{ blockType: 'richText', label: 'A label that is unique' }])
    const found = await query<{ id: string }>(
      { payload },
      sql`select _parent_id as id from case_studies_locales where content @> ${wanted}::jsonb`,
    )
    expect(found.map(({ id }) => id)).toEqual([body.doc?.id])
    const [index] = await query<{ def: string }>(
      { payload },
      sql`select indexdef as def from pg_indexes where indexname = 'case_studies_content_gin'`,
    )
    expect(index?.def).toMatch(/USING gin \(content jsonb_path_ops\)/)
  })
})

describe('a service', () => {
  it('[service-catalogue] [service-standalone] [service-slug-unique] is a public page of its own, whole without any other record', async () => {
    const made = await payload.create({
      collection: 'services',
      data: {
        organization: studio.id,
        title: 'Websites',
        slug: 'websites',
        tagline: 'Fast.',
        description: 'What we do.',
        content: richText('# How', 'With care.') as never,
        iconUrl: 'https://studio.example/icon.svg',
        _status: 'published',
      },
    })
    const seen = await everybody.get(`/services/${made.id}`)
    expect(seen.body).toMatchObject({ slug: 'websites', tagline: 'Fast.', iconUrl: 'https://studio.example/icon.svg' })
    const twice = { organization: studio.id, title: 'x', slug: 'websites', description: 'x', _status: 'published' }
    expect((await staff.post('/services', { body: twice })).status).toBe(400)
  })

  it('[service-featured-order] [service-planet-model] stands in its orbit, and its planet may be a model', async () => {
    const own = await make.organization()
    for (const [title, featuredOrder] of [
      ['Far', 9],
      ['Near', 1],
      ['Between', 4],
    ] as const) {
      await make.service(own, { title, featuredOrder, _status: 'published' })
    }
    const where = { organization: { equals: own.id } }
    const reply = await everybody.get('/services', { query: { where, sort: 'featuredOrder' } })
    expect(reply.body.docs?.map(({ title }) => title)).toEqual(['Near', 'Between', 'Far'])
    const [column] = await query<{ target: string }>(
      { payload },
      sql`select confrelid::regclass::text as target from pg_constraint where conname = 'services_planet_model_same_organization'`,
    )
    expect(column?.target).toBe('media')
  })
})
