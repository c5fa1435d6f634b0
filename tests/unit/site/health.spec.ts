import { describe, expect, it } from 'vitest'
import { verdictOf, type Findings } from '@/plugins/health/verdict'

const good: Findings = {
  databaseMs: 2,
  migrations: { known: ['a', 'b'], applied: ['b', 'a'] },
  workerSilentSeconds: 3,
  queue: { waiting: 4, lagSeconds: 1 },
}
const options = { version: '1.2.3', maxLagSeconds: 300, scope: 'all' as const }

describe('verdictOf', () => {
  it('is ok when everything is', () => {
    expect(verdictOf(good, options)).toEqual({
      status: 'ok',
      version: '1.2.3',
      checks: {
        database: { ok: true, milliseconds: 2 },
        migrations: { ok: true, pending: 0, unknown: 0 },
        worker: { ok: true, silentSeconds: 3 },
        queue: { ok: true, waiting: 4, lagSeconds: 1 },
      },
    })
  })

  it.each([
    ['the database', { databaseMs: null }, 'database'],
    ['a pending migration', { migrations: { known: ['a', 'b'], applied: ['a'] } }, 'migrations'],
    ['a migration that the code does not know', { migrations: { known: ['a'], applied: ['a', 'z'] } }, 'migrations'],
    ['a worker that was never there', { workerSilentSeconds: null }, 'worker'],
    ['a silent worker', { workerSilentSeconds: 21 }, 'worker'],
    ['a queue that stands', { queue: { waiting: 1, lagSeconds: 301 } }, 'queue'],
  ] as const)('fails for %s, and says so', (_, change, check) => {
    const health = verdictOf({ ...good, ...change } as Findings, options)
    expect(health.status).toBe('failing')
    const failing = Object.entries(health.checks).flatMap(([name, { ok }]) => (ok ? [] : [name]))
    expect(failing).toEqual([check])
  })

  it('leaves worker and queue out for a load balancer, and nothing else', () => {
    const without = { ...good, workerSilentSeconds: null, queue: null }
    expect(verdictOf(without, { ...options, scope: 'web' }).status).toBe('ok')
    expect(verdictOf({ ...without, databaseMs: null }, { ...options, scope: 'web' }).status).toBe('failing')
  })
})
