import type { PayloadRequest } from 'payload'
import type { Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import { matchesOf } from '../leads/matches'
import { namesOf } from './namesOf'

type Named = { id: string; title: string }

/** What the panel proposes for a lead: records that are there already, and names for those that are not. */
export interface Proposal {
  company: Named | null
  contact: Named | null
  client: Named | null
  names: { company: string; client: string; contact: string }
  title: string
}

/** A company with the lead's domain, a contact with its address, the client it is known to be from: as far as the person may see. */
export async function proposeConversion(req: PayloadRequest, lead: Lead): Promise<Proposal> {
  const matches = await matchesOf(req, lead)
  const first = (collection: string, same?: 'address'): Named | null => {
    const match = matches.find((one) => one.collection === collection && (!same || one.same === same))
    return match ? { id: match.id, title: match.title } : null
  }
  const names = namesOf(lead)
  const service = await titleOfService(req, lead)
  return {
    company: first('companies'),
    contact: first('contacts', 'address'),
    client: (await knownClient(req, lead)) ?? first('clients'),
    names: { company: names.company, client: names.client, contact: lead.name },
    title: service ? `${service} · ${names.client}` : names.client,
  }
}

async function knownClient(req: PayloadRequest, lead: Lead): Promise<Named | null> {
  const client = await findVisible(req, 'clients', idOf(lead.client))
  return client ? { id: client.id, title: client.name } : null
}

async function titleOfService(req: PayloadRequest, lead: Lead): Promise<string | null> {
  const service = await findVisible(req, 'services', idOf(lead.service))
  return service?.title ?? null
}
