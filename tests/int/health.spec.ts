import { describe, expect, it } from 'vitest'
import { healthEndpoint } from '@/plugins/health/healthEndpoint'
import type { Health } from '@/plugins/health/verdict'
import { registerProcess } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { createLocalReq } from 'payload'

const app = await startTestPayload()
const { payload } = app

/** A fresh endpoint: the one of the application remembers its answer for a second. */
async function health(names?: string[], query = ''): Promise<{ status: number; body: Health }> {
  const migrationNames = async () => names ?? (await import('@/migrations')).migrations.map(({ name }) => name)
  const endpoint = healthEndpoint({ version: '9.9.9', migrationNames })
  const req = await createLocalReq({ req: { searchParams: new URLSearchParams(query) } }, payload)
  const response = await endpoint.handler(req)
  return { status: response.status, body: (await response.json()) as Health }
}

describe('GET /api/health', () => {
  it('answers 503 while no worker is there, and 200 to a load balancer', async () => {
    const all = await health()
    expect(all.status).toBe(503)
    expect(all.body).toMatchObject({ status: 'failing', checks: { worker: { ok: false, silentSeconds: null } } })
    expect((await health(undefined, 'for=web')).status).toBe(200)
  })

  it('answers 200 with its readings when everything is there', async () => {
    const worker = await registerProcess(payload, { kind: 'worker' })
    const { status, body } = await health()
    await worker.stop()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'ok',
      version: '9.9.9',
      checks: { database: { ok: true }, migrations: { ok: true, pending: 0, unknown: 0 }, queue: { ok: true } },
    })
    expect(body.checks.worker.silentSeconds).toBeLessThanOrEqual(2)
  })

  it('notices a worker that has gone silent', async () => {
    const worker = await registerProcess(payload, { kind: 'worker' })
    await query({ payload }, sql`update processes set seen_at = now() - interval '1 minute' where id = ${worker.id}`)
    const { body } = await health()
    await worker.stop()
    expect(body.checks.worker).toEqual({ ok: false, silentSeconds: 60 })
  })

  it('notices migrations that are missing and ones that it does not know', async () => {
    const { body } = await health(['20990101_000000_future'], 'for=web')
    expect(body.status).toBe('failing')
    expect(body.checks.migrations.pending).toBe(1)
    expect(body.checks.migrations.unknown).toBeGreaterThan(0)
  })

  it('is open to everybody, is never kept, and holds nothing but readings', async () => {
    const reply = await restClient(app).get<Health>('/health')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(Object.keys(reply.body).sort()).toEqual(['checks', 'status', 'version'])
    const { host, password } = new URL(app.databaseUrl)
    for (const secret of [host, password, app.env.INTERNAL_SECRET, app.env.PAYLOAD_SECRET].filter(Boolean)) {
      expect(reply.text).not.toContain(secret)
    }
  })
})
