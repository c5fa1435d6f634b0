import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { enqueue } from '@/plugins/jobs/api'
import { readsTag, WIDE_READS_TAG } from '@/src/lib/site-tags'
import { revalidateQueue } from './revalidateQueue'
import { tagsOf } from './tagsOf'

/** Longer than any page takes to be made. */
const SECOND_LOOK_MS = 3_000

/** What is kept of anonymous reads over REST. A new draft is in none of them. */
function readsTagsOf({ type, after }: DomainEvent, publicCollections: readonly string[]): string[] {
  const [collection = '', what] = type.split('.')
  if (!publicCollections.includes(collection) || (what === 'created' && after?._status === 'draft')) return []
  return [readsTag(collection), WIDE_READS_TAG]
}

/**
 * Queues the announcement in the transaction of the change. And a second one for a little later: a page that was being made
 * while the change was committed may hold what was read before it, and be kept after the first announcement.
 */
export async function announceChange(
  event: DomainEvent,
  req: PayloadRequest,
  publicCollections: readonly string[],
): Promise<void> {
  const tags = [...tagsOf(event), ...readsTagsOf(event, publicCollections)]
  if (tags.length === 0) return
  await enqueue(req, revalidateQueue, { tags })
  const startAfter = new Date(Date.now() + SECOND_LOOK_MS)
  await enqueue(req, revalidateQueue, { tags }, { startAfter, singletonKey: `again:${tags.join(' ')}` })
}
