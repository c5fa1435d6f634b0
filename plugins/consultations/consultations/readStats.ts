import type { PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { idList, query, sql } from '@/src/lib/database'
import { statsOf, type ConsultationStats, type StatsPeriod, type StatsRow } from './stats'

/** Consultations in figures, of the organizations that the person may see; one statement. Those in the trash do not count. */
export async function readStats(req: PayloadRequest, period: StatsPeriod): Promise<ConsultationStats> {
  const organizations = organizationsFor(req, 'read', 'consultations')
  const within = organizations === null ? sql`true` : sql`c.organization_id = any (${idList(organizations)})`
  const rows = await query<StatsRow>(
    req,
    sql`select to_char(c.created_at at time zone 'UTC', 'YYYY-MM') as month, c.status::text as status,
          c.consultation_type::text as type, count(*)::int as count,
          count(*) filter (where c.proposal_generated)::int as proposals,
          count(*) filter (where c.proposal_generated and o.is_converted)::int as won,
          count(*) filter (where c.status = 'COMPLETED' and (k.id is null or k.created_at >= c.created_at))::int as prospects,
          count(*) filter (where c.status = 'COMPLETED' and k.created_at >= c.created_at)::int as clients
        from consultations c
          left join leads l on l.id = c.lead_id
          left join clients k on k.id = coalesce(c.client_id, l.client_id)
          left join opportunities o on o.id = c.opportunity_id
        where ${within} and c.deleted_at is null
          and c.created_at >= ${period.since.toISOString()} and c.created_at < ${period.until.toISOString()}
        group by 1, 2, 3`,
  )
  return statsOf(period, rows)
}
