import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { planLimits, type Plan } from '@/src/lib/plans'

export const EMAIL_METRIC = 'emailsPerMonth'

/** From this share of the quota on, those who lead the organization are told. */
const WARN_AT = 0.8

export interface QuotaUse {
  allowed: boolean
  used: number
  limit: number | null
  /** Whether exactly this mail crossed the line at which people are told. */
  crossed: 'warning' | 'limit' | null
  resetsAt: Date | null
}

/** Counts one mail against the organization's plan, if there is room: one conditional statement decides. */
export async function countMail(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  organization: string,
): Promise<QuotaUse> {
  const [row] = await query<{ plan: Plan; quota_reset_at: Date | string | null }>(
    req,
    sql`select plan, quota_reset_at from organizations where id = ${organization}`,
  )
  const limit = row ? planLimits(row.plan).emailsPerMonth : 0
  const resetsAt = row?.quota_reset_at ? new Date(row.quota_reset_at) : null
  const counted = await query<{ used: string }>(
    req,
    sql`
      insert into quota_usage as q (organization_id, metric, used)
      select ${organization}, ${EMAIL_METRIC}, 1 where ${limit}::bigint is null or ${limit}::bigint >= 1
      on conflict (organization_id, metric) do update set used = q.used + 1
        where ${limit}::bigint is null or q.used < ${limit}::bigint
      returning used`,
  )
  if (!counted[0]) return { allowed: false, used: limit ?? 0, limit, crossed: 'limit', resetsAt }
  const used = Number(counted[0].used)
  const crossed = limit !== null && used === Math.ceil(limit * WARN_AT) ? 'warning' : null
  return { allowed: true, used, limit, crossed, resetsAt }
}
