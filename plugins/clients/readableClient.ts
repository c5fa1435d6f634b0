import type { PayloadRequest } from 'payload'
import type { Client } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'

export type ReadClient = Client & { organization: string }

/**
 * The client that a request names, as the policy shows it to the person.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others: the same words for all of them
 */
export async function readableClient(req: PayloadRequest, id: unknown): Promise<ReadClient> {
  const client = await visibleRecord(req, 'clients', id)
  const organization = idOf(client.organization)
  if (!organization) throw noSuch('clients')
  return { ...client, organization }
}
