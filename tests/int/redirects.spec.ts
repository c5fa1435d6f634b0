import { beforeAll, describe, expect, it } from 'vitest'
import { listRedirects } from '@/plugins/redirects/api'
import type { Organization, User } from '@/payload-types'
import { resolveRedirect } from '@/src/lib/redirect-map'
import { richText } from '../../scripts/seed/richText'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let editor: User
let rest: RestClient
let count = 0

const rows = async (organization = studio.id) =>
  (
    await payload.find({
      collection: 'redirects',
      where: { organization: { equals: organization } },
      depth: 0,
      limit: 100,
    })
  ).docs
const rowAt = async (from: string) => (await rows()).find((row) => row.from === from)
const leadsTo = async (path: string, organization = studio.id) => {
  const list = await listRedirects({ payload }, organization)
  return resolveRedirect(new Map(list.map((entry) => [entry.from, entry])), path)
}
const page = (slug: string, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'pages',
    data: { title: `Page ${(count += 1)}`, slug, organization: studio.id, _status: status },
    draft: status === 'draft',
  })
const rename = (id: string, slug: string, locale: 'en' | 'es' = 'en') =>
  payload.update({ collection: 'pages', id, locale, data: { slug, title: `Page ${slug}`, _status: 'published' } })

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  other = await make.organization()
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  rest = await restClient(app).as(editor)
})

describe('a slug that changes', () => {
  it('leaves a permanent redirect to the record at the old path', async () => {
    const { id } = await page('old-name')
    await rename(id, 'new-name')
    expect(await rowAt('/old-name')).toMatchObject({
      isAutomatic: true,
      permanence: 'PERMANENT',
      targetLocale: 'en',
      target: { relationTo: 'pages', value: id },
    })
    expect(await leadsTo('/old-name')).toEqual({ to: '/new-name', isPermanent: true })
  })

  it('follows the record through every later name: no chains', async () => {
    const { id } = await page('first')
    await rename(id, 'second')
    await rename(id, 'third')
    expect(await leadsTo('/first')).toEqual({ to: '/third', isPermanent: true })
    expect(await leadsTo('/second')).toEqual({ to: '/third', isPermanent: true })
  })

  it('and changes back leaves one redirect, from the name in between', async () => {
    const { id } = await page('a-name')
    await rename(id, 'b-name')
    await rename(id, 'a-name')
    expect(await rowAt('/a-name')).toBeUndefined()
    expect(await leadsTo('/b-name')).toEqual({ to: '/a-name', isPermanent: true })
    await rename(id, 'b-name')
    expect(await rowAt('/b-name')).toBeUndefined()
    expect(await leadsTo('/a-name')).toEqual({ to: '/b-name', isPermanent: true })
  })

  it('leaves one for its own language alone', async () => {
    const { id } = await page('in-english')
    await rename(id, 'en-espanol', 'es')
    await rename(id, 'en-castellano', 'es')
    expect(await leadsTo('/es/en-espanol')).toEqual({ to: '/es/en-castellano', isPermanent: true })
    expect(await leadsTo('/in-english')).toBeNull()
  })

  it('leaves nothing while it is a draft, and one for what was public when it is published', async () => {
    const draft = await page('never-public', 'draft')
    await payload.update({ collection: 'pages', id: draft.id, data: { slug: 'still-not' }, draft: true })
    expect(await rowAt('/never-public')).toBeUndefined()

    const { id } = await page('was-public')
    await payload.update({ collection: 'pages', id, data: { slug: 'between' }, draft: true })
    expect(await rowAt('/was-public')).toBeUndefined()
    await rename(id, 'is-public')
    expect(await leadsTo('/was-public')).toEqual({ to: '/is-public', isPermanent: true })
    expect(await rowAt('/between')).toBeUndefined()
  })

  it('is forgotten when the change is rolled back', async () => {
    await page('taken')
    const { id } = await page('stays')
    await expect(rename(id, 'taken')).rejects.toThrow()
    expect(await rowAt('/stays')).toBeUndefined()
  })

  it.each([
    ['services', '/services'],
    ['case-studies', '/case-studies'],
    ['posts', '/blog'],
  ] as const)('leaves one in the folder of %s', async (collection, folder) => {
    const data = {
      organization: studio.id,
      title: 'A thing',
      summary: 'x',
      description: 'x',
      content: undefined as never,
      slug: `old-${collection}`,
      status: 'PUBLISHED' as const,
      _status: 'published' as const,
    }
    const text = richText('Words.')
    const { id } = await payload.create({
      collection,
      data: { ...data, ...(collection === 'posts' ? { content: text } : {}) } as never,
    })
    await payload.update({ collection, id, data: { slug: `new-${collection}`, _status: 'published' } as never })
    expect(await leadsTo(`${folder}/old-${collection}`)).toEqual({
      to: `${folder}/new-${collection}`,
      isPermanent: true,
    })
  })
})

