import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'

/**
 * Refuses one more member than the team takes, in words. The trigger `team_members_within_limit` refuses the same
 * for every writer; the team's row is locked here as there.
 *
 * @throws APIError 409
 */
export async function holdTeamLimit(req: PayloadRequest, team: string, joining: string): Promise<void> {
  const [row] = await query<{ max_members: number | null }>(
    req,
    sql`select max_members from teams where id = ${team} for no key update`,
  )
  await racePoint('identity.team-locked')
  const limit = row?.max_members ?? null
  if (limit === null) return
  const [count] = await query<{ taken: number }>(
    req,
    sql`select count(*)::int as taken from team_members
        where team_id = ${team} and is_active and id::text <> ${joining}`,
  )
  if ((count?.taken ?? 0) < Number(limit)) return
  throw new APIError(`This team takes ${limit} members, and all places are taken.`, 409, null, true)
}

export const guardTeamLimit: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const team = idOf(data.team)
  const wasIn = originalDoc?.isActive === true && idOf(originalDoc.team) === team
  if (!team || wasIn || data.isActive === false) return data
  await holdTeamLimit(req, team, idOf(originalDoc?.id) ?? '')
  return data
}
