import { APIError, type CollectionSlug, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'
import { recordStep, type Changeset } from '@/plugins/changesets/api'
import type { Client, Company, Contact, Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import { mayInOrganization } from '../rights'
import type { Choices } from './choices'
import { namesOf } from './namesOf'

/** The records of a conversion, made or linked. */
export interface Made {
  company: string | null
  contact: string | null
  client: string | null
  opportunity: string | null
  project: string | null
}

interface Work {
  req: PayloadRequest
  changeset: Changeset
  lead: Lead
  organization: string
}

/**
 * Makes what was chosen and links it: the client and the contact to the company, the contact to the client, the rest to
 * the client. What a chosen record says already stays.
 *
 * @throws APIError 403 without the right to make or change such records; 404 for a chosen record that is not there
 */
export async function makeRecords(
  req: PayloadRequest,
  changeset: Changeset,
  lead: Lead,
  choices: Choices,
): Promise<Made> {
  const work: Work = { req, changeset, lead, organization: idOf(lead.organization) as string }
  const names = namesOf(lead)
  const company = await companyOf(work, choices.company, names)
  const client = await clientOf(work, choices.client, company, names)
  const contact = await contactOf(work, choices.contact, company, client, choices.company === 'create')
  const { opportunity, project } = choices
  return {
    company,
    contact,
    client,
    opportunity: opportunity
      ? await create(work, 'opportunities', {
          ...opportunity,
          client: client as string,
          contact,
          lead: lead.id,
          owner: ownerOf(work),
          source: 'LEAD',
        })
      : null,
    project: project
      ? await create(work, 'projects', {
          ...project,
          client: client as string,
          company,
          owner: ownerOf(work),
          status: 'PLANNING',
          priority: 'MEDIUM',
          currency: opportunity?.currency ?? 'EUR',
        })
      : null,
  }
}

async function companyOf(work: Work, choice: Choices['company'], names: ReturnType<typeof namesOf>) {
  if (choice === 'create') return create(work, 'companies', { name: names.company, website: names.website })
  return choice === null ? null : (await chosen(work, 'companies', choice)).id
}

async function clientOf(
  work: Work,
  choice: Choices['client'],
  company: string | null,
  names: ReturnType<typeof namesOf>,
) {
  const { lead } = work
  if (choice === 'create') {
    return create(work, 'clients', {
      name: names.client,
      email: lead.email,
      phone: lead.phone,
      company,
      owner: ownerOf(work),
      status: 'ACTIVE',
      healthScore: 'GREEN',
      paymentStatus: 'CURRENT',
      currency: 'EUR',
    })
  }
  if (choice === null) return null
  const client: Client = await chosen(work, 'clients', choice)
  return link(work, 'clients', client, { ...(client.company ? {} : { company }) })
}

async function contactOf(
  work: Work,
  choice: Choices['contact'],
  company: string | null,
  client: string | null,
  isFirstOfCompany: boolean,
) {
  const { lead } = work
  if (choice === 'create') {
    const { firstName, lastName } = namesOf(lead)
    return create(work, 'contacts', {
      firstName,
      lastName,
      email: lead.email,
      phone: lead.phone,
      company,
      client,
      isPrimary: isFirstOfCompany,
    })
  }
  if (choice === null) return null
  const contact: Contact = await chosen(work, 'contacts', choice)
  return link(work, 'contacts', contact, {
    ...(contact.company ? {} : { company }),
    ...(contact.client ? {} : { client }),
  })
}

/** Who the new records belong to: the lead's owner, or whoever converts it. */
function ownerOf({ req, lead }: Work): string | null {
  return idOf(lead.owner) ?? idOf(req.user?.id)
}

async function create<Slug extends CollectionSlug>(
  { req, changeset, organization }: Work,
  collection: Slug,
  data: Omit<RequiredDataFromCollectionSlug<Slug>, 'organization'>,
): Promise<string> {
  if (!mayInOrganization(req, 'create', collection, organization)) {
    throw new APIError('You may not make all of these records. Ask somebody who talks to clients.', 403, null, true)
  }
  const doc = await req.payload.create({
    collection,
    data: { ...data, organization } as RequiredDataFromCollectionSlug<Slug>,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordStep(req, changeset, { collection, id: String(doc.id), action: 'CREATED' })
  return String(doc.id)
}

async function chosen<Slug extends 'clients' | 'companies' | 'contacts'>(work: Work, collection: Slug, id: string) {
  const doc = await findVisible(work.req, collection, id)
  if (!doc || idOf((doc as Client | Company | Contact).organization) !== work.organization) {
    throw new APIError('One of the chosen records is not there any more. Choose again.', 404, null, true)
  }
  return doc
}

async function link<Slug extends 'clients' | 'contacts'>(
  { req, changeset, organization }: Work,
  collection: Slug,
  before: { id: string },
  data: { company?: string | null; client?: string | null },
): Promise<string> {
  if (!Object.values(data).some(Boolean)) return before.id
  if (!mayInOrganization(req, 'update', collection, organization)) {
    throw new APIError('You may not change the chosen records. Ask somebody who talks to clients.', 403, null, true)
  }
  const after = await req.payload.update({
    collection: collection as 'contacts',
    id: before.id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordStep(req, changeset, { collection, id: before.id, action: 'UPDATED', before, after })
  return before.id
}
