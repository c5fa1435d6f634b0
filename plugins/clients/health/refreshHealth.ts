import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql, valueList } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asOwner, inTransaction } from '@/src/server/inTransaction'
import type { HealthSource } from '../options'
import { tellOwner } from './tellOwner'
import { readSignals, type ClientSignals } from './readInputs'
import { scoreHealth, type Health, type HealthInputs, type HealthReason, type HealthResult } from './score'

/** What is stored in `healthReasons`: the figure, why, from what, and since when it is so. */
export interface StoredHealth extends HealthResult {
  inputs: HealthInputs
  at: string
}

interface Computed {
  client: ClientSignals
  result: HealthResult
  /** What counts: the word of a person before the formula's. */
  counts: Health
}

/**
 * Computes the health of clients anew and stores what changed: four statements, however many they are. The rows are locked
 * first and read afterwards, so of two signals at once the later one sees both. Whoever falls to red is told of to its owner.
 *
 * @returns the ids whose health (not only its reasons) is another one now
 */
export async function refreshHealth(
  req: PayloadRequest,
  ids: readonly string[],
  sources: readonly HealthSource[] = [],
  now = new Date(),
): Promise<string[]> {
  if (ids.length === 0) return []
  return inTransaction(req, async () => {
    await lock(req, ids)
    await racePoint('clients.health-locked')
    const clients = await readSignals(req, ids, now)
    const others = await readOthers(req, ids, sources, now)
    const computed = clients.map((client): Computed => {
      const result = scoreHealth(client.inputs, others.get(client.id))
      return { client, result, counts: client.override ?? result.colour }
    })
    await store(
      req,
      computed.filter(({ client, result, counts }) => client.health !== counts || differs(client, result)),
      now,
    )
    const changed = computed.filter(({ client, counts }) => client.health !== counts)
    for (const one of changed) await announce(req, one)
    return changed.map(({ client }) => client.id)
  })
}

/** In the order of their ids, so that two runs never wait for each other. */
async function lock(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const wanted = valueList(ids)
  await query(req, sql`select id from clients where id in (${wanted}) order by id for no key update`)
}

async function readOthers(
  req: PayloadRequest,
  ids: readonly string[],
  sources: readonly HealthSource[],
  now: Date,
): Promise<Map<string, HealthReason[]>> {
  const all = new Map<string, HealthReason[]>()
  for (const source of sources) {
    for (const [client, reasons] of await source.load(req, ids, now)) {
      all.set(client, [...(all.get(client) ?? []), ...reasons])
    }
  }
  return all
}

function differs({ stored }: ClientSignals, { score, reasons }: HealthResult): boolean {
  return stored?.score !== score || signature(stored.reasons as HealthReason[]) !== signature(reasons)
}

/** The database orders the keys of stored JSON as it likes. */
function signature(reasons: readonly HealthReason[]): string {
  return JSON.stringify(
    reasons.map(({ key, points, text, values }) => [key, points, text, Object.entries(values ?? {}).sort()]),
  )
}

async function store(req: PayloadRequest, computed: readonly Computed[], now: Date): Promise<void> {
  if (computed.length === 0) return
  const rows = computed.map(({ client, result, counts }) => ({
    id: client.id,
    counts,
    reasons: { ...result, inputs: client.inputs, at: now.toISOString() } satisfies StoredHealth,
  }))
  await asOwner(req, 'clients.health', async () => {
    await query(
      req,
      sql`update clients c set health_score = v.counts::enum_clients_health_score, health_reasons = v.reasons,
            health_checked_at = ${now.toISOString()}
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, counts text, reasons jsonb)
          where c.id = v.id`,
    )
  })
}

async function announce(req: PayloadRequest, { client, result, counts }: Computed): Promise<void> {
  const event = await emit(req, 'client.health-changed', {
    subject: { collection: 'clients', id: client.id },
    organization: client.organization,
    data: { from: client.health, to: counts, score: result.score, isOverridden: client.override !== null },
  })
  if (counts === 'RED' && client.owner && client.owner !== event.actor) {
    await tellOwner(req, { client, owner: client.owner, reasons: result.reasons, event: event.id })
  }
}
