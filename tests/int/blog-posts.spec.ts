import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Category, Organization, Post, Tag, User } from '@/payload-types'
import { countViews } from '@/plugins/blog/countViews'
import { query, sql } from '@/src/lib/database'
import { richText } from '@/scripts/seed/richText'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

// Kept pages need Next's own process: here every read is a fresh one.
vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let editor: User
let author: User
let asEditor: RestClient
let asAuthor: RestClient
let count = 0

const words = (title: string) => ({ title, content: richText('Some words.') as unknown as Post['content'] })

async function post(values: Partial<Post> = {}): Promise<Post> {
  const { status = 'DRAFT', ...rest } = values
  return payload.create({
    collection: 'posts',
    data: { ...words(`Post ${(count += 1)}`), slug: `post-${count}`, organization: studio.id, status, ...rest },
    depth: 0,
  })
}
const row = async (id: string) => {
  const [found] = await query<{ status: string; _status: string; published_at: Date | null; view_count: number }>(
    { payload },
    sql`select status, _status, published_at, view_count::int as view_count from posts where id = ${id}`,
  )
  return found
}
const latest = async (id: string) => payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
const version = async (id: string) => {
  const { docs } = await payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    sort: '-createdAt',
    limit: 1,
  })
  return docs[0]
}

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  author = await make.user({ organization: studio, role: 'AUTHOR' })
  asEditor = await restClient(app).as(editor)
  asAuthor = await restClient(app).as(author)
})

describe('the two statuses of a post', () => {
  it('[post-status-flow] go together through draft, publish, a later draft, archive and back', async () => {
    const { id } = await post()
    expect(await row(id)).toMatchObject({ status: 'DRAFT', _status: 'draft', published_at: null })

    await asEditor.patch(`/posts/${id}`, { body: { _status: 'published' } })
    const published = await row(id)
    expect(published).toMatchObject({ status: 'PUBLISHED', _status: 'published' })
    expect(published?.published_at).not.toBeNull()

    const draft = await asEditor.patch(`/posts/${id}`, {
      query: { draft: 'true' },
      body: { title: 'Later', status: 'PUBLISHED' },
    })
    expect(draft.body.doc).toMatchObject({ status: 'DRAFT', _status: 'draft' })
    expect(await row(id)).toMatchObject({ status: 'PUBLISHED', _status: 'published' })

    const archived = await asEditor.patch(`/posts/${id}`, { body: { status: 'ARCHIVED', _status: 'published' } })
    expect(archived.status).toBe(200)
    expect(await row(id)).toMatchObject({ status: 'ARCHIVED', _status: 'draft' })
    expect((await restClient(app).get(`/posts/${id}`)).status).toBe(404)

    await asEditor.patch(`/posts/${id}`, { body: { status: 'PUBLISHED' } })
    expect(await row(id)).toMatchObject({
      status: 'PUBLISHED',
      _status: 'published',
      published_at: published?.published_at,
    })

    await asEditor.patch(`/posts/${id}`, { body: { _status: 'draft' } })
    expect(await row(id)).toMatchObject({ status: 'DRAFT', _status: 'draft', published_at: published?.published_at })
  })

  it('[post-status-flow] agree in what a restored version becomes', async () => {
    const { id } = await post({ _status: 'published' })
    const first = await version(id)
    await asEditor.patch(`/posts/${id}`, { query: { draft: 'true' }, body: { title: 'Second' } })
    const second = await version(id)
    expect([first?.version._status, second?.version._status]).toEqual(['published', 'draft'])

    const asDraft = await asEditor.post(`/posts/versions/${first?.id}`, { query: { draft: 'true' } })
    expect(asDraft.status).toBe(200)
    expect(await latest(id)).toMatchObject({ status: 'DRAFT', _status: 'draft' })
    expect(await row(id)).toMatchObject({ status: 'PUBLISHED', _status: 'published' })

    await asEditor.post(`/posts/versions/${second?.id}`)
    expect(await row(id)).toMatchObject({ status: 'DRAFT', _status: 'draft' })
    await asEditor.post(`/posts/versions/${first?.id}`)
    expect(await row(id)).toMatchObject({ status: 'PUBLISHED', _status: 'published' })
  })

  it('[post-status-flow] agree when the schedule publishes and unpublishes', async () => {
    const { id } = await post()
    for (const [type, expected] of [
      ['publish', { status: 'PUBLISHED', _status: 'published' }],
      ['unpublish', { status: 'DRAFT', _status: 'draft' }],
    ] as const) {
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type, doc: { relationTo: 'posts', value: id }, user: { relationTo: 'users', value: editor.id } },
        waitUntil: new Date(Date.now() - 1000),
      })
      await payload.jobs.run({ allQueues: true, limit: 5, sequential: true })
      expect(await row(id)).toMatchObject(expected)
    }
  })

  it('are never dated in the future, and a date that was written stays', async () => {
    const old = '2024-03-01T09:00:00.000Z'
    const kept = await post({ _status: 'published', publishedAt: old })
    expect(kept.publishedAt).toBe(old)
    const late = await post({ _status: 'published', publishedAt: '2999-01-01T00:00:00.000Z' })
    expect(Date.parse(late.publishedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })
})

