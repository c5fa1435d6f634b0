import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'

/**
 * Somebody has been in touch with a client now, and says when the next time is.
 *
 * @param next `YYYY-MM-DD`, or `null` for none
 * @throws Forbidden for those who may not change clients
 */
export async function followUp(
  req: PayloadRequest,
  { client, next }: { client: string; next: string | null },
): Promise<{ lastContacted: string | null; nextFollowup: string | null }> {
  const doc = await req.payload.update({
    collection: 'clients',
    id: client,
    data: { lastContacted: new Date().toISOString(), nextFollowup: next },
    depth: 0,
    ...onBehalfOf(req),
  })
  return { lastContacted: doc.lastContacted ?? null, nextFollowup: doc.nextFollowup ?? null }
}
