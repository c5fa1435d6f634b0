import { beforeAll, describe, expect, it } from 'vitest'
import type { Form, Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { fingerprintOf } from '@/src/lib/forms/definition'
import { definitionOf } from '@/src/lib/forms/definitionOf'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type Reply } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

type Answer = {
  message?: string
  errors?: Record<string, string>
  token?: string
  redirectTo?: string | null
  isChanged?: boolean
}

let studio: Organization
let other: Organization
let manager: User
let form: Form
let visitors = 0

const questions: Form['fields'] = [
  { blockType: 'text', name: 'name', label: 'Your name', required: true },
  { blockType: 'email', name: 'email', label: 'Your address', required: true },
  {
    blockType: 'choices',
    name: 'needs',
    label: 'What do you need?',
    choices: [
      { label: 'A website', value: 'site' },
      { label: 'A brand', value: 'brand' },
    ],
  },
  { blockType: 'number', name: 'budget', label: 'Budget', min: 1, max: 100 },
  { blockType: 'textarea', name: 'goal', label: 'Your goal', maxLength: 2000 },
]

const makeForm = (values: Partial<Form> = {}): Promise<Form> =>
  payload.create({
    collection: 'forms',
    data: {
      title: 'Project brief',
      result: 'LEAD',
      isOpen: true,
      fields: questions,
      organization: studio.id,
      ...values,
    },
  })
/** A token that was made ten seconds ago: nobody writes faster. */
const token = (asked: Form = form, organization: { id: string } = studio) =>
  issueFormToken({ form: asked.id, organization: organization.id }, payload.secret, new Date(Date.now() - 10_000))
const visitor = (organization: { slug: string } = studio) => {
  const address = `198.51.${Math.floor(visitors / 250)}.${(visitors += 1) % 250}`
  const headers = { 'x-orrery-client-ip': address, 'x-orrery-organization': organization.slug }
  return restClient(app).with({ headers })
}
const nextEmail = () => `ana-${(visitors += 1)}@example.test`
const filled = (change: Record<string, unknown> = {}) => {
  const { answers = {}, ...rest } = change
  return {
    answers: { name: 'Ana Prado', email: nextEmail(), needs: ['site'], goal: 'Be found.', ...(answers as object) },
    consent: 'yes',
    token: token(),
    ...rest,
  }
}
const send = (body: Record<string, unknown>, asked: Form = form) =>
  visitor().post<Answer>(`/forms/${asked.id}/submit`, { body })
const submissionsOf = async (asked: Form = form) =>
  (
    await payload.find({
      collection: 'form-submissions',
      where: { form: { equals: asked.id } },
      sort: '-createdAt',
      depth: 0,
    })
  ).docs
const countOf = async (asked: Form = form) =>
  (await payload.count({ collection: 'form-submissions', where: { form: { equals: asked.id } } })).totalDocs

async function plain(fields: [string, string][], asked: Form = form): Promise<Reply<Answer>> {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return visitor().post<Answer>(`/forms/${asked.id}/submit`, { body })
}
const plainFields = (change: [string, string][] = []): [string, string][] => [
  ['answer-name', 'Ana Prado'],
  ['answer-email', nextEmail()],
  ['answer-needs', 'site'],
  ['answer-needs', 'brand'],
  ['consent', 'yes'],
  ['token', token()],
  ...change,
]

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  other = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  await make.user({ organization: other, role: 'ADMIN' })
  form = await makeForm()
})

describe('a form’s questions', () => {
  it('have their own words in each language, and the default language’s where nobody translated', async () => {
    const made = await makeForm()
    const translated = made.fields.map((field) => ({ ...field, label: `es ${field.name}` }))
    await payload.update({
      collection: 'forms',
      id: made.id,
      locale: 'es',
      data: { title: 'Encargo', fields: translated },
    })
    const labels = async (locale: 'en' | 'es' | 'fr') =>
      (await payload.findByID({ collection: 'forms', id: made.id, locale })).fields.map(({ label }) => label)
    expect(await labels('en')).toEqual(['Your name', 'Your address', 'What do you need?', 'Budget', 'Your goal'])
    expect(await labels('es')).toEqual(['es name', 'es email', 'es needs', 'es budget', 'es goal'])
    expect(await labels('fr')).toEqual(await labels('en'))
  })

  it.each([
    ['two questions under one name', [questions[0], questions[0]], /fields\.1\.name/],
    [
      'limits that exclude each other',
      [{ blockType: 'number', name: 'n', label: 'N', min: 5, max: 1 }],
      /fields\.0\.max/,
    ],
    ['a name that is none', [{ blockType: 'text', name: 'Your Name', label: 'N' }], /following field/],
  ])('are refused with %s', async (_, fields, message) => {
    await expect(makeForm({ fields: fields as Form['fields'] })).rejects.toThrow(message)
  })

  it('lead to a page of the own site alone', async () => {
    await expect(makeForm({ redirectTo: 'https://evil.example/' })).rejects.toThrow(/redirectTo/)
    await expect(makeForm({ redirectTo: '//evil.example/' })).rejects.toThrow(/redirectTo/i)
  })
})

