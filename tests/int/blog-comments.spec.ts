import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Comment, Organization, Post, User } from '@/payload-types'
import { commentScope } from '@/plugins/blog/commentEndpoints'
import { issueConfirmToken } from '@/plugins/blog/confirmToken'
import { removeUnconfirmed } from '@/plugins/blog/forgetUnconfirmed'
import { richText } from '@/scripts/seed/richText'
import { query, sql } from '@/src/lib/database'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

interface Answer extends Record<string, unknown> {
  message?: string
  outcome?: string
  errors?: Record<string, string>
}

let studio: Organization
let post: Post
let reader: User
let asReader: RestClient
let asEditor: RestClient
let count = 0

async function newPost(values: Partial<Post> = {}): Promise<Post> {
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
      ...values,
    },
    depth: 0,
  })
}
const stranger = () => restClient(app).with({ headers: { 'x-orrery-client-ip': `198.51.100.${(count += 1) % 250}` } })
const tokenOf = (of: Post = post, age = 20_000) =>
  issueFormToken(commentScope({ id: of.id, organization: studio.id }), payload.secret, new Date(Date.now() - age))
const comment = (change: Record<string, unknown> = {}) => ({
  name: 'Ada Marlow',
  email: `ada-${(count += 1)}@example.test`,
  content: `The third wheel has ${count} teeth.`,
  token: tokenOf(),
  ...change,
})
const send = (body: Record<string, unknown>, client = stranger(), of = post) =>
  client.post<Answer>(`/posts/${of.id}/comments`, { body })
const found = async (content: unknown): Promise<Comment | undefined> =>
  (await payload.find({ collection: 'comments', where: { content: { equals: content } }, depth: 0 })).docs[0]
const mails = (template: string, to: unknown) =>
  query<{ id: string }>({ payload }, sql`select id from outbox_messages where template = ${template} and "to" = ${to}`)

beforeAll(async () => {
  studio = await make.organization({ languages: ['en', 'es'] })
  post = await newPost()
  reader = await make.user({ organization: studio, role: 'USER' })
  asReader = await restClient(app).as(reader)
  asEditor = await restClient(app).as(await make.user({ organization: studio, role: 'EDITOR' }))
})

