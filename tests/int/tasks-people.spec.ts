import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { createTaskBySoftware } from '@/plugins/tasks/api'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { defaults, taskStudio } from '../helpers/tasks'

const app = await startTestPayload()
const { payload } = app
const { make, studio, elsewhere, owner, colleague, staff, read, create, change, decisions, bell } =
  await taskStudio(app)

describe('comments', () => {
  const say = (body: Record<string, unknown>, who = staff) =>
    who.post('/task-comments', { body: { organization: studio.id, ...body }, query: { depth: 0 } })

  it('are their writer’s; whoever is named is told once, by bell and mail', async () => {
    const task = await make.task(studio, owner, { title: 'The dial' })
    const reply = await say({ task: task.id, body: '  @lena brandt look at this ', author: colleague.id })
    expect(reply.body.doc).toMatchObject({
      author: owner.id,
      body: '@lena brandt look at this',
      mentions: [colleague.id],
    })
    const id = String(reply.body.doc?.id)
    await staff.patch(`/task-comments/${id}`, { body: { body: '@Lena Brandt look at this, please' } })
    const told = (await bell(colleague)).filter(({ title }) => title === 'Ruth Okafor mentions you: The dial')
    expect(told).toHaveLength(1)
    expect(told[0]?.link).toBe(`/admin/collections/tasks/${task.id}/comments`)
    const mails = await query<{ to: string }>(
      { payload },
      sql`select "to" from outbox_messages where dedupe_key like ${`task-comment:${id}:%`}`,
    )
    expect(mails).toEqual([{ to: colleague.email }])
  })

  it('mention nobody outside the organization, and not their own writer', async () => {
    const stranger = await make.user({ organization: elsewhere, role: 'ADMIN', name: 'Far Away' })
    const task = await make.task(studio, owner)
    expect((await say({ task: task.id, body: 'x', mentions: [stranger.id] })).status).toBe(400)
    const named = await say({ task: task.id, body: '@Far Away and @Ruth Okafor' })
    expect(named.body.doc?.mentions).toEqual([owner.id])
    expect(await bell(stranger)).toEqual([])
    expect((await bell(owner)).filter(({ title }) => title.includes('mentions you'))).toEqual([])
    expect((await say({ task: task.id, body: '   ' })).status).toBe(400)
  })
})

describe('who is told', () => {
  it('somebody to whom somebody else gives a task, and nobody of the own', async () => {
    const { doc } = await create({ title: 'Cut the mask', assignedTo: colleague.id })
    expect((await bell(colleague))[0]).toMatchObject({
      title: 'A task for you: Cut the mask',
      message: 'From Ruth Okafor.',
      link: `/admin/collections/tasks/${doc.id}`,
    })
    const before = (await bell(owner)).length
    await change(doc.id, { assignedTo: owner.id })
    expect(await bell(owner)).toHaveLength(before)
  })
})

describe('software', () => {
  it('[ai-task-tracking] [workflow-or-manual-tasks] makes tasks that say so, with its decision and the model’s call beside them', async () => {
    const req = await createLocalReq({}, payload)
    const task = await createTaskBySoftware(
      req,
      {
        organization: studio.id,
        owner: owner.id,
        title: 'Answer the brief',
        ...defaults,
        source: 'AI',
        workflow: 'intake',
      },
      {
        eventName: 'intake.classified',
        reason: 'The mail asks for an offer.',
        decision: { category: 'CLIENT', confidence: 0.92 },
        llmCall: { model: 'small', tokens: 412 },
      },
    )
    expect(await read(task.id)).toMatchObject({ source: 'AI', workflow: 'intake' })
    expect((await decisions(task))[0]).toMatchObject({
      eventName: 'intake.classified',
      decision: { category: 'CLIENT', confidence: 0.92 },
      llmCall: { model: 'small', tokens: 412 },
    })
    expect((await staff.post('/decision-logs', { body: { organization: studio.id } })).status).toBe(403)
    const { doc } = await create({ title: 'By hand' })
    expect(doc.source).toBe('MANUAL')
  })
})
