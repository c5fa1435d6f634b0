import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import type { Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { domainOfEmail, domainOfWebsite } from '../domains'

/** A record that may be about the same person or company. */
export interface Match {
  collection: 'clients' | 'companies' | 'contacts' | 'leads'
  id: string
  title: string
  /** What is the same. */
  same: 'address' | 'domain'
}

const KINDS = ['leads', 'contacts', 'companies', 'clients'] as const
const AT_MOST = 6

/** Other leads, contacts, companies and clients with the address or the domain of a lead: those that the reader may see. */
export async function matchesOf(req: PayloadRequest, lead: Lead): Promise<Match[]> {
  const organization = idOf(lead.organization)
  const found: Match[] = []
  for (const collection of KINDS) {
    if (!can(req, 'read', collection)) continue
    const same = sameAs(collection, lead)
    if (same.length === 0) continue
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: {
        and: [
          { organization: { equals: organization } },
          { or: same },
          ...(collection === 'leads' ? [{ id: { not_equals: lead.id } }] : []),
        ],
      },
      limit: AT_MOST * 3,
      depth: 0,
      sort: '-createdAt',
      ...onBehalfOf(req),
    })
    found.push(...docs.flatMap((doc) => matchIn(collection, doc as unknown as Found, lead)).slice(0, AT_MOST))
  }
  return found.sort((a, b) => Number(b.same === 'address') - Number(a.same === 'address'))
}

interface Found {
  id: string
  name?: string | null
  email?: string | null
  website?: string | null
}

function sameAs(collection: Match['collection'], { email, domain }: Lead): Where[] {
  if (collection === 'companies') return domain ? [{ domain: { equals: domain } }] : []
  const byDomain: Where[] =
    domain && collection === 'leads' ? [{ domain: { equals: domain } }] : domain ? [{ email: { like: domain } }] : []
  return [{ email: { equals: email } }, ...byDomain]
}

/** What the database found by a part of an address is measured once more. */
function matchIn(collection: Match['collection'], doc: Found, lead: Lead): Match[] {
  const title = doc.name || doc.email || doc.id
  if (doc.email && doc.email.toLowerCase() === lead.email.toLowerCase()) {
    return [{ collection, id: doc.id, title, same: 'address' }]
  }
  const domain = collection === 'companies' ? domainOfWebsite(doc.website) : domainOfEmail(doc.email)
  return domain !== null && domain === lead.domain ? [{ collection, id: doc.id, title, same: 'domain' }] : []
}
