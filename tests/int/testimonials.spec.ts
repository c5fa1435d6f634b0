import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Service, Testimonial, TestimonialRequest, User } from '@/payload-types'
import { readRequest } from '@/plugins/testimonials/api'
import { issueRequestToken } from '@/plugins/testimonials/requestToken'
import { factories } from '../helpers/factories'
import { mailedToken, mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'
import { restClient, type Reply, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

type Answer = { message?: string; errors?: Record<string, string> }

let studio: Organization
let other: Organization
let editor: User
let staff: RestClient
let service: Service
let people = 0

const visitor = (organization: { slug: string } = studio) =>
  restClient(app).with({
    headers: {
      'x-orrery-client-ip': `198.51.100.${(people += 1) % 250}`,
      'x-orrery-organization': organization.slug,
    },
  })
async function ask(values: Record<string, unknown> = {}): Promise<{ request: TestimonialRequest; token: string }> {
  const email = `client-${(people += 1)}@example.test`
  const body = { organization: studio.id, name: 'Marta', email, service: service.id, ...values }
  const reply = await staff.post('/testimonial-requests', { body })
  expect(reply.status, reply.text).toBe(201)
  return {
    request: reply.body.doc as unknown as TestimonialRequest,
    token: await mailedToken(app, email, 'testimonial-requested'),
  }
}
const words = (token: string, change: Record<string, unknown> = {}) => ({
  token,
  rating: 5,
  content: 'They asked first, and drew afterwards.',
  name: 'Marta Lindqvist',
  position: 'Operations',
  company: 'Northlight',
  consent: 'yes',
  ...change,
})
const answer = (body: Record<string, unknown>, organization = studio): Promise<Reply<Answer>> =>
  visitor(organization).post<Answer>('/testimonial-requests/answer', { body })
const testimonials = async () =>
  (
    await payload.find({
      collection: 'testimonials',
      where: { organization: { equals: studio.id } },
      depth: 0,
      limit: 100,
    })
  ).docs
const stateOf = async (id: string) => payload.findByID({ collection: 'testimonial-requests', id, depth: 0 })

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  other = await make.organization()
  editor = await make.user({ organization: studio, role: 'EDITOR' })
  staff = await restClient(app).as(editor)
  service = await make.service(studio, { _status: 'published' })
})

describe('a testimonial', () => {
  const make = (data: Partial<Testimonial>) =>
    staff.post('/testimonials', {
      body: { organization: studio.id, authorName: 'Ada', content: 'Good work.', rating: 5, ...data },
    })

  it('[testimonials-featured-published] is public when it is published with consent, featured ones in front', async () => {
    const consentAt = '2026-01-01T00:00:00.000Z'
    const plain = await make({ authorName: 'Plain', rating: 4, consentAt, _status: 'published' })
    const featured = await make({ authorName: 'Featured', featured: true, consentAt, _status: 'published' })
    await make({ authorName: 'Draft', _status: 'draft', consentAt })
    expect([plain.status, featured.status]).toEqual([201, 201])
    const reply = await restClient(app).get('/testimonials', {
      query: { where: { organization: { equals: studio.id } }, sort: '-featured,_order' },
    })
    expect(reply.body.docs?.map(({ authorName, rating }) => [authorName, rating])).toEqual([
      ['Featured', 5],
      ['Plain', 4],
    ])
    expect(reply.body.docs?.[0]).not.toHaveProperty('consentAt')
  })

  it('is not published without consent, and says what to do', async () => {
    const reply = await make({ authorName: 'Asked nobody', _status: 'published' })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('Write when the person agreed to be quoted')
    const draft = await make({ authorName: 'Later', _status: 'draft' })
    const id = String(draft.body.doc?.id)
    expect((await staff.patch(`/testimonials/${id}`, { body: { _status: 'published' } })).status).toBe(400)
    const agreed = { _status: 'published', consentAt: '2026-02-02T00:00:00.000Z' }
    expect((await staff.patch(`/testimonials/${id}`, { body: agreed })).status).toBe(200)
  })

  it.each([0, 6, 4.5, 'five'])('takes a rating from 1 to 5 and not %s', async (rating) => {
    const reply = await make({ rating: rating as number, consentAt: '2026-01-01T00:00:00.000Z', _status: 'published' })
    expect(reply.status).toBe(rating === 4.5 ? 201 : 400)
  })
})

