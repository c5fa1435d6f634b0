/** What was found out about the running system. `null`: it could not be found out. */
export interface Findings {
  /** Milliseconds that the database took to answer. */
  databaseMs: number | null
  migrations: { known: string[]; applied: string[] } | null
  /** Seconds since a worker was last heard of. */
  workerSilentSeconds: number | null
  queue: { waiting: number; lagSeconds: number } | null
}

export interface Health {
  status: 'ok' | 'failing'
  version: string
  checks: {
    database: { ok: boolean; milliseconds: number | null }
    migrations: { ok: boolean; pending: number | null; unknown: number | null }
    worker: { ok: boolean; silentSeconds: number | null }
    queue: { ok: boolean; waiting: number | null; lagSeconds: number | null }
  }
}

/** A worker says every five seconds that it lives. */
const WORKER_SILENT_SECONDS = 20

/**
 * The verdict over the findings: all good, or failing with what.
 *
 * @param scope `web` leaves worker and queue out of the verdict: what a load balancer wants to know of one web process
 */
export function verdictOf(
  { databaseMs, migrations, workerSilentSeconds, queue }: Findings,
  { version, maxLagSeconds, scope }: { version: string; maxLagSeconds: number; scope: 'all' | 'web' },
): Health {
  const pending = migrations ? countMissing(migrations.known, migrations.applied) : null
  const unknown = migrations ? countMissing(migrations.applied, migrations.known) : null
  const checks: Health['checks'] = {
    database: { ok: databaseMs !== null, milliseconds: databaseMs },
    migrations: { ok: pending === 0 && unknown === 0, pending, unknown },
    worker: {
      ok: workerSilentSeconds !== null && workerSilentSeconds <= WORKER_SILENT_SECONDS,
      silentSeconds: workerSilentSeconds,
    },
    queue: {
      ok: queue !== null && queue.lagSeconds <= maxLagSeconds,
      waiting: queue?.waiting ?? null,
      lagSeconds: queue?.lagSeconds ?? null,
    },
  }
  const counted = scope === 'web' ? [checks.database, checks.migrations] : Object.values(checks)
  return { status: counted.every(({ ok }) => ok) ? 'ok' : 'failing', version, checks }
}

function countMissing(wanted: string[], present: string[]): number {
  const there = new Set(present)
  return wanted.filter((name) => !there.has(name)).length
}
