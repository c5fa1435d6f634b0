import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { inOrder, keptBands, type EnergyBand } from './energy'

type User = NonNullable<PayloadRequest['user']>

/** Keeps a person's curve of the day among the own preferences; whatever else is kept there stays, also what another tab saves meanwhile. */
export async function keepEnergy(req: PayloadRequest, user: User, bands: readonly EnergyBand[]): Promise<EnergyBand[]> {
  await inTransaction(req, async () => {
    const [row] = await query<{ preferences: unknown }>(
      req,
      sql`select preferences from users where id = ${user.id} for update`,
    )
    const kept = typeof row?.preferences === 'object' && !Array.isArray(row.preferences) ? row.preferences : {}
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { preferences: { ...kept, energy: keptBands(bands) } },
      depth: 0,
      ...onBehalfOf(req),
    })
  })
  return inOrder(bands)
}