describe('a record that takes an old address', () => {
  it('wins: the automatic redirect is gone, what an editor wrote waits', async () => {
    const { id } = await page('prices')
    await rename(id, 'fees')
    expect(await rowAt('/prices')).toBeDefined()
    await page('prices')
    expect(await rowAt('/prices')).toBeUndefined()

    const own = await rest.post('/redirects', { body: { organization: studio.id, from: '/team', to: '/about' } })
    expect(own.status).toBe(201)
    await page('team')
    expect(await rowAt('/team')).toMatchObject({ isAutomatic: false, to: '/about' })
  })
})

describe('what editors write', () => {
  const create = (body: Record<string, unknown>) =>
    rest.post('/redirects', { body: { organization: studio.id, ...body } })

  it('is kept in one spelling, and once', async () => {
    const reply = await create({ from: 'https://old.example//Our%20Work/?x=1#top', to: '/case-studies' })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ from: '/Our Work', to: '/case-studies' })
    const again = await create({ from: '/en/Our Work/', to: '/services' })
    expect(again.status).toBe(400)
    expect(again.text).toContain('Another record has this value already')
    expect(await leadsTo('/Our%20Work/')).toEqual({ to: '/case-studies', isPermanent: true })
  })

  it.each([
    ['/admin/login', '/x', 'belongs to the house'],
    ['/', '/x', 'home page'],
    ['', '/x', 'Write a path'],
    ['/a', '', 'Choose the record'],
    ['/a', '//evil.example', 'Write a path such as'],
    ['/a', '/\\evil.example', 'Write a path such as'],
    ['/a', 'javascript:alert(1)', 'Write a path such as'],
    ['/a', 'https://user:word@evil.example', 'Write a path such as'],
    ['/a', '/a', 'in a circle'],
    ['/a', '/en/a/', 'in a circle'],
  ])('from “%s” to “%s” is refused in words', async (from, to, words) => {
    const before = (await rows()).length
    const reply = await create({ from, to })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain(words)
    expect((await rows()).length).toBe(before)
  })

  it('cannot close a circle over several', async () => {
    expect((await create({ from: '/one', to: '/two' })).status).toBe(201)
    expect((await create({ from: '/two', to: '/three' })).status).toBe(201)
    expect((await create({ from: '/three', to: '/one' })).status).toBe(400)
    expect(await leadsTo('/one')).toEqual({ to: '/three', isPermanent: true })
  })

  it('is one place: a record or an address', async () => {
    const { id } = await page('somewhere')
    const target = { relationTo: 'pages', value: id }
    expect((await create({ from: '/both', to: '/x', target })).status).toBe(400)
    const reply = await create({
      from: '/to-record',
      target,
      permanence: 'TEMPORARY',
      isAutomatic: true,
      targetLocale: 'es',
    })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ isAutomatic: false })
    expect(await leadsTo('/to-record')).toEqual({ to: '/somewhere', isPermanent: false })
    await payload.update({ collection: 'pages', id, data: { _status: 'draft' } })
    expect(await leadsTo('/to-record')).toBeNull()
    await payload.delete({ collection: 'pages', id })
    expect(await rowAt('/to-record')).toBeUndefined()
  })

  it('is of one organization', async () => {
    expect(await leadsTo('/one', other.id)).toBeNull()
    const stranger = await restClient(app).as(await make.user({ organization: other, role: 'EDITOR' }))
    expect((await stranger.get('/redirects')).body.totalDocs).toBe(0)
  })
})
