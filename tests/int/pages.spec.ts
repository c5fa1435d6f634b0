import { randomUUID } from 'node:crypto'
import { createLocalReq, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Page, Service, User } from '@/payload-types'
import { previewUrl } from '@/plugins/pages/previewUrl'
import { draftOf } from '@/src/app/(site)/_data/draft'
import { blockVersion } from '@/src/lib/blocks/upgrade'
import { query, sql } from '@/src/lib/database'
import { TEST_SERVER_URL } from '../helpers/environment'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type Reply, type RestClient, type Row } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let editor: User
let stranger: User
let client: User
let service: Service
let foreign: Service
let rest: RestClient
let count = 0

const page = (values: Row = {}): Row => {
  count += 1
  return { title: `Page ${count}`, slug: `page-${count}`, organization: studio.id, _status: 'published', ...values }
}
const create = (values: Row = {}, query: Row = {}) => rest.post('/pages', { body: page(values), query })
const change = (id: unknown, values: Row, query: Row = {}) =>
  rest.patch(`/pages/${String(id)}`, { body: values, query })
const idOf = ({ body }: Reply) => String(body.doc?.id)
const layoutOf = (doc: Row | null | undefined) => (doc?.layout ?? []) as Row[]
const paths = ({ body }: Reply) =>
  (body.errors ?? []).flatMap(({ data }) => (data as { errors?: { path: string }[] } | undefined)?.errors ?? [])

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  other = await make.organization()
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  stranger = await make.user({ organization: other, role: 'ADMIN' })
  client = await make.user({ organization: studio, role: 'CLIENT' })
  service = await make.service(studio)
  foreign = await make.service(other)
  rest = await restClient(app).as(editor)
})

describe('pages', () => {
  it('keep their blocks, with the version in which they are written', async () => {
    const reply = await create({
      layout: [{ blockType: 'hero', title: 'A hero', links: [{ label: 'Go', address: '/x' }] }],
    })
    expect(reply.status).toBe(201)
    expect(layoutOf(reply.body.doc)).toMatchObject([
      {
        blockType: 'hero',
        title: 'A hero',
        blockVersion: blockVersion('hero'),
        links: [{ label: 'Go', address: '/x' }],
      },
    ])
  })

  it('are in Spanish what somebody wrote in Spanish, and English until then', async () => {
    const id = idOf(await create({ layout: [{ blockType: 'hero', title: 'Hello' }] }))
    const titles = async () => {
      const { body } = await restClient(app).get(`/pages/${id}`, { query: { locale: 'es' } })
      return layoutOf(body).map(({ title }) => title)
    }
    expect(await titles()).toEqual(['Hello'])
    const spanish = { title: 'Página', slug: `pagina-${count}`, layout: [{ blockType: 'hero', title: 'Hola' }] }
    const reply = await change(id, spanish, { locale: 'es' })
    expect(reply.status).toBe(200)
    expect(await titles()).toEqual(['Hola'])
    const { body } = await restClient(app).get(`/pages/${id}`)
    expect(layoutOf(body)[0]?.title).toBe('Hello')
  })

  it('show visitors what is published, and nothing of a draft', async () => {
    const draft = idOf(await create({ _status: 'draft' }, { draft: true }))
    expect((await restClient(app).get(`/pages/${draft}`)).status).toBe(404)
    const id = idOf(await create({ layout: [{ blockType: 'hero', title: 'Public' }] }))
    const saved = await change(
      id,
      { layout: [{ blockType: 'hero', title: 'Not yet' }], _status: 'draft' },
      { draft: true, autosave: true },
    )
    expect(saved.status).toBe(200)
    const { body } = await restClient(app).get(`/pages/${id}`)
    expect(layoutOf(body)[0]?.title).toBe('Public')
    const versions = await rest.get('/pages/versions', { query: { where: { parent: { equals: id } } } })
    expect((versions.body.docs ?? []).map(({ version }) => layoutOf(version as Row)[0]?.title)).toContain('Not yet')
  })

  it('have an address of their own in an organization', async () => {
    const slug = `taken-${randomUUID().slice(0, 8)}`
    expect((await create({ slug })).status).toBe(201)
    const again = await create({ slug })
    expect([again.status, paths(again).map(({ path }) => path)]).toEqual([400, ['slug']])
    const house = await create({ slug: 'blog' })
    expect([house.status, paths(house).map(({ path }) => path)]).toEqual([400, ['slug']])
  })

  it('are home one at a time: the second is told so at its box', async () => {
    const first = await create({ isHome: true })
    expect(first.status).toBe(201)
    const second = await create({ isHome: true })
    expect([second.status, paths(second).map(({ path }) => path)]).toEqual([400, ['isHome']])
    // Elsewhere it is another site.
    await payload.create({
      collection: 'pages',
      data: { title: 'Home', slug: 'home', isHome: true, organization: other.id, _status: 'published' },
    })
    await payload.update({ collection: 'pages', id: idOf(first), data: { deletedAt: new Date().toISOString() } })
    expect((await create({ isHome: true })).status).toBe(201)
  })
})

