import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Post, User } from '@/payload-types'
import { countViews } from '@/plugins/blog/countViews'
import { like, reactionsTo, unlike } from '@/plugins/blog/likes'
import type { OpenPost } from '@/plugins/blog/openPost'
import { richText } from '@/scripts/seed/richText'
import { query, sql } from '@/src/lib/database'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt } from '@/tests/helpers/race'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let reader: User
let asEditor: RestClient
let count = 0

async function newPost(): Promise<Post> {
  count += 1
  return payload.create({
    collection: 'posts',
    data: {
      title: `Post ${count}`,
      slug: `post-${count}`,
      content: richText('Words.') as unknown as Post['content'],
      organization: studio.id,
      status: 'PUBLISHED',
      _status: 'published',
    },
    depth: 0,
  })
}
const times = <Result>(many: number, work: (turn: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: many }, (_, turn) => work(turn)))
const viewsOf = async (id: string) => {
  const rows = await query<{ views: number }>(
    { payload },
    sql`select view_count::int as views from posts where id = ${id}`,
  )
  return rows[0]?.views
}
const eventsOf = async (id: string, type: string) =>
  (await query({ payload }, sql`select 1 from domain_events where subject_id = ${id} and type = ${type}`)).length

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  reader = await make.user({ organization: studio, role: 'USER' })
  asEditor = await restClient(app).as(await make.user({ organization: studio, role: 'EDITOR' }))
})

describe('likes at once', () => {
  const open = ({ id, title, slug }: Post): OpenPost => ({
    ...{ id, title, slug, commentsOpen: true },
    ...{ organization: studio.id, organizationName: studio.name, origin: 'http://localhost' },
  })
  const req = () => createLocalReq({}, payload)

  it('[post-likes] a hundred of one person are one row and one event', async () => {
    const post = await newPost()
    const written = await times(100, async () => like(await req(), open(post), reader.id))
    expect(written.filter(Boolean)).toHaveLength(1)
    expect(await reactionsTo(await req(), post.id, reader.id)).toEqual({ likes: 1, liked: true })
    expect(await eventsOf(post.id, 'post.liked')).toBe(1)
  })

  it('[post-likes] of ten people all count, and a hundred times taken back is once', async () => {
    const post = await newPost()
    const people = await times(10, () => make.user({ organization: studio, role: 'USER' }))
    await times(100, async (turn) => like(await req(), open(post), people[turn % 10]?.id ?? ''))
    expect((await reactionsTo(await req(), post.id, null)).likes).toBe(10)
    const taken = await times(100, async () => unlike(await req(), open(post), people[0]?.id ?? ''))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect((await reactionsTo(await req(), post.id, null)).likes).toBe(9)
    expect(await eventsOf(post.id, 'post.unliked')).toBe(1)
  })

  it('[post-likes] through the interface are answered with 200 and the same count', async () => {
    const post = await newPost()
    const asReader = await restClient(app).as(reader)
    const replies = await times(10, () => asReader.post(`/posts/${post.id}/like`))
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(replies.map(({ body }) => body)).toEqual(Array.from({ length: 10 }, () => ({ likes: 1, liked: true })))
  })
})

describe('views at once with a save', () => {
  it('[post-view-count] none is lost when they are written while a publish holds the row', async () => {
    const { id } = await newPost()
    await countViews(payload, new Map([[id, 5]]))
    const hold = holdAt('records.locked')
    const publish = asEditor.patch(`/posts/${id}`, { body: { title: 'Published anew', _status: 'published' } })
    await hold.arrived
    const counted = countViews(payload, new Map([[id, 7]]))
    // Time for the count to reach the row that the publish holds.
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    expect((await publish).status).toBe(200)
    await counted
    expect(await viewsOf(id)).toBe(12)
  })

  it('[post-view-count] none is taken back by a whole document that was read before they came', async () => {
    const post = await newPost()
    const stale = await payload.findByID({ collection: 'posts', id: post.id, depth: 0, locale: 'all' })
    await countViews(payload, new Map([[post.id, 4]]))
    await payload.db.updateOne({ collection: 'posts', id: post.id, data: { ...stale, viewCount: 0 } })
    expect(await viewsOf(post.id)).toBe(4)
  })

  it('[post-view-count] all of forty flushes stand among saves, publishes and drafts', async () => {
    const [first, second] = [await newPost(), await newPost()]
    const saves = [
      { body: { excerpt: 'Saved', _status: 'published' } },
      { query: { draft: 'true' }, body: { excerpt: 'A draft' } },
      { body: { excerpt: 'Published', _status: 'published', viewCount: 0 } },
    ]
    const [replies] = await Promise.all([
      times(9, (turn) => asEditor.patch(`/posts/${(turn % 2 ? first : second).id}`, saves[turn % 3])),
      // Both orders: who writes two posts at once must not wait in a circle.
      times(40, (turn) => {
        const both: [string, number][] = [
          [first.id, 1],
          [second.id, 2],
        ]
        return countViews(payload, new Map(turn % 2 ? both : both.reverse()))
      }),
    ])
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 200))
    expect([await viewsOf(first.id), await viewsOf(second.id)]).toEqual([40, 80])
  })
})