describe('an author', () => {
  it('writes own drafts and is told who publishes', async () => {
    const created = await asAuthor.post('/posts', { query: { draft: 'true' }, body: words('From an author') })
    expect(created.status).toBe(201)
    expect(created.body.doc).toMatchObject({ author: expect.objectContaining({ id: author.id }), status: 'DRAFT' })
    const id = String(created.body.doc?.id)
    expect((await asAuthor.patch(`/posts/${id}`, { query: { draft: 'true' }, body: { title: 'Better' } })).status).toBe(
      200,
    )
    for (const body of [{ _status: 'published' }, { status: 'PUBLISHED' }]) {
      const refused = await asAuthor.patch(`/posts/${id}`, { body })
      expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
        403,
        expect.stringContaining('Only editors publish'),
      ])
    }
    expect(await row(id)).toMatchObject({ status: 'DRAFT', _status: 'draft' })
  })

  it('neither changes nor takes down what is on the site, and drafts a new version of it', async () => {
    const { id } = await post({ _status: 'published', author: author.id })
    for (const body of [{ title: 'Changed' }, { _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      expect((await asAuthor.patch(`/posts/${id}`, { body })).status).toBe(403)
    }
    expect((await asAuthor.patch(`/posts/${id}`, { query: { draft: 'true' }, body: { title: 'Next' } })).status).toBe(
      200,
    )
    expect(await row(id)).toMatchObject({ status: 'PUBLISHED' })
    expect((await restClient(app).get(`/posts/${id}`)).body.title).not.toBe('Next')
  })
})

describe('views', () => {
  it('[post-view-count] survive a draft, a publish, a restore and a trip to the trash; nobody writes them', async () => {
    const { id } = await post({ _status: 'published' })
    const read = async (views: number) => countViews(payload, new Map([[id, views]]))
    await read(3)
    await asEditor.patch(`/posts/${id}`, { query: { draft: 'true' }, body: { title: 'Draft' } })
    await read(2)
    await asEditor.patch(`/posts/${id}`, { body: { _status: 'published', viewCount: 99 } })
    await read(1)
    const versions = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await asEditor.post(`/posts/versions/${versions.docs[0]?.id}`)
    await asEditor.patch(`/posts/${id}`, { body: { deletedAt: new Date().toISOString() } })
    expect(await row(id)).toMatchObject({ view_count: 6 })
    expect((await latest(id).catch(() => null)) === null).toBe(true)
  })

  it('[post-view-count] count on published posts alone, many posts in one statement', async () => {
    const [shown, hidden] = [await post({ _status: 'published' }), await post()]
    await countViews(
      payload,
      new Map([
        [shown.id, 4],
        [hidden.id, 4],
        ['00000000-0000-7000-8000-000000000000', 4],
      ]),
    )
    await countViews(payload, new Map())
    expect([(await row(shown.id))?.view_count, (await row(hidden.id))?.view_count]).toEqual([4, 0])
  })

  it('are answered without a word, whatever was sent', async () => {
    const { id } = await post({ _status: 'published' })
    for (const path of [id, 'nothing', '00000000-0000-7000-8000-000000000000']) {
      expect((await restClient(app).post(`/posts/${path}/view`)).status).toBe(204)
    }
  })
})