describe('a request', () => {
  it('mails its link in the reader’s language, from the organization', async () => {
    const { request } = await ask({ language: 'es', message: 'Un par de frases.' })
    expect(request).toMatchObject({ status: 'SENT', language: 'es' })
    const days = (Date.parse(String(request.expiresAt)) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(30)
    const [mail] = await mailsTo(app, request.email)
    expect(mail?.subject).toBe('¿Dos o tres frases sobre el trabajo con Meridian?')
    expect(String(mail?.data.url)).toContain('/es/testimonial?token=')
    expect(mail?.data.message).toBe('Un par de frases.')
  })

  it('keeps what software owns', async () => {
    const { request } = await ask({
      status: 'ANSWERED',
      expiresAt: '2099-01-01T00:00:00.000Z',
      answeredAt: '2026-01-01T00:00:00.000Z',
    })
    expect(await stateOf(request.id)).toMatchObject({ status: 'SENT' })
    expect((await stateOf(request.id)).answeredAt).toBeFalsy()
    expect(Date.parse(String(request.expiresAt))).toBeLessThan(Date.parse('2098-01-01'))
    expect((await staff.patch(`/testimonial-requests/${request.id}`, { body: { status: 'ANSWERED' } })).status).toBe(
      403,
    )
  })

  it('is asked by people of the house alone', async () => {
    const body = { organization: studio.id, name: 'X', email: 'x@example.test' }
    expect((await visitor().post('/testimonial-requests', { body })).status).toBe(403)
    expect(await mailsTo(app, 'x@example.test')).toEqual([])
  })
})

describe('the answer', () => {
  it('is a draft with the words of the consent; staff are told; publishing shows it', async () => {
    const { request, token } = await ask()
    const reply = await answer(words(token))
    expect(reply.status).toBe(201)
    const { status, testimonial, answeredAt } = await stateOf(request.id)
    expect(status).toBe('ANSWERED')
    expect(answeredAt).toBeTruthy()
    const written = await payload.findByID({
      collection: 'testimonials',
      id: String(testimonial),
      draft: true,
      depth: 0,
    })
    expect(written).toMatchObject({
      authorName: 'Marta Lindqvist',
      authorTitle: 'Operations',
      company: 'Northlight',
      content: 'They asked first, and drew afterwards.',
      rating: 5,
      service: service.id,
      featured: false,
      _status: 'draft',
    })
    expect(written.consentText).toContain('I agree that Meridian publishes these words')
    expect(Date.now() - Date.parse(String(written.consentAt))).toBeLessThan(60_000)
    const [mail] = (await mailsTo(app, editor.email)).filter((one) => one.template === 'testimonial-received')
    expect(mail?.data.url).toContain(`/admin/collections/testimonials/`)
    expect((await restClient(app).get(`/testimonials/${written.id}`)).status).toBe(404)
    expect((await staff.patch(`/testimonials/${written.id}`, { body: { _status: 'published' } })).status).toBe(200)
    expect((await restClient(app).get(`/testimonials/${written.id}`)).body).toMatchObject({
      authorName: 'Marta Lindqvist',
    })
  })

  it('is taken once: a used link says so and changes nothing', async () => {
    const { token } = await ask()
    expect((await answer(words(token))).status).toBe(201)
    const before = (await testimonials()).length
    const again = await answer(words(token, { content: 'Something quite different.' }))
    expect(again.status).toBe(409)
    expect(again.body.message).toContain('answered through it already')
    expect((await testimonials()).length).toBe(before)
    expect(await readRequest({ payload }, token, studio.id)).toEqual({ state: 'used' })
  })

  it('is not taken when the time is over, for another organization, or with a token that is none', async () => {
    const { request, token } = await ask()
    const claim = { request: request.id, organization: studio.id }
    const late = issueRequestToken(claim, new Date(Date.now() - 1000), payload.secret)
    const foreign = issueRequestToken(claim, new Date(Date.now() + 60_000), 'x'.repeat(40))
    const before = (await testimonials()).length
    expect((await answer(words(late))).status).toBe(410)
    expect((await answer(words(foreign))).status).toBe(404)
    expect((await answer(words('nonsense'))).status).toBe(404)
    expect((await answer(words(token), other)).status).toBe(404)
    expect((await testimonials()).length).toBe(before)
    expect((await stateOf(request.id)).status).toBe('SENT')
    expect(await readRequest({ payload }, late, studio.id)).toEqual({ state: 'expired' })
    expect(await readRequest({ payload }, token, other.id)).toEqual({ state: 'unknown' })
    expect(await readRequest({ payload }, token, studio.id)).toMatchObject({ state: 'open', name: 'Marta' })
  })

  it('says what is wrong with each field, in the form’s language, and keeps the link', async () => {
    const { token } = await ask()
    const reply = await answer({ token, locale: 'es', rating: 9, content: 'corto', name: ' ' })
    expect(reply.status).toBe(400)
    expect(Object.keys(reply.body.errors ?? {}).sort()).toEqual(['consent', 'content', 'name', 'rating'])
    expect(reply.body.errors?.rating).toBe('Elige una valoración del 1 al 5.')
    expect(await readRequest({ payload }, token, studio.id)).toMatchObject({ state: 'open' })
  })

  it('comes from a plain form too, which shows again what was written', async () => {
    const { token } = await ask()
    const send = (fields: Record<string, unknown>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
      return visitor().post<Answer>('/testimonial-requests/answer', { body })
    }
    const wrong = await send({ ...words(token), rating: '', content: 'They <b>asked</b> first.' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('They &#60;b&#62;asked')
    expect(wrong.text).toContain('Choose a rating')
    const right = await send(words(token))
    expect(right.status).toBe(303)
    expect(right.headers.get('location')).toBe('/testimonial?sent=1')
    const used = await send(words(token))
    expect(used.headers.get('location')).toContain('/testimonial?token=')
  })

  it('tells a program that fills in what people do not see what it wants to hear', async () => {
    const { request, token } = await ask()
    const { HONEYPOT } = await import('@/src/lib/contact-fields')
    expect((await answer(words(token, { [HONEYPOT]: 'x' }))).status).toBe(201)
    expect((await stateOf(request.id)).status).toBe('SENT')
  })

  it('is limited: after five tries a link rests', async () => {
    const { token } = await ask()
    const statuses = []
    for (let i = 0; i < 6; i++) statuses.push((await answer({ token })).status)
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
  })
})
