import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Client } from '@/payload-types'
import { idOf, isUuid } from '@/src/lib/ids'

export type ReadClient = Pick<Client, 'id' | 'name' | 'currency'> & {
  organization: string
  credentials?: Client['credentials']
}

/**
 * The client that a request names, as the policy shows it to the person.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others: the same words for all of them
 */
export async function readableClient(req: PayloadRequest, id: unknown): Promise<ReadClient> {
  const client = isUuid(id)
    ? await req.payload.findByID({
        collection: 'clients',
        id,
        depth: 0,
        select: { name: true, organization: true, currency: true, credentials: true },
        disableErrors: true,
        ...onBehalfOf(req),
      })
    : null
  const organization = idOf(client?.organization)
  if (!client || !organization) throw new APIError('There is no such client.', 404, null, true)
  return { ...client, organization }
}
