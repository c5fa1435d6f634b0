import { createLocalReq } from 'payload'
import { expect, it, vi } from 'vitest'
import { enqueue } from '@/plugins/jobs/api'
import { publishScheduled } from '@/plugins/jobs/housekeeping/publishScheduled'
import { startWorker } from '@/plugins/jobs/worker'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

it('publishes what an editor has scheduled, also after a worker died in the middle of it', async () => {
  const organization = await make.organization()
  const editor = await make.user({ organization, role: 'EDITOR' })
  const draft = await make.service(organization, { _status: 'draft' })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'services', value: draft.id },
      user: { relationTo: 'users', value: editor.id },
    },
    waitUntil: new Date(Date.now() - 1000),
    req: await createLocalReq({}, payload),
  } as Parameters<typeof payload.jobs.queue>[0])
  // As a killed worker leaves it: taken, and nobody at it.
  await query({ payload }, sql`update payload_jobs set processing = true, updated_at = now() - interval '1 hour'`)

  const worker = await startWorker(payload)
  await enqueue({ payload }, publishScheduled, {})
  await vi.waitFor(
    async () => {
      const { _status } = await payload.findByID({ collection: 'services', id: draft.id })
      expect(_status).toBe('published')
    },
    { timeout: 15_000, interval: 300 },
  )
  await worker.stop()
})

it('lets one run wait or go on at a time', async () => {
  await query({ payload }, sql`delete from pgboss.job where name = ${publishScheduled.name}`)
  expect(await enqueue({ payload }, publishScheduled, {})).toEqual(expect.any(String))
  expect(await enqueue({ payload }, publishScheduled, {})).toBeNull()
  await query({ payload }, sql`update pgboss.job set state = 'active' where name = ${publishScheduled.name}`)
  expect(await enqueue({ payload }, publishScheduled, {})).toBeNull()
})
