import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { asServer } from '@/src/server/forms/asServer'
import type { BookInput } from './book'

interface Known {
  client: string | null
  contact: string | null
  lead: string | null
}

/**
 * Who it is that books: the client of whoever is signed in to the portal; else by the address, a client, somebody of a client, or a lead. A stranger becomes a lead, as with every other
 * form of the site that asks for a consent.
 */
export async function knownPerson(req: PayloadRequest, input: BookInput): Promise<Known> {
  const known = await personBehind(req, input.type.organization, input.email, input.client)
  return known.client || known.contact || known.lead ? known : { ...known, lead: await writeLead(req, input) }
}

/** What is known of an address in an organization, or of one that books for a client. */
export async function personBehind(
  req: PayloadRequest,
  organization: string,
  address: string,
  client?: string | null,
): Promise<Known> {
  const email = address.toLowerCase()
  if (client) {
    const [contact] = await query<{ id: string }>(
      req,
      sql`select id from contacts where organization_id = ${organization} and client_id = ${client} and lower(email) = ${email}
            and deleted_at is null order by created_at limit 1`,
    )
    return { client, contact: contact?.id ?? null, lead: null }
  }
  const [row] = await query<Known & Record<string, unknown>>(
    req,
    sql`select coalesce(
          (select c.client_id from contacts c where c.organization_id = ${organization} and lower(c.email) = ${email}
             and c.deleted_at is null and c.client_id is not null order by c.created_at limit 1),
          (select id from clients where organization_id = ${organization} and lower(email) = ${email}
             and deleted_at is null order by created_at limit 1),
          (select c.id from users u join users_rels r on r.parent_id = u.id and r.path like 'memberships.%.clients'
             join clients c on c.id = r.clients_id and c.organization_id = ${organization} and c.deleted_at is null
             where lower(u.email) = ${email} and u.deleted_at is null order by c.created_at limit 1)
        ) as client,
        (select id from contacts where organization_id = ${organization} and lower(email) = ${email}
           and deleted_at is null order by created_at limit 1) as contact,
        (select id from leads where organization_id = ${organization} and lower(email) = ${email}
           and deleted_at is null order by created_at desc limit 1) as lead`,
  )
  return row ?? { client: null, contact: null, lead: null }
}

async function writeLead(req: PayloadRequest, input: BookInput): Promise<string> {
  const { organization } = input.type
  const lead = await req.payload.create({
    collection: 'leads',
    data: {
      organization,
      name: input.name,
      email: input.email,
      phone: input.phone ?? null,
      message: input.message ?? null,
      status: 'NEW',
      source: 'CONTACT_FORM',
      consentAt: new Date().toISOString(),
      consentText: input.consentText,
    },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
  await emit(req, 'lead.received', {
    subject: { collection: 'leads', id: lead.id },
    organization,
    // The booking's own mails tell people.
    data: { source: 'FORM', form: 'booking' },
    after: { ...lead },
  })
  return lead.id
}