describe('a stranger', () => {
  it('[post-comments] confirms by mail, once, and then waits for an editor, who is told', async () => {
    const sent = comment()
    const reply = await send(sent)
    expect([reply.status, reply.body.outcome]).toEqual([201, 'confirm'])
    const row = await found(sent.content)
    expect(row).toMatchObject({ status: 'UNCONFIRMED', authorName: 'Ada Marlow', spamScore: 0, author: null })
    expect(await mails('comment-confirm', sent.email)).toHaveLength(1)

    const token = issueConfirmToken(String(row?.id), payload.secret)
    const confirm = (value: unknown) => stranger().post<Answer>('/comments/confirm', { body: { token: value } })
    expect((await confirm(token)).status).toBe(200)
    expect(await found(sent.content)).toMatchObject({ status: 'PENDING', emailConfirmedAt: expect.any(String) })
    expect((await confirm(token)).status).toBe(409)
    expect((await confirm('v1.broken.token')).status).toBe(400)
    const old = issueConfirmToken(String(row?.id), payload.secret, new Date(Date.now() - 3 * 86_400_000))
    expect((await confirm(old)).status).toBe(410)
    const bell = await query(
      { payload },
      sql`select 1 from notifications where dedupe_key like ${`comment.waiting:${row?.id}:%`}`,
    )
    expect(bell).toHaveLength(1)

    const approved = await asEditor.patch('/comments', {
      query: { where: { id: { in: row?.id } } },
      body: { status: 'APPROVED' },
    })
    expect(approved.status).toBe(200)
    expect(await mails('comment-approved', sent.email)).toHaveLength(1)
    const [shown] =
      (await restClient(app).get('/comments', { query: { where: { id: { equals: row?.id } } } })).body.docs ?? []
    expect(shown).toMatchObject({ content: sent.content, authorName: 'Ada Marlow' })
    expect(Object.keys(shown ?? {})).not.toEqual(expect.arrayContaining(['authorEmail']))
    expect(Object.keys(shown ?? {})).not.toEqual(expect.arrayContaining(['spamScore']))
  })

  it('is told what is missing, in the language of the form, and nothing is written', async () => {
    const reply = await send({ token: tokenOf(), locale: 'es', email: 'nobody', name: ' ' })
    expect([reply.status, Object.keys(reply.body.errors ?? {}).sort()]).toEqual([400, ['content', 'email', 'name']])
    expect(reply.body.errors?.name).toBe('Escribe tu nombre, con un máximo de 120 caracteres.')
    for (const token of [undefined, 'x', tokenOf(post, 500), tokenOf(await newPost())]) {
      const refused = await send(comment({ token }))
      expect([refused.status, Object.keys(refused.body.errors ?? {})]).toEqual([400, ['token']])
    }
  })

  it('sends a form once, however often the button is pressed', async () => {
    const sent = comment()
    const replies = [await send(sent), await send(sent)]
    expect(replies.map(({ status }) => status)).toEqual([201, 201])
    const { totalDocs } = await payload.count({ collection: 'comments', where: { content: { equals: sent.content } } })
    expect(totalDocs).toBe(1)
  })

  it('gets pages instead of JSON from a plain form', async () => {
    const form = (fields: Record<string, string>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      return stranger().post(`/posts/${post.id}/comments`, { body })
    }
    const good = await form(comment() as Record<string, string>)
    expect([good.status, good.headers.get('location')]).toEqual([303, `/blog/${post.slug}/comment?sent=confirm`])
    const again = await form({ ...(comment({ content: '' }) as Record<string, string>), name: '<b>Ada</b>' })
    expect([again.status, again.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    expect(again.text).toContain('Write your comment, at most 5,000 characters.')
    expect(again.text).not.toContain('<b>Ada')
  })

  it('a program falls into the trap, spam lies aside, and neither costs a mail', async () => {
    const trapped = comment({ website: 'https://spam.example' })
    expect((await send(trapped)).status).toBe(201)
    expect(await found(trapped.content)).toBeUndefined()
    const spam = comment({ content: 'Cheap viagra at https://a.example and https://b.example and https://c.example' })
    expect((await send(spam)).body.outcome).toBe('confirm')
    expect(await found(spam.content)).toMatchObject({ status: 'SPAM', spamReasons: expect.stringContaining('3 links') })
    expect(await mails('comment-confirm', spam.email)).toHaveLength(0)
  })

  it('is asked to wait when too much comes from one address', async () => {
    const one = restClient(app).with({ headers: { 'x-orrery-client-ip': '192.0.2.77' } })
    const statuses: number[] = []
    for (let turn = 0; turn < 11; turn += 1) statuses.push((await send(comment(), one)).status)
    expect(statuses.slice(0, 10).every((status) => status === 201)).toBe(true)
    expect(statuses[10]).toBe(429)
  })
})

describe('a person with an account', () => {
  it('[post-comments] comments under the own name: harmless at once, suspicious when an editor has read it', async () => {
    const harmless = comment({ name: 'Somebody else', email: 'else@example.test' })
    expect((await send(harmless, asReader)).body.outcome).toBe('approved')
    expect(await found(harmless.content)).toMatchObject({
      status: 'APPROVED',
      authorName: reader.name,
      author: reader.id,
    })
    const linked = comment({ content: `Look: https://a.example https://b.example https://c.example ${count}` })
    expect((await send(linked, asReader)).body.outcome).toBe('pending')
  })

  it('[post-comments] answers approved comments of the same post alone', async () => {
    const first = comment()
    await send(first, asReader)
    const parent = (await found(first.content))?.id
    const answer = comment({ parent })
    expect((await send(answer, asReader)).status).toBe(201)
    expect(await found(answer.content)).toMatchObject({ parent })
    const other = await newPost()
    const elsewhere = await send(comment({ parent, token: tokenOf(other) }), asReader, other)
    expect([elsewhere.status, Object.keys(elsewhere.body.errors ?? {})]).toEqual([400, ['parent']])
    const byHand = await asEditor.post('/comments', {
      body: { content: 'x', post: other.id, parent, organization: studio.id },
    })
    expect(byHand.status).toBe(400)
  })
})

describe('a post that takes none', () => {
  it('[post-comments] says so when it is closed, gone, archived or a draft', async () => {
    const closed = await newPost({ commentsOpen: false })
    const draft = await newPost({ status: 'DRAFT', _status: 'draft' })
    const gone = await newPost()
    await payload.update({ collection: 'posts', id: gone.id, data: { deletedAt: new Date().toISOString() } })
    const statusOf = async (of: Post) => (await send(comment({ token: tokenOf(of) }), asReader, of)).status
    expect([await statusOf(closed), await statusOf(draft), await statusOf(gone)]).toEqual([403, 404, 404])
    expect((await stranger().post('/posts/nothing/comments', { body: {} })).status).toBe(404)
  })
})

describe('likes', () => {
  it('[post-likes] are given once and taken back, counted for everybody', async () => {
    const { id } = await newPost()
    const state = async (client: RestClient) => (await client.get<Answer>(`/posts/${id}/reader`)).body
    expect((await stranger().post(`/posts/${id}/like`)).status).toBe(401)
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await asReader.post<Answer>(`/posts/${id}/like`)).body).toEqual({ likes: 1, liked: true })
    }
    expect(await state(stranger())).toMatchObject({ likes: 1, liked: false, name: null })
    expect(await state(asReader)).toMatchObject({ likes: 1, liked: true, name: reader.name })
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await asReader.delete<Answer>(`/posts/${id}/like`)).body).toEqual({ likes: 0, liked: false })
    }
    expect((await asReader.post('/posts/nothing/like')).status).toBe(404)
    const events = await query<{ type: string }>(
      { payload },
      sql`select type from domain_events where subject_id = ${id} and type like 'post.%' order by id`,
    )
    expect(events.map(({ type }) => type)).toEqual(['post.liked', 'post.unliked'])
  })
})

describe('the house', () => {
  it('forgets what nobody confirmed', async () => {
    const [kept, old] = [comment(), comment()]
    await send(kept)
    await send(old)
    await query(
      { payload },
      sql`update comments set created_at = now() - interval '4 days' where content = ${old.content}`,
    )
    const req = await createLocalReq({}, payload)
    await removeUnconfirmed(req)
    expect([await found(old.content), (await found(kept.content))?.status]).toEqual([undefined, 'UNCONFIRMED'])
  })
})
