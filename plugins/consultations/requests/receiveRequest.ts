import type { PayloadRequest } from 'payload'
import type { Consultation } from '@/payload-types'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { claimReceipt, nameLead } from '@/src/server/forms/claimReceipt'
import { inTransaction } from '@/src/server/inTransaction'
import type { ConsultationRequest } from './requestForm'

export interface ReceiveInput {
  organization: string
  /** Names this filled-in form: the same one twice is one request. */
  submission: string
  request: ConsultationRequest
  /** The words that the visitor agreed to. */
  consentText: string
}

/** What a visitor sees of a request: what they wrote, and what to call it. */
export interface PublicConsultation {
  bookingId: string
  name: string
  email: string
  company: string | null
  department: string | null
  consultationType: Consultation['consultationType']
  status: Consultation['status']
  createdAt: string
}

/**
 * Takes a request for a consultation: the lead, the consultation that waits for a time, the event that tells both sides, and the
 * mark that this form has arrived, in one transaction. A form that arrives again answers with what the first one made.
 */
export async function receiveRequest(req: PayloadRequest, input: ReceiveInput): Promise<PublicConsultation> {
  return inTransaction(req, async () => {
    const isNew = await claimReceipt(req, { id: input.submission, organization: input.organization })
    await racePoint('consultations.submission-claimed')
    return (isNew ? null : await madeBefore(req, input.submission)) ?? write(req, input)
  })
}

async function write(req: PayloadRequest, input: ReceiveInput): Promise<PublicConsultation> {
  const { organization, submission, consentText } = input
  const { origin, locale, timeZone, challenges, department, consultationType, ...person } = input.request
  const consentAt = new Date().toISOString()
  // A visitor has no rights to either; the form's rules are the whole of what may be written.
  const server = asServer(req)
  const lead = await req.payload.create({
    collection: 'leads',
    data: {
      ...person,
      ...origin,
      locale,
      organization,
      message: challenges,
      status: 'NEW',
      source: 'CONTACT_FORM',
      consentAt,
      consentText,
    },
    depth: 0,
    overrideAccess: true,
    req: server,
  })
  await nameLead(req, submission, lead.id)
  const consultation = await req.payload.create({
    collection: 'consultations',
    data: {
      ...person,
      organization,
      department,
      challenges,
      consultationType,
      timeZone,
      language: locale,
      lead: lead.id,
      status: 'PENDING',
      consentAt,
    },
    depth: 0,
    overrideAccess: true,
    req: server,
  })
  await emit(req, 'consultation.requested', {
    subject: { collection: 'consultations', id: consultation.id },
    organization,
    data: { lead: lead.id, type: consultationType },
    after: { ...consultation },
  })
  return visibleOf(consultation)
}

/** What a visitor may see: nothing of what the studio notes, and none of its ids. */
function visibleOf(consultation: Consultation): PublicConsultation {
  const { bookingId, name, email, company, department, consultationType, status, createdAt } = consultation
  return {
    bookingId: bookingId ?? '',
    name,
    email,
    company: company ?? null,
    department: department ?? null,
    consultationType,
    status,
    createdAt,
  }
}

async function madeBefore(req: PayloadRequest, submission: string): Promise<PublicConsultation | null> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select c.id from consultations c join form_receipts r on r.lead_id = c.lead_id where r.id = ${submission} limit 1`,
  )
  if (!row) return null
  const found = await req.payload.findByID({
    collection: 'consultations',
    id: row.id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req: asServer(req),
  })
  return visibleOf(found)
}
