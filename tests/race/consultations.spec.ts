import { describe, expect, it } from 'vitest'
import type { Entry } from '@/plugins/consultations/audits/answers'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const studio = await make.organization()
const client = await make.client(studio)
const pm = await make.user({ organization: studio, role: 'PM' })
const asPm = await restClient(app).as(pm)
const AT_ONCE = 40

const many = <Reply>(work: (index: number) => Promise<Reply>) =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, index) => work(index)))
const sorted = (replies: { status: number }[]) => replies.map(({ status }) => status).sort((one, other) => one - other)
const held = () =>
  make.consultation(studio, {
    status: 'COMPLETED',
    scheduledAt: '2026-01-01T10:00:00.000Z',
    client: client.id,
    assignedTo: pm.id,
    actionItems: [{ title: 'Draw the list' }],
  })

describe('[consultation-outcome] of forty at once', () => {
  it('one makes the task of an action item, and all get it', async () => {
    const { id, actionItems } = await held()
    const replies = await many(() =>
      asPm.post<{ task: string }>(`/consultations/${id}/action-items/${actionItems?.[0]?.id}/task`),
    )
    expect(sorted(replies)).toEqual([...Array<number>(AT_ONCE - 1).fill(200), 201])
    expect(new Set(replies.map(({ body }) => body.task)).size).toBe(1)
    const tasks = await payload.count({ collection: 'tasks', where: { description: { like: 'Asker' } } })
    expect(tasks.totalDocs).toBe(1)
  })

  it('one makes the proposal, and all get it, also while the form is being saved', async () => {
    const { id } = await held()
    const [replies] = await Promise.all([
      many(() => asPm.post<{ opportunity: string }>(`/consultations/${id}/proposal`)),
      Promise.all([1, 2, 3, 4].map((n) => asPm.patch(`/consultations/${id}`, { body: { notes: `Saved ${n}` } }))),
    ])
    expect(sorted(replies)).toEqual([...Array<number>(AT_ONCE - 1).fill(200), 201])
    expect(new Set(replies.map(({ body }) => body.opportunity)).size).toBe(1)
    const made = await payload.count({ collection: 'opportunities', where: { client: { equals: client.id } } })
    expect(made.totalDocs).toBe(1)
    expect(await payload.findByID({ collection: 'consultations', id, depth: 0 })).toMatchObject({
      proposalGenerated: true,
      opportunity: replies[0]?.body.opportunity,
    })
  })

  it('one form is one request', async () => {
    const token = issueFormToken(
      { form: 'consultation', organization: studio.id },
      payload.secret,
      new Date(Date.now() - 9000),
    )
    const body = { name: 'Ana', email: 'ana@example.test', challenges: 'Lists.', consent: 'yes', token }
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        restClient(app)
          .with({ headers: { 'x-orrery-client-ip': `198.51.100.${index}`, 'x-orrery-organization': studio.slug } })
          .post<{ data: { bookingId: string } | null }>('/consultation', { body }),
      ),
    )
    const taken = replies.filter(({ status }) => status === 201)
    expect(replies.every(({ status }) => status === 201 || status === 429)).toBe(true)
    expect(new Set(taken.map(({ body: answer }) => answer.data?.bookingId)).size).toBe(1)
    const made = await payload.count({ collection: 'consultations', where: { email: { equals: 'ana@example.test' } } })
    expect(made.totalDocs).toBe(1)
  })
})

describe('[revenue-audit-results] an audit', () => {
  it('that forty people answer at once loses none of their answers', async () => {
    const template = await make.auditTemplate(studio, {
      questions: Array.from({ length: AT_ONCE }, (_, index) => ({
        question: `Question ${index}?`,
        kind: 'NUMBER' as const,
      })),
    })
    const { id } = await make.audit(studio, { template: template.id, client: client.id })
    const replies = await many((index) =>
      asPm.post(`/revenue-audits/${id}/answers`, {
        body: { part: 'questions', key: template.questions?.[index]?.id, value: index, version: 0 },
      }),
    )
    expect(sorted(replies)).toEqual(Array<number>(AT_ONCE).fill(200))
    const { answers, status } = await payload.findByID({ collection: 'revenue-audits', id, depth: 0 })
    const { questions } = answers as unknown as { questions: Record<string, Entry> }
    const values = Object.values(questions).map(({ value }) => Number(value))
    expect([status, values.sort((one, other) => one - other)]).toEqual([
      'IN_PROGRESS',
      Array.from({ length: AT_ONCE }, (_, index) => index),
    ])
  })

  it('one of whose answers forty give has one of them, and thirty-nine know whose', async () => {
    const template = await make.auditTemplate(studio, { questions: [{ question: 'How many?', kind: 'NUMBER' }] })
    const { id } = await make.audit(studio, { template: template.id, client: client.id })
    const key = template.questions?.[0]?.id
    const replies = await many((value) =>
      asPm.post<{ entry?: Entry; errors?: { data?: { entry?: Entry } }[] }>(`/revenue-audits/${id}/answers`, {
        body: { part: 'questions', key, value, version: 0 },
      }),
    )
    expect(sorted(replies)).toEqual([200, ...Array<number>(AT_ONCE - 1).fill(409)])
    const values = replies.map(({ body }) => (body.entry ?? body.errors?.[0]?.data?.entry)?.value)
    expect(new Set(values).size).toBe(1)
  })
})

describe('[follow-ups] a follow-up and its task', () => {
  it('that are changed from both sides at once come to the same end without standing in each other’s way', async () => {
    const followUp = await make.followUp(studio, pm)
    const replies = await many((index) =>
      index % 2 === 0
        ? asPm.patch(`/follow-ups/${followUp.id}`, { body: { notes: `Note ${index}`, title: `Follow ${index}` } })
        : asPm.patch(`/tasks/${String(followUp.task)}`, { body: { title: `Task ${index}` } }),
    )
    expect(sorted(replies)).toEqual(Array<number>(AT_ONCE).fill(200))
    const after = await payload.findByID({ collection: 'follow-ups', id: followUp.id, depth: 1 })
    expect((after.task as { title: string }).title).toBe(after.title)
  })
})
