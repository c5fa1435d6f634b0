import { beforeAll, describe, expect, it } from 'vitest'
import type { Activity } from '@/payload-types'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { taskStudio } from '../helpers/tasks'

const app = await startTestPayload()
const { payload } = app
const { make, studio, owner, colleague, staff, create } = await taskStudio(app)

describe('an activity', () => {
  let activity: Activity
  beforeAll(async () => {
    activity = await make.activity(studio, owner, {
      title: 'Deep work',
      description: 'No mail.',
      category: 'CODE',
      energyLevel: 'DEEP_WORK',
      defaultDurationMinutes: 180,
    })
  })

  it('[task-prefill-from-activity] fills in what was not sent, and nothing that was', async () => {
    const { doc } = await create({ title: '', activity: activity.id })
    expect(doc).toMatchObject({
      title: 'Deep work',
      description: 'No mail.',
      category: 'CODE',
      energyLevel: 'DEEP_WORK',
      timeBlockMinutes: 180,
      source: 'ACTIVITY',
    })
    const { doc: own } = await create({
      title: 'The parser',
      activity: activity.id,
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
    })
    expect(own).toMatchObject({
      title: 'The parser',
      category: 'CODE',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
    })
  })

  it('of somebody else fills nothing', async () => {
    const theirs = await make.activity(studio, colleague, { title: 'Therapy' })
    const { reply } = await create({ title: '', activity: theirs.id })
    expect(reply.status).toBe(400)
    expect(reply.text).not.toContain('Therapy')
  })

  it('[activity-usage-counters] knows how many tasks name it and since when', async () => {
    const used = await make.activity(studio, owner)
    expect(used).toMatchObject({ timesUsed: 0, lastUsed: null })
    const tasks = await Promise.all([1, 2, 3].map(() => make.task(studio, owner, { activity: used.id })))
    const now = () => payload.findByID({ collection: 'activities', id: used.id, depth: 0 })
    expect((await now()).timesUsed).toBe(3)
    expect(Date.now() - Date.parse((await now()).lastUsed ?? '')).toBeLessThan(60_000)
    await payload.update({ collection: 'tasks', id: String(tasks[0]?.id), data: { activity: null } })
    await payload.delete({ collection: 'tasks', id: String(tasks[1]?.id) })
    expect((await now()).timesUsed).toBe(1)
    await staff.patch(`/activities/${used.id}`, { body: { timesUsed: 50, title: 'Renamed' } })
    expect(await now()).toMatchObject({ title: 'Renamed', timesUsed: 1 })
  })

  it('[activity-catalogue] [activity-defaults] [activity-order-and-retire] stands in its owner’s order; a retired one is not offered, old tasks keep it', async () => {
    const person = await make.user({ organization: studio, role: 'TEAM' })
    const mine = await restClient(app).as(person)
    const titles = ['Third', 'First', 'Second']
    for (const [index, title] of titles.entries()) {
      const body = { organization: studio.id, title, category: 'ADMIN', sortOrder: [3, 1, 2][index] }
      expect((await mine.post('/activities', { body })).body.doc).toMatchObject({
        energyLevel: 'MODERATE',
        defaultDurationMinutes: 90,
        isActive: true,
      })
    }
    const list = (await mine.get('/activities')).body.docs ?? []
    expect(list.map(({ title }) => title)).toEqual(['First', 'Second', 'Third'])
    const first = String(list[0]?.id)
    const made = await mine.post('/tasks', { body: { organization: studio.id, activity: first, title: '' } })
    expect(made.status).toBe(201)
    await mine.patch(`/activities/${first}`, { body: { isActive: false } })
    const again = await mine.post('/tasks', { body: { organization: studio.id, activity: first, title: 'x' } })
    expect(again.status).toBe(400)
    const kept = await mine.patch(`/tasks/${String(made.body.doc?.id)}`, { body: { title: 'Kept' } })
    expect([kept.status, kept.body.doc?.title]).toEqual([200, 'Kept'])
  })
})
