import { APIError, type PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { query, sql, valueList } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { readableClient } from '../readableClient'
import type { ClientFacts } from './facts'
import { readFacts } from './readFacts'
import { suggestionsFor } from './rules'
import { suggestOpportunity } from './suggestOpportunity'

/**
 * Looks for suggestions on behalf of a person: with one client, or with all whose opportunities the person may make.
 *
 * @returns how many are new
 * @throws APIError 403 for those who make no opportunities, 404 for a client that they cannot see
 */
export async function lookForSuggestions(req: PayloadRequest, client?: string): Promise<number> {
  const organizations = organizationsFor(req, 'create', 'opportunities')
  const refused = () =>
    new APIError('Those who talk to clients look for opportunities. Ask one of them.', 403, null, true)
  if (organizations?.length === 0) throw refused()
  return inTransaction(req, async () => {
    if (client) {
      const { organization } = await readableClient(req, client)
      if (organizations && !organizations.includes(organization)) throw refused()
      return keepNew(req, await readFacts(req, sql`c.id = ${client}`), new Date())
    }
    const within = organizations ? sql`c.organization_id in (${valueList(organizations)})` : sql`true`
    return keepNew(req, await readFacts(req, within), new Date())
  })
}

/** What the rules find for these clients and nobody has been told of yet. */
export async function keepNew(req: PayloadRequest, clients: readonly ClientFacts[], now: Date): Promise<number> {
  const found = clients.flatMap((facts) => suggestionsFor(facts, now).map((suggestion) => ({ facts, suggestion })))
  if (found.length === 0) return 0
  const list = valueList([...new Set(found.map(({ facts }) => facts.id))])
  const rows = await query<{ client: string; key: string }>(
    req,
    sql`select client_id as client, suggestion_key as key from opportunities where client_id in (${list}) and suggestion_key is not null`,
  )
  const known = new Set(rows.map(({ client, key }) => `${client} ${key}`))
  let made = 0
  for (const { facts, suggestion } of found) {
    if (known.has(`${facts.id} ${suggestion.key}`)) continue
    const { id: client, organization, owner } = facts
    if (await suggestOpportunity(req, { ...suggestion, client, organization, owner, source: 'RULE' })) made += 1
  }
  return made
}