describe('what search engines read', () => {
  it('[post-seo] is written in each language, at an address of its own, and stands in the head of the page', async () => {
    // Behind the start: the configuration reads the environment when it is loaded.
    const { generateMetadata } = await import('@/src/app/(site)/[organization]/[locale]/(blog)/blog/[slug]/page')
    const title = `Brass & felt: über Öl, ${(count += 1)}!`
    const created = await asEditor.post('/posts', {
      body: {
        ...words(title),
        excerpt: 'A summary.',
        metaTitle: 'Brass and felt',
        metaDescription: 'What oil does to both.',
        keywords: ['brass', 'felt'],
        organization: studio.id,
        _status: 'published',
      },
    })
    expect(created.status, created.text).toBe(201)
    const id = String(created.body.doc?.id)
    const slug = `brass-felt-uber-ol-${count}`
    expect(created.body.doc).toMatchObject({ slug, metaTitle: 'Brass and felt' })
    const spanish = await asEditor.patch(`/posts/${id}`, {
      query: { locale: 'es' },
      body: { ...words('Latón y fieltro, ¿y el aceite?'), metaTitle: 'Latón y fieltro', _status: 'published' },
    })
    expect(spanish.body.doc).toMatchObject({ slug: 'laton-y-fieltro-y-el-aceite', metaTitle: 'Latón y fieltro' })

    const head = (locale: string, segment: string) =>
      generateMetadata({ params: Promise.resolve({ organization: studio.slug, locale, slug: segment }) })
    const english = await head('en', slug)
    const origin = new URL(String(english.alternates?.canonical)).origin
    const addresses = { en: `${origin}/blog/${slug}`, es: `${origin}/es/blog/laton-y-fieltro-y-el-aceite` }
    expect(english).toMatchObject({
      title: { absolute: 'Brass and felt' },
      description: 'What oil does to both.',
      keywords: ['brass', 'felt'],
      alternates: { canonical: addresses.en, languages: { ...addresses, 'x-default': addresses.en } },
      openGraph: { type: 'article', title: 'Brass and felt', description: 'What oil does to both.', url: addresses.en },
    })
    expect(english).not.toHaveProperty('robots')
    expect(await head('es', 'laton-y-fieltro-y-el-aceite')).toMatchObject({
      title: { absolute: 'Latón y fieltro' },
      // Not translated yet: better the other language's than none.
      description: 'What oil does to both.',
      alternates: { canonical: addresses.es },
    })

    await asEditor.patch(`/posts/${id}`, {
      body: { noIndex: true, metaTitle: '', metaDescription: '', _status: 'published' },
    })
    expect(await head('en', slug)).toMatchObject({
      title,
      description: 'A summary.',
      robots: { index: false, follow: true },
    })
  })

  it('[post-seo] an address belongs to one post of the organization, and says so to the second', async () => {
    const slug = `one-address-${(count += 1)}`
    await post({ slug })
    const refused = await asEditor.post('/posts', { body: { ...words('Another'), slug, organization: studio.id } })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('slug')
    const elsewhere = await make.organization()
    expect((await post({ slug, organization: elsewhere.id })).slug).toBe(slug)
    const odd = await asEditor.post('/posts', {
      body: { ...words('Odd'), slug: ' Ünder the “Dial”/2 ', organization: studio.id },
    })
    expect(odd.body.doc).toMatchObject({ slug: 'under-the-dial-2' })
  })
})

describe('what belongs to a post', () => {
  it('[join-tables-as-has-many] [array-search-and-push] has tags and key words that are found, added and taken away', async () => {
    const tag = (name: string): Promise<Tag> =>
      payload.create({ collection: 'tags', data: { name, slug: name, organization: studio.id } })
    const [craft, light] = [await tag('craft'), await tag('light')]
    const { id } = await post({ _status: 'published', tags: [craft.id], keywords: ['brass', 'gear'] })
    const find = async (where: object) =>
      (await restClient(app).get('/posts', { query: { where } })).body.docs?.map((doc) => doc.id)
    expect(await find({ tags: { in: [craft.id] } })).toEqual([id])
    expect(await find({ keywords: { in: ['gear'] } })).toEqual([id])
    const pushed = await asEditor.patch(`/posts/${id}`, {
      body: { tags: [craft.id, light.id], keywords: ['brass', 'gear', 'felt'] },
    })
    expect(pushed.body.doc).toMatchObject({ keywords: ['brass', 'gear', 'felt'] })
    expect(await find({ tags: { in: [light.id] } })).toEqual([id])
    await asEditor.patch(`/posts/${id}`, { body: { tags: [light.id] } })
    expect(await find({ tags: { in: [craft.id] } })).toEqual([])
    const twice = await asEditor.post('/tags', { body: { name: 'Craft', slug: 'craft', organization: studio.id } })
    expect([twice.status, twice.body.errors?.[0]]).toEqual([400, expect.objectContaining({ name: 'ValidationError' })])
  })

  it('[cascade-delete] goes with it: comments with their answers, and likes; a category leaves it standing', async () => {
    const category: Category = await payload.create({
      collection: 'categories',
      data: { name: 'Notes', slug: 'notes', organization: studio.id },
    })
    const { id } = await post({ _status: 'published', category: category.id })
    const parent = await payload.create({
      collection: 'comments',
      data: { content: 'One', post: id, organization: studio.id, status: 'APPROVED' },
    })
    await payload.create({
      collection: 'comments',
      data: { content: 'Two', post: id, parent: parent.id, organization: studio.id, status: 'APPROVED' },
    })
    await asEditor.post(`/posts/${id}/like`)
    await payload.delete({ collection: 'categories', id: category.id })
    expect(await latest(id)).toMatchObject({ category: null })
    const req = await createLocalReq({}, payload)
    await payload.delete({ collection: 'posts', id, req })
    const left = await query<{ comments: number; likes: number }>(
      { payload },
      sql`select (select count(*)::int from comments where post_id = ${id}) as comments,
                 (select count(*)::int from likes where post_id = ${id}) as likes`,
    )
    expect(left).toEqual([{ comments: 0, likes: 0 }])
  })
})
