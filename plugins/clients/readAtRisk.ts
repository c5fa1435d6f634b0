import type { PayloadRequest } from 'payload'
import { allows, mayReadField, organizationsFor } from '@/plugins/access/api'
import { query, sql, valueList } from '@/src/lib/database'
import type { HealthReason } from './health/score'

export interface AtRiskClient {
  id: string
  name: string
  /** 0 to 100; `null` when a person said that it is at risk and nothing was computed yet. */
  score: number | null
  isOverridden: boolean
  reasons: HealthReason[]
  owner: { id: string; name: string } | null
  lastContacted: string | null
  nextFollowup: string | null
  projects: { id: string; title: string; status: string; dueDate: string | null; isLate: boolean }[]
}

interface Row extends Record<string, unknown> {
  id: string
  name: string
  organization: string
  score: number | null
  overridden: boolean
  reasons: HealthReason[] | null
  owner: string | null
  owner_name: string | null
  last_contacted: Date | string | null
  next_followup: Date | string | null
  projects: AtRiskClient['projects'] | null
}

const MOST = 200

/**
 * The clients that are at risk, the worst first, each with its projects: one statement, under the policy of whoever asks.
 *
 * @param owner only those that this person looks after
 */
export async function readAtRisk(req: PayloadRequest, { owner }: { owner?: string } = {}): Promise<AtRiskClient[]> {
  const organizations = organizationsFor(req, 'read', 'clients')
  if (organizations?.length === 0) return []
  const within = organizations ? sql`and c.organization_id in (${valueList(organizations)})` : sql``
  const rows = await query<Row>(
    req,
    sql`select c.id, c.name, c.organization_id as organization, (c.health_reasons->>'score')::int as score,
          c.health_override is not null as overridden, c.health_reasons->'reasons' as reasons, c.owner_id as owner,
          u.name as owner_name, c.last_contacted, c.next_followup,
          (select json_agg(json_build_object('id', p.id, 'title', p.title, 'status', p.status, 'dueDate', p.due_date,
               'isLate', p.status <> 'LAUNCHED' and coalesce(p.due_date < date_trunc('day', now() at time zone 'UTC') at time zone 'UTC', false))
               order by p.due_date nulls last, p.id)
             from projects p where p.client_id = c.id and p.deleted_at is null) as projects
        from clients c left join users u on u.id = c.owner_id
        where c.health_score = 'RED' and c.deleted_at is null ${within} ${owner ? sql`and c.owner_id = ${owner}` : sql``}
        order by (c.health_reasons->>'score')::int nulls first, c.name, c.id limit ${MOST}`,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    score: row.score,
    isOverridden: row.overridden,
    reasons: mayReadField(req, 'clients', 'healthReasons', row.organization) ? (row.reasons ?? []) : [],
    owner: row.owner && row.owner_name ? { id: row.owner, name: row.owner_name } : null,
    lastContacted: timeOf(row.last_contacted),
    nextFollowup: timeOf(row.next_followup),
    projects: allows(req, 'read', 'projects', { organization: row.organization, client: row.id, owner: null })
      ? (row.projects ?? [])
      : [],
  }))
}

const timeOf = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString())
