import type { CollectionAfterChangeHook } from 'payload'
import { query, sql } from '@/src/lib/database'

/**
 * Whoever saves a client sees the health that came of it, which was computed while the save was told of. Stands behind the
 * events; a field that the person may not read is not there and stays away.
 */
export const showFreshHealth: CollectionAfterChangeHook = async ({ doc, req }) => {
  const shown = doc as Record<string, unknown>
  if (!('healthScore' in shown)) return shown
  const [row] = await query<{ score: string; reasons: unknown; at: Date | string | null }>(
    req,
    sql`select health_score as score, health_reasons as reasons, health_checked_at as at from clients where id = ${String(shown.id)}`,
  )
  if (!row) return shown
  return {
    ...shown,
    healthScore: row.score,
    healthReasons: row.reasons,
    healthCheckedAt: row.at === null ? null : new Date(row.at).toISOString(),
  }
}
