import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Organization } from '@/payload-types'
import { registerProcess } from '@/plugins/jobs/api'
import { startWorker, type Worker } from '@/plugins/jobs/worker'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

interface Told {
  at: number
  tags: string[]
  authorization: string | undefined
}

let studio: Organization
let worker: Worker
/** What two stand-ins for web processes were told. The second one refuses as long as it is told to. */
const told: [Told[], Told[]] = [[], []]
let refuses = false
let servers: Server[] = []

async function bodyOf(request: IncomingMessage): Promise<{ tags: string[] }> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text) as { tags: string[] }
}

async function standIn(index: 0 | 1): Promise<Server> {
  const server = createServer((request, response) => {
    void bodyOf(request).then(({ tags }) => {
      const isRefused = index === 1 && refuses
      if (!isRefused) told[index].push({ at: Date.now(), tags, authorization: request.headers.authorization })
      response.statusCode = isRefused || request.url !== '/internal/revalidate' ? 500 : 200
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await registerProcess(payload, { kind: 'web', url: `http://127.0.0.1:${port}` })
  return server
}

const forget = () => told.forEach((list) => list.splice(0))
const heard = (index: 0 | 1, tag: string) => told[index].filter(({ tags }) => tags.includes(tag))

beforeAll(async () => {
  studio = await make.organization()
  servers = [await standIn(0), await standIn(1)]
  worker = await startWorker(payload)
})
afterAll(async () => {
  await worker.stop()
  for (const server of servers) server.close()
})

describe('what changes on the site', () => {
  it.each([
    ['published', () => make.service(studio, { _status: 'published' })],
    [
      'unpublished',
      async () => {
        const { id } = await make.service(studio, { _status: 'published' })
        forget()
        return payload.update({ collection: 'services', id, data: { _status: 'draft' } })
      },
    ],
    [
      'trashed',
      async () => {
        const { id } = await make.service(studio, { _status: 'published' })
        forget()
        return payload.update({ collection: 'services', id, data: { deletedAt: new Date().toISOString() } })
      },
    ],
  ])('is announced to every web process within five seconds: %s', async (_, change) => {
    forget()
    await change()
    const done = Date.now()
    const tag = `services:${studio.id}`
    await vi.waitFor(
      () => expect([heard(0, tag).length, heard(1, tag).length].every((count) => count > 0)).toBe(true),
      { timeout: 5_000, interval: 50 },
    )
    expect(Date.now() - done).toBeLessThan(5_000)
    expect(told[0][0]?.authorization).toBe(`Bearer ${app.env.INTERNAL_SECRET}`)
  })

  it('is announced a second time, for pages that were being made meanwhile', async () => {
    const tag = `organization:${studio.id}`
    forget()
    await payload.update({ collection: 'organizations', id: studio.id, data: { name: 'Renamed' } })
    await vi.waitFor(() => expect(heard(0, tag).length).toBeGreaterThanOrEqual(2), { timeout: 10_000, interval: 100 })
    const [first, second] = heard(0, tag)
    expect(second?.at ?? 0).toBeGreaterThan(first?.at ?? 0)
  })

  it('is announced again to a process that did not take it', async () => {
    const quiet = await make.organization()
    refuses = true
    forget()
    const tag = `services:${quiet.id}`
    await make.service(quiet, { _status: 'published' })
    await vi.waitFor(() => expect(heard(0, tag).length).toBeGreaterThan(0), { timeout: 5_000 })
    expect(heard(1, tag)).toEqual([])
    refuses = false
    await vi.waitFor(() => expect(heard(1, tag).length).toBeGreaterThan(0), { timeout: 15_000 })
  })

  it('is not announced when it was rolled back', async () => {
    const nobody = await make.organization()
    const waiting = () =>
      query<{ n: number }>(
        { payload },
        sql`select count(*)::int as n from pgboss.job where name = 'site.revalidate' and data::text like ${`%services:${nobody.id}%`}`,
      )
    const [{ n: before } = { n: -1 }] = await waiting()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const data = {
      title: 'Gone',
      slug: 'gone',
      description: 'Never there',
      organization: nobody.id,
      _status: 'published' as const,
    }
    await payload.create({ collection: 'services', data, req })
    await killTransaction(req)
    expect(await waiting()).toEqual([{ n: before }])

    const kept = await createLocalReq({}, payload)
    await initTransaction(kept)
    await payload.create({ collection: 'services', data, req: kept })
    await commitTransaction(kept)
    expect((await waiting())[0]?.n).toBeGreaterThan(before)
  })
})