describe('blocks that do not fit', () => {
  const broken: [string, unknown, string][] = [
    ['a kind that there is not', [{ blockType: 'marquee', title: 'x' }], 'layout.0'],
    ['a kind of the menus', [{ blockType: 'link', label: 'x' }], 'layout.0'],
    ['a text where a number belongs', [{ blockType: 'services', count: 'many' }], 'layout.0.count'],
    ['an object where a text belongs', [{ blockType: 'hero', title: { a: 1 } }], 'layout.0.title'],
    ['no list', 'blocks', 'layout'],
    ['too many', Array.from({ length: 41 }, () => ({ blockType: 'hero', title: 'x' })), 'layout'],
  ]

  it.each(broken)('are refused, on drafts too: %s', async (_, layout, path) => {
    for (const options of [{}, { draft: true }]) {
      const reply = await create({ layout, ...(options.draft ? { _status: 'draft' } : {}) }, options)
      expect([reply.status, paths(reply).map((error) => error.path)]).toEqual([400, [path]])
    }
  })

  it('are refused when they are published without what they need, or beyond their limits', async () => {
    const reply = await create({
      layout: [
        { blockType: 'hero', text: 'no title' },
        { blockType: 'services', count: 900 },
        { blockType: 'callToAction', title: 'Go', links: [{ label: 'Run', address: 'javascript:alert(1)' }] },
        { blockType: 'pricing', currency: 'EUR', plans: [{ name: 'A', amount: 12.5 }] },
      ],
    })
    expect(reply.status).toBe(400)
    expect(paths(reply).map(({ path }) => path)).toEqual([
      'layout.0.title',
      'layout.1.count',
      'layout.2.links.0.address',
      'layout.3.plans.0.amount',
    ])
  })

  it('lose what no field knows', async () => {
    const { body } = await create({ layout: [{ blockType: 'hero', title: 'A', onclick: 'x', links: [] }] })
    const [row] = await query<{ layout: Row[] }>(
      { payload },
      sql`select layout from pages_locales where _parent_id = ${String(body.doc?.id)} and _locale = 'en'`,
    )
    expect(Object.keys(row?.layout[0] ?? {})).not.toContain('onclick')
  })
})

describe('what blocks point to', () => {
  const pointing: [string, () => Row][] = [
    ['a chosen record', () => ({ blockType: 'services', chosen: [foreign.id] })],
    [
      'a button',
      () => ({
        blockType: 'hero',
        title: 'x',
        links: [{ label: 'x', target: { relationTo: 'services', value: foreign.id } }],
      }),
    ],
    [
      'a link in a text',
      () => ({
        blockType: 'richText',
        content: {
          root: {
            type: 'root',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            children: [
              {
                type: 'link',
                version: 3,
                children: [],
                fields: { linkType: 'internal', doc: { relationTo: 'services', value: foreign.id } },
              },
            ],
          },
        },
      }),
    ],
  ]

  it.each(pointing)('lies in their own organization, on drafts too: %s', async (_, block) => {
    for (const options of [{}, { draft: true }]) {
      const reply = await create({ layout: [block()], ...(options.draft ? { _status: 'draft' } : {}) }, options)
      expect(reply.status).toBe(400)
      expect(paths(reply)[0]?.path).toMatch(/^layout\.0\./)
    }
    const own = await create({ layout: [{ blockType: 'services', chosen: [service.id] }] })
    expect(own.status).toBe(201)
  })
})

describe('the preview', () => {
  let draft: Page

  const ask = (user: User | null, site: Organization = studio) =>
    draftOf(
      payload,
      { id: site.id, locale: 'en' },
      'pages',
      draft.id,
      user ? ({ ...user, collection: 'users' } as TypedUser) : null,
    )

  beforeAll(async () => {
    draft = await payload.create({
      collection: 'pages',
      data: { title: 'Secret', slug: 'secret', organization: studio.id, _status: 'draft' },
      draft: true,
    })
  })

  it('shows people of the organization what was last saved', async () => {
    expect((await ask(editor))?.title).toBe('Secret')
  })

  it('shows nobody else anything', async () => {
    expect(await ask(null)).toBeNull()
    expect(await ask(stranger)).toBeNull()
    expect(await ask(stranger, other)).toBeNull()
    expect(await ask(client)).toBeNull()
    expect(await ask({ ...editor, isActive: false })).toBeNull()
  })

  it('has an address in a language that the site offers, once there is something to show', async () => {
    const req = await createLocalReq({ user: { ...editor, collection: 'users' } as TypedUser }, payload)
    const at = (locale: string, row: Row = { id: draft.id, organization: studio.id }) =>
      previewUrl(req, { collection: 'pages', row, locale, organizationsSlug: 'organizations' })
    expect(await at('en')).toBe(`${TEST_SERVER_URL}/preview/${studio.slug}/pages/${draft.id}`)
    expect(await at('es')).toBe(`${TEST_SERVER_URL}/es/preview/${studio.slug}/pages/${draft.id}`)
    expect(await at('ja')).toBe(`${TEST_SERVER_URL}/preview/${studio.slug}/pages/${draft.id}`)
    expect(await at('en', { organization: studio.id })).toBeNull()
    expect(await at('en', { id: draft.id, organization: other.id })).toBeNull()
  })
})
