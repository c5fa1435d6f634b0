import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { claimReceipt, nameLead } from '@/src/server/forms/claimReceipt'
import { inTransaction } from '@/src/server/inTransaction'
import type { ContactMessage } from './contactForm'

export interface ReceiveLeadInput {
  organization: string
  /** Names this filled-in form: the same one twice is one lead. */
  submission: string
  message: ContactMessage
  /** The words that the visitor agreed to. */
  consentText: string
}

/**
 * Takes a message from a visitor: the lead, the event that tells staff, and the mark that this form has arrived, in one
 * transaction. A form that arrives again, at once or later, changes nothing.
 *
 * @returns whether the message was new
 */
export async function receiveLead(req: PayloadRequest, input: ReceiveLeadInput): Promise<boolean> {
  return inTransaction(req, async () => {
    const isNew = await claimReceipt(req, { id: input.submission, organization: input.organization })
    await racePoint('leads.submission-claimed')
    if (isNew) await writeLead(req, input)
    return isNew
  })
}

async function writeLead(req: PayloadRequest, input: ReceiveLeadInput): Promise<void> {
  const { organization, submission, consentText } = input
  const { service, origin, ...words } = input.message
  const asked = service ? await findService(req, organization, service) : null
  const lead = await req.payload.create({
    collection: 'leads',
    data: {
      ...words,
      ...origin,
      organization,
      service: asked?.id,
      status: 'NEW',
      source: 'CONTACT_FORM',
      consentAt: new Date().toISOString(),
      consentText,
    },
    depth: 0,
    // A visitor has no rights to leads; the form's rules above are the whole of what may be written.
    overrideAccess: true,
    req: asServer(req),
  })
  await nameLead(req, submission, lead.id)
  await emit(req, 'lead.received', {
    subject: { collection: 'leads', id: lead.id },
    organization,
    data: { source: 'CONTACT_FORM', service: asked?.title ?? null },
    after: { ...lead },
  })
}

/** The published service with this slug in any language; a form may have lain open while it was taken down. */
async function findService(req: PayloadRequest, organization: string, slug: string) {
  const [row] = await query<{ id: string; title: string }>(
    req,
    sql`select s.id, l.title from services s join services_locales l on l._parent_id = s.id
        where s.organization_id = ${organization} and l.slug = ${slug} and s._status = 'published' and s.deleted_at is null
        limit 1`,
  )
  return row ?? null
}
