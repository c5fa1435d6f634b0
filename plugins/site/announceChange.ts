import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { enqueue } from '@/plugins/jobs/api'
import { revalidateQueue } from './revalidateQueue'
import { tagsOf } from './tagsOf'

/** Longer than any page takes to be made. */
const SECOND_LOOK_MS = 3_000

/**
 * Queues the announcement in the transaction of the change. And a second one for a little later: a page that was being made
 * while the change was committed may hold what was read before it, and be kept after the first announcement.
 */
export async function announceChange(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const tags = tagsOf(event)
  if (tags.length === 0) return
  await enqueue(req, revalidateQueue, { tags })
  const startAfter = new Date(Date.now() + SECOND_LOOK_MS)
  await enqueue(req, revalidateQueue, { tags }, { startAfter, singletonKey: `again:${tags.join(' ')}` })
}
