import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'

/**
 * Takes an opportunity out of the open ones, or brings it back. It is not deleted: a rule that suggested it does not suggest
 * it again. Asking twice changes nothing more.
 *
 * @throws APIError 404; 409 for one that was converted
 */
export async function dismissOpportunity(req: PayloadRequest, id: unknown, isDismissed: boolean): Promise<void> {
  await inTransaction(req, async () => {
    const opportunity = await visibleRecord(req, 'opportunities', id)
    if (opportunity.isConverted) {
      throw new APIError('This opportunity was converted, so it cannot be dismissed any more.', 409, null, true)
    }
    const data = { isDismissed }
    await req.payload.update({ collection: 'opportunities', id: opportunity.id, data, depth: 0, ...onBehalfOf(req) })
    if (opportunity.isDismissed === isDismissed) return
    await emit(req, isDismissed ? 'opportunity.dismissed' : 'opportunity.brought-back', {
      subject: { collection: 'opportunities', id: opportunity.id },
      organization: idOf(opportunity.organization),
    })
  })
}
