import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { convertOpportunity } from './convertOpportunity'

/**
 * A card was finished on a board (`card.finished`, said by whoever keeps the boards, with `opportunity` and `outcome` among its
 * data): an opportunity that was won there is converted, without a project; one that was lost is dismissed.
 */
export async function followCards({ data }: DomainEvent, req: PayloadRequest): Promise<void> {
  const id = idOf(data?.opportunity)
  if (!id) return
  if (data?.outcome === 'WON') {
    const opportunity = await req.payload.findByID({
      collection: 'opportunities',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (opportunity) await convertOpportunity(req, opportunity, null)
  }
  if (data?.outcome === 'LOST') {
    const [dismissed] = await query<{ organization: string }>(
      req,
      sql`update opportunities set is_dismissed = true, updated_at = now()
          where id = ${id} and is_converted is not true and is_dismissed is not true and deleted_at is null
          returning organization_id as organization`,
    )
    if (!dismissed) return
    await emit(req, 'opportunity.dismissed', { subject: { collection: 'opportunities', id }, ...dismissed })
  }
}
