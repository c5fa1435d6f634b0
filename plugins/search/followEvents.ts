import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { enqueue } from '@/plugins/jobs/api'
import { indexQueue } from './indexQueue'
import { reindexQueue } from './reindexQueue'
import { slugOf, type SearchSource } from './sources'

/** Queues what the search has to learn, in the transaction of the change. */
export const followEvents = (sources: readonly SearchSource[], organizationsSlug: string) => {
  const [documents, organizations] = [indexQueue(sources), reindexQueue(sources)]
  return async ({ type, subject, before, after }: DomainEvent, req: PayloadRequest): Promise<void> => {
    if (!subject) return
    if (subject.collection === organizationsSlug) {
      const isOther = JSON.stringify(before?.languages ?? []) !== JSON.stringify(after?.languages ?? [])
      if (before && after && isOther) await enqueue(req, organizations, { organization: subject.id })
      return
    }
    const source = sources.find((one) => slugOf(one) === subject.collection)
    // A new draft is on no page yet; whether the row behind a later draft is public, the job looks up.
    if (!source || (type.endsWith('.created') && after?._status === 'draft')) return
    await enqueue(req, documents, { kind: source.kind, id: subject.id })
  }
}
