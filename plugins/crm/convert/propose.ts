import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
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
  const id = idOf(lead.client)
  if (!id) return null
  const client = await req.payload.findByID({
    collection: 'clients',
    id,
    depth: 0,
    disableErrors: true,
    ...onBehalfOf(req),
  })
  return client ? { id: client.id, title: client.name } : null
}

async function titleOfService(req: PayloadRequest, lead: Lead): Promise<string | null> {
  const id = idOf(lead.service)
  if (!id) return null
  const service = await req.payload.findByID({
    collection: 'services',
    id,
    depth: 0,
    disableErrors: true,
    ...onBehalfOf(req),
  })
  return service?.title ?? null
}
