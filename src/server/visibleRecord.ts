import {
  APIError,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type JoinQuery,
  type PayloadRequest,
} from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'

/** What is said of a record that is not there, or not for the reader's eyes, by collection. */
export const NO_SUCH: Partial<Record<CollectionSlug, string>> = {
  'audit-bookings': 'There is no such booking.',
  'busy-feeds': 'There is no such calendar.',
  changesets: 'There is no such change.',
  'client-calls': 'There is no such call.',
  clients: 'There is no such client.',
  companies: 'There is no such company.',
  consultations: 'There is no such consultation.',
  contacts: 'There is no such contact.',
  imports: 'There is no such import.',
  leads: 'There is no such lead.',
  media: 'There is no such file.',
  opportunities: 'There is no such opportunity.',
  'revenue-audits': 'There is no such audit.',
  'task-templates': 'There is no such template. Choose another one.',
  'team-invites': 'There is no such invitation.',
}

/** The refusal of a record that is not there, in its collection's words; also for operations that find that out by themselves. */
export function noSuch(slug: CollectionSlug): APIError {
  return new APIError(NO_SUCH[slug] ?? 'There is no such record.', 404, null, true)
}

interface Seen {
  /** Records in the trash are seen too. */
  trash?: boolean
}

/** A record as the policy shows it to the person of a request, without its relations; `null` for one that they do not see. */
export async function findVisible<Slug extends CollectionSlug>(
  req: PayloadRequest,
  slug: Slug,
  id: unknown,
  { trash = false }: Seen = {},
): Promise<DataFromCollectionSlug<Slug> | null> {
  if (!isUuid(id)) return null
  return req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    joins: false as JoinQuery<Slug>,
    trash,
    disableErrors: true,
    ...onBehalfOf(req),
  })
}

/**
 * The record that a request names, as {@link findVisible} shows it.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others: the same words for all of them
 */
export async function visibleRecord<Slug extends CollectionSlug>(
  req: PayloadRequest,
  slug: Slug,
  id: unknown,
  seen: Seen = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const record = await findVisible(req, slug, id, seen)
  if (!record) throw noSuch(slug)
  return record
}