describe('what comes in through a form', () => {
  it('[form-submission] is kept with typed answers, consent, origin, and makes a lead', async () => {
    const body = filled({ utmSource: 'letter', landingPage: '/?utm_source=letter', referrer: 'https://news.example/' })
    const reply = await send(body)
    expect([reply.status, reply.body.redirectTo]).toEqual([201, null])
    const [row] = await submissionsOf()
    expect(row).toMatchObject({
      organization: studio.id,
      name: 'Ana Prado',
      email: (body.answers as { email: string }).email,
      status: 'NEW',
      spamScore: 0,
      utmSource: 'letter',
      landingPage: '/?utm_source=letter',
      referrer: 'https://news.example/',
      consentText: 'I agree that Meridian keeps what I write here to answer me.',
      locale: 'en',
    })
    expect(row?.answers?.map(({ name, label, value }) => [name, label, value])).toEqual([
      ['name', 'Your name', 'Ana Prado'],
      ['email', 'Your address', (body.answers as { email: string }).email],
      ['needs', 'What do you need?', 'site'],
      ['goal', 'Your goal', 'Be found.'],
    ])
    const lead = await payload.findByID({ collection: 'leads', id: row?.lead as string, depth: 0 })
    expect(lead).toMatchObject({ name: 'Ana Prado', email: row?.email, message: 'Be found.', utmSource: 'letter' })
  })

  it('[form-notifications] is told to staff and to the sender, once each, and to nobody of another organization', async () => {
    const body = filled({ locale: 'es' })
    await send(body)
    const [row] = await submissionsOf()
    const mails = await query<{ to: string; template: string; locale: string | null }>(
      { payload },
      sql`select "to", template, locale from outbox_messages where dedupe_key like ${`%${row?.id}%`} order by template`,
    )
    expect(mails.map(({ to, template }) => [to, template])).toEqual([
      [row?.email, 'form-confirmation'],
      [manager.email, 'form-received'],
    ])
    expect(mails[0]?.locale).toBe('es')
    const contact = await query<{ n: number }>(
      { payload },
      sql`select count(*)::int as n from outbox_messages where "to" = ${row?.email ?? ''} and template = 'contact-confirmation'`,
    )
    expect(contact).toEqual([{ n: 0 }])
    const { docs } = await payload.find({
      collection: 'domain-events',
      where: { and: [{ type: { equals: 'form.submitted' } }, { subjectId: { equals: row?.id ?? '' } }] },
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs[0]?.data)).not.toContain('Ana')
  })

  it('is told to those whom the form names, as long as they are members', async () => {
    const editor = await make.user({ organization: studio, role: 'EDITOR' })
    const stranger = await make.user({ organization: other, role: 'EDITOR' })
    const named = await makeForm({ notify: [editor.id] })
    await query(
      { payload },
      sql`insert into forms_rels ("order", parent_id, path, users_id) values (2, ${named.id}, 'notify', ${stranger.id})`,
    )
    expect((await send(filled({ token: token(named) }), named)).status).toBe(201)
    const [row] = await submissionsOf(named)
    const mails = await query<{ to: string }>(
      { payload },
      sql`select "to" from outbox_messages where dedupe_key like ${`form.submitted:${row?.id}:%`}`,
    )
    expect(mails).toEqual([{ to: editor.email }])
  })

  it('makes no lead where the form makes none, or where no address was given', async () => {
    const quiet = await makeForm({ result: 'SUBMISSION' })
    await send(filled({ token: token(quiet) }), quiet)
    expect((await submissionsOf(quiet))[0]?.lead ?? null).toBeNull()
  })

  it('goes on where the form says, in the sender’s language', async () => {
    const leading = await makeForm({ redirectTo: '/services' })
    const reply = await send(filled({ token: token(leading), locale: 'es' }), leading)
    expect(reply.body.redirectTo).toBe('/es/services')
  })

  it('[form-spam] is kept as spam and told to nobody when it looks like it, and programs leave nothing', async () => {
    const spam = filled({ answers: { goal: 'Best backlinks! https://a.example https://b.example https://c.example' } })
    expect((await send(spam)).status).toBe(201)
    const [row] = await submissionsOf()
    expect(row).toMatchObject({ status: 'SPAM', spamReasons: 'Three links or more; Words of advertising' })
    expect(row?.lead ?? null).toBeNull()
    const told = await query({ payload }, sql`select id from outbox_messages where dedupe_key like ${`%${row?.id}%`}`)
    expect(told).toEqual([])
    const before = await countOf()
    expect((await send(filled({ website: 'https://spam.example' }))).status).toBe(201)
    expect(await countOf()).toBe(before)
  })
})

