import type { Endpoint, Payload } from 'payload'
import { look } from './findings'
import type { HealthOptions } from './index'
import { verdictOf, type Findings } from './verdict'

/** Anybody may ask, as often as they like: within this time the answer is the last one. */
const REMEMBERED_MS = 1_000

/** `GET /api/health`: 200, or 503 with what fails. `?for=web` asks only for what a web process itself needs. */
export function healthEndpoint({ version, migrationNames, maxLagSeconds = 300 }: HealthOptions): Endpoint {
  let last: { at: number; findings: Promise<Findings> } | null = null
  const findingsOf = (payload: Payload): Promise<Findings> => {
    const now = performance.now()
    if (!last || now - last.at > REMEMBERED_MS) last = { at: now, findings: look(payload, migrationNames) }
    return last.findings
  }
  return {
    path: '/health',
    method: 'get',
    handler: async (req) => {
      const scope = req.searchParams?.get('for') === 'web' ? 'web' : 'all'
      const health = verdictOf(await findingsOf(req.payload), { version, maxLagSeconds, scope })
      const headers = { 'cache-control': 'no-store' }
      return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers })
    },
  }
}
