import type { PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import type { CallOutcome, Health, HealthInputs } from './score'

const DAY = 24 * 60 * 60 * 1000

/** A client as the formula and those who are told of it need it. */
export interface ClientSignals {
  id: string
  name: string
  organization: string
  owner: string | null
  /** What counts at the moment. */
  health: Health
  override: Health | null
  /** What was computed before; `null` when it never was. */
  stored: { score: number; reasons: unknown } | null
  inputs: HealthInputs
}

interface SignalRow extends Record<string, unknown> {
  id: string
  name: string
  organization: string
  owner: string | null
  status: HealthInputs['status']
  payment: HealthInputs['payment']
  health: Health
  override: Health | null
  stored: { score: number; reasons: unknown } | null
  last_contacted: Date | string | null
  next_followup: Date | string | null
  waiting_since: Date | string | null
  rhythm: number | null
  late: { id: string; title: string; due: string }[] | null
  calls: { id: string; title: string; outcome: CallOutcome }[] | null
}

/** Everything that the formula looks at, for many clients in one statement. The caller holds their rows locked. */
export async function readSignals(req: PayloadRequest, ids: readonly string[], now: Date): Promise<ClientSignals[]> {
  const today = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  const wanted = valueList(ids)
  const rows = await query<SignalRow>(
    req,
    sql`
      select c.id, c.name, c.organization_id as organization, c.owner_id as owner, c.status, c.payment_status as payment,
        c.health_score as health, c.health_override as override, c.health_reasons as stored,
        c.last_contacted, c.next_followup,
        (select json_agg(json_build_object('id', p.id, 'title', p.title, 'due', p.due_date) order by p.due_date, p.id)
           from projects p where p.client_id = c.id and p.deleted_at is null and p.status <> 'LAUNCHED'
             and p.due_date < ${today}) as late,
        (select json_agg(json_build_object('id', k.id, 'title', k.title,
             'outcome', case when k.status = 'NO_SHOW' then 'NO_SHOW' else k.sentiment::text end) order by k.held desc, k.id)
           from (select id, title, status, sentiment, coalesce(completed_at, scheduled_at) as held from client_calls
                 where client_id = c.id and deleted_at is null and status in ('COMPLETED', 'NO_SHOW')
                 order by coalesce(completed_at, scheduled_at) desc, id limit 5) k) as calls,
        (select min(m.created_at) from client_messages m where m.client_id = c.id and m.is_from_client
           and m.created_at > coalesce((select max(s.created_at) from client_messages s
             where s.client_id = c.id and s.is_from_client is not true), '-infinity')) as waiting_since,
        (select case when count(*) >= 3 then round((max(day) - min(day))::numeric / (count(*) - 1))::int end
           from (select distinct day from (
               select completed_at::date as day from client_calls
                 where client_id = c.id and status = 'COMPLETED' and completed_at is not null and deleted_at is null
               union all
               select created_at::date from client_messages where client_id = c.id and is_from_client is not true) touched
             order by day desc limit 10) days) as rhythm
      from clients c where c.id in (${wanted}) and c.deleted_at is null order by c.id`,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    organization: row.organization,
    owner: row.owner,
    health: row.health,
    override: row.override,
    stored: row.stored,
    inputs: {
      status: row.status,
      payment: row.payment,
      silentDays: daysSince(row.last_contacted, now),
      rhythmDays: row.rhythm,
      lateProjects: (row.late ?? []).map(({ id, title, due }) => ({ id, title, days: calendarDays(due, now) })),
      calls: row.calls ?? [],
      waitingDays: daysSince(row.waiting_since, now),
      followUpDays: row.next_followup === null ? null : Math.max(0, calendarDays(row.next_followup, now)),
    },
  }))
}

/** Whole days that have passed; `null` when there is nothing to count from. */
function daysSince(at: Date | string | null, now: Date): number | null {
  return at === null ? null : Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / DAY))
}

/** How many calendar days (UTC) lie between a day and today. */
function calendarDays(day: Date | string, now: Date): number {
  const start = (at: Date) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())
  return Math.round((start(now) - start(new Date(day))) / DAY)
}
