import type { PayloadRequest } from 'payload'
import type { Opportunity } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import type { Suggestion } from './facts'

export interface SuggestInput extends Suggestion {
  client: string
  organization: string
  owner?: string | null
  description?: string
  /** A rule of the house, or a provider: what a model has found is marked as such. */
  source: 'AI' | 'RULE'
}

/**
 * Keeps a suggestion as an opportunity, once for each occasion of a client: one that was dismissed or thrown away does not
 * come back. Of two at once, the second waits for the client's row and then finds the first.
 *
 * @returns the id of the opportunity; `null` when the occasion was suggested before
 */
export async function suggestOpportunity(req: PayloadRequest, input: SuggestInput): Promise<string | null> {
  const { client, organization, owner = null, key, title, reason, value, currency, description, source } = input
  return inTransaction(req, async () => {
    await query(req, sql`select id from clients where id = ${client} for no key update`)
    const known = await query(
      req,
      sql`select id from opportunities where client_id = ${client} and suggestion_key = ${key}`,
    )
    if (known.length > 0) return null
    const { id } = await req.payload.create({
      collection: 'opportunities',
      data: {
        title: title.slice(0, 200),
        reason: reason.slice(0, 2000),
        description,
        client,
        organization,
        owner,
        value,
        currency: currency as Opportunity['currency'],
        source,
        isAiGenerated: source === 'AI',
        suggestionKey: key,
      },
      depth: 0,
      overrideAccess: true,
      // The machine's own write: nobody is named as its author.
      req: asServer(req),
    })
    return id
  })
}
