import type { PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { query, sql, valueList } from '@/src/lib/database'
import { forecastOf, type Forecast } from './forecast'

interface Row extends Record<string, unknown> {
  currency: string
  month: string | null
  stage: string | null
  name: string | null
  order: number | null
  probability: number | null
  value: string | null
  count: number
}

/** The forecast of the opportunities that are open and that the person may read, in one statement. */
export async function readForecast(req: PayloadRequest): Promise<Forecast[]> {
  const organizations = organizationsFor(req, 'read', 'opportunities')
  if (organizations?.length === 0) return []
  const within = organizations ? sql`and o.organization_id in (${valueList(organizations)})` : sql``
  const rows = await query<Row>(
    req,
    sql`select o.currency, to_char(o.expected_close_date at time zone 'UTC', 'YYYY-MM') as month,
          s.id as stage, s.name, s."order"::float8 as "order", s.probability::int as probability, o.value::text as value, count(*)::int as count
        from opportunities o left join pipeline_stages s on s.id = o.stage_id
        where o.deleted_at is null and o.is_dismissed is not true and o.is_converted is not true ${within}
        group by 1, 2, 3, 4, 5, 6, 7`,
  )
  return forecastOf(
    rows.map(({ currency, month, stage, name, order, probability, value, count }) => ({
      currency,
      month,
      stage: stage === null ? null : { id: stage, name: name ?? '', order: order ?? 0, probability },
      value: value === null ? null : Number(value),
      count,
    })),
  )
}