describe('what a form refuses', () => {
  it.each([
    ['a bad address', { answers: { email: 'ana(at)example' } }, 'email'],
    ['a choice that is not offered', { answers: { needs: ['site', 'moon'] } }, 'needs'],
    ['a number out of range', { answers: { budget: '400' } }, 'budget'],
    ['a text that is too long', { answers: { goal: 'a'.repeat(2001) } }, 'goal'],
    ['a missing answer', { answers: { name: ' ' } }, 'name'],
    ['a missing consent', { consent: undefined }, 'consent'],
    ['a missing token', { token: undefined }, 'token'],
    ['a token of another form', { token: 'v1.a.b' }, 'token'],
    ['objects in place of texts', { answers: { name: { $ne: '' } } }, 'name'],
  ])('[form-validation] [input-validation] %s, with 400 and a sentence', async (_, change, field) => {
    const before = await countOf()
    const reply = await send(filled(change))
    expect(reply.status).toBe(400)
    expect(Object.keys(reply.body.errors ?? {})).toEqual([field])
    expect(reply.body.token).toMatch(/^v1\./)
    expect(await countOf()).toBe(before)
  })

  it('what it does not ask for, which is ignored', async () => {
    const reply = await send(filled({ answers: { role: 'ADMIN', organization: other.id } }))
    expect(reply.status).toBe(201)
    const [row] = await submissionsOf()
    expect(row?.organization).toBe(studio.id)
    expect(row?.answers?.map(({ name }) => name)).not.toContain('role')
  })

  it('answers to questions that were taken away meanwhile, with 409 and words', async () => {
    const changing = await makeForm()
    const asked = fingerprintOf(definitionOf(changing))
    await payload.update({ collection: 'forms', id: changing.id, data: { fields: changing.fields.slice(0, 3) } })
    const late = await send(filled({ token: token(changing), asked }), changing)
    expect([late.status, late.body.isChanged]).toEqual([409, true])
    expect(late.body.message).toMatch(/was changed while you had it open/)
    // What still fits is taken.
    const fits = filled({ token: token(changing), asked, answers: { goal: undefined } })
    expect((await send(fits, changing)).status).toBe(201)
  })

  it.each([
    ['closed', { isOpen: false }],
    ['past its time', { closesAt: new Date(Date.now() - 60_000).toISOString() }],
  ])('everything when it is %s, with 410 in the sender’s language', async (_, values) => {
    const shut = await makeForm(values)
    const reply = await send(filled({ token: token(shut), locale: 'es' }), shut)
    expect([reply.status, reply.body.message]).toEqual([
      410,
      'Este formulario está cerrado y ya no admite respuestas. Escríbenos en su lugar.',
    ])
    expect((await visitor().get(`/forms/${shut.id}/token`)).status).toBe(410)
    expect(await countOf(shut)).toBe(0)
  })

  it('another organization’s form, and what is no form, with 404', async () => {
    const { status } = await visitor(other).post(`/forms/${form.id}/submit`, { body: filled() })
    const nothing = await visitor().post('/forms/not-an-id/submit', { body: filled() })
    expect([status, nothing.status]).toEqual([404, 404])
    expect((await visitor(other).get(`/forms/${form.id}/token`)).status).toBe(404)
  })

  it('the eleventh of one address within ten minutes, with Retry-After', async () => {
    const client = visitor()
    const replies = []
    for (let count = 0; count < 11; count += 1) {
      replies.push(await client.post<Answer>(`/forms/${form.id}/submit`, { body: filled() }))
    }
    expect(replies.map(({ status }) => status)).toEqual([...Array<number>(10).fill(201), 429])
    expect(Number(replies.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('a form without JavaScript', () => {
  it('is answered with what comes next', async () => {
    const reply = await plain(plainFields())
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `/forms/${form.id}?sent=1`])
    expect((await submissionsOf())[0]?.answers?.find(({ name }) => name === 'needs')?.value).toBe('site\nbrand')
  })

  it('is shown once more before it is sent when its page was kept for everybody', async () => {
    const before = await countOf()
    const fields = plainFields().filter(([name]) => name !== 'token')
    const reply = await plain(fields)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(reply.text).toContain('Nothing has been sent yet.')
    expect(reply.text).toContain('value="Ana Prado"')
    expect(reply.text).toMatch(/name="token" value="v1\./)
    expect(await countOf()).toBe(before)
  })

  it('keeps what was written beside what is wrong', async () => {
    const fields = plainFields().map(([name, value]): [string, string] =>
      name === 'answer-email' ? [name, 'nobody <b>'] : [name, value],
    )
    const reply = await plain(fields)
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('value="nobody &#60;b&#62;"')
    expect(reply.text).toContain('Write an e-mail address that we can answer')
    expect(reply.text).toMatch(/value="brand" checked|checked> A brand/)
  })
})

describe('a form that arrives twice', () => {
  it('[form-idempotent] is one submission and one lead, and both hear the same', async () => {
    const body = filled()
    const before = await countOf()
    const replies = await Promise.all([1, 2, 3].map(() => send(body)))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await countOf()).toBe(before + 1)
    const { email } = body.answers as { email: string }
    expect((await payload.count({ collection: 'leads', where: { email: { equals: email } } })).totalDocs).toBe(1)
  })
})

describe('what staff do with it', () => {
  it('[form-export] is a file with a column for each question that no spreadsheet runs', async () => {
    const exported = await makeForm({ title: '注文' })
    for (const name of ['=cmd|calc', 'Ünal "B"']) {
      await send(filled({ token: token(exported), answers: { name, budget: '12', goal: 'One\nTwo' } }), exported)
    }
    const client = await restClient(app).as(manager)
    const reply = await client.get(`/forms/${exported.id}/submissions.csv`)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = reply.text.split('\r\n')
    expect(lines[0]).toContain(
      '"sent","status","name","email","language","campaign","landing-page","name","email","needs","budget","goal"',
    )
    expect(lines[1]).toContain(`"'=cmd|calc"`)
    expect(lines[1]).toContain('"12","One\nTwo"')
    expect(lines[2]).toContain('"Ünal ""B"""')
  })

  it('is not exported to whoever may not read it', async () => {
    const author = await make.user({ organization: studio, role: 'AUTHOR' })
    const elsewhere = await make.user({ organization: other, role: 'ADMIN' })
    const status = async (user: User) =>
      (await (await restClient(app).as(user)).get(`/forms/${form.id}/submissions.csv`)).status
    expect([await status(author), await status(elsewhere)]).toEqual([404, 404])
    expect((await restClient(app).get(`/forms/${form.id}/submissions.csv`)).status).toBe(401)
  })

  it('is read once it is opened, and by members alone', async () => {
    const body = filled()
    await send(body)
    const [row] = await submissionsOf()
    const elsewhere = await make.user({ organization: other, role: 'ADMIN' })
    const read = async (user: User) =>
      (await restClient(app).as(user)).post<{ isNewlyRead?: boolean }>(`/form-submissions/${row?.id}/read`)
    expect((await read(elsewhere)).status).toBe(404)
    expect((await read(manager)).body).toEqual({ isNewlyRead: true })
    expect((await read(manager)).body).toEqual({ isNewlyRead: false })
    expect((await submissionsOf()).find(({ id }) => id === row?.id)?.status).toBe('READ')
  })

  it('is never changed by hand', async () => {
    const [row] = await submissionsOf()
    const client = await restClient(app).as(manager)
    const reply = await client.patch(`/form-submissions/${row?.id}`, {
      body: { name: 'Somebody else', status: 'SPAM' },
    })
    expect(reply.status).toBe(200)
    const after = await payload.findByID({ collection: 'form-submissions', id: row?.id ?? '', depth: 0 })
    expect([after.name, after.status]).toEqual([row?.name, 'SPAM'])
  })

  it('begins from a starting point, closed, for whoever may make forms', async () => {
    const start = async (user: User) =>
      (await restClient(app).as(user)).post<{ id?: string }>('/forms/start', {
        body: { from: 'project-brief', organization: studio.id },
      })
    const reply = await start(manager)
    expect(reply.status).toBe(201)
    const made = await payload.findByID({ collection: 'forms', id: reply.body.id ?? '' })
    expect([made.isOpen, made.fields.length]).toEqual([false, 8])
    expect((await start(await make.user({ organization: studio, role: 'AUTHOR' }))).status).toBe(403)
    expect((await start(await make.user({ organization: other, role: 'ADMIN' }))).status).toBeGreaterThanOrEqual(400)
  })
})
