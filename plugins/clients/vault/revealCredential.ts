import { APIError, type PayloadRequest } from 'payload'
import { mayReadField } from '@/plugins/access/api'
import { reveal } from '@/plugins/encryption/api'
import { inTransaction } from '@/src/server/inTransaction'
import { readableClient } from '../readableClient'

/**
 * Opens one secret of a client's vault for a person, and leaves a line in the trail in the same transaction.
 *
 * @param what.row id of the row of `credentials`
 * @throws APIError 404 for a client that the person cannot see, a row that is not there or has no secret; 403 for those who
 *   do not talk to clients (the policy of the field says who does)
 */
export async function revealCredential(req: PayloadRequest, what: { client: unknown; row: unknown }): Promise<string> {
  return inTransaction(req, async () => {
    const client = await readableClient(req, what.client)
    if (!mayReadField(req, 'clients', 'credentials', client.organization)) {
      throw new APIError('Those who talk to clients open their secrets. Ask one of them.', 403, null, true)
    }
    const row = client.credentials?.find(({ id }) => id === what.row)
    const secret = row
      ? await reveal(req, {
          collection: 'clients',
          id: client.id,
          field: `credentials.${row.id}.secret`,
          purpose: 'clients.vault',
        })
      : null
    if (secret === null) throw new APIError('There is no such secret. Reload the record.', 404, null, true)
    return secret
  })
}
