import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import type { RequestClaim } from './requestToken'
import type { Answer } from './testimonialForm'

export interface AnswerInput {
  claim: RequestClaim
  answer: Answer
  /** The words that the person agreed to. */
  consentText: string
}

export type AnswerOutcome = 'expired' | 'taken' | 'unknown' | 'used'

interface RequestRow extends Record<string, unknown> {
  status: 'ANSWERED' | 'EXPIRED' | 'SENT'
  isOver: boolean
}

/**
 * Takes somebody's words: a draft testimonial with the consent, and the request marked as answered, in one transaction.
 * Of two answers to one request the first wins; the other changes nothing.
 */
export async function answerRequest(req: PayloadRequest, input: AnswerInput): Promise<AnswerOutcome> {
  return inTransaction(req, () => claimRequest(req, input))
}

async function claimRequest(req: PayloadRequest, input: AnswerInput): Promise<AnswerOutcome> {
  const { request, organization } = input.claim
  // The statement decides: the second of two waits here for the first, and then finds nothing to change.
  const [claimed] = await query<{ client: string | null; service: string | null }>(
    req,
    sql`update testimonial_requests set status = 'ANSWERED', answered_at = now(), updated_at = now()
        where id = ${request} and organization_id = ${organization} and status = 'SENT' and expires_at > now()
        returning client_id as client, service_id as service`,
  )
  if (!claimed) return stateOf(req, input.claim)
  await racePoint('testimonials.request-claimed')
  await writeTestimonial(req, input, claimed)
  return 'taken'
}

/** Why a request takes no answer. */
export async function stateOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { request, organization }: RequestClaim,
): Promise<'expired' | 'unknown' | 'used'> {
  const [row] = await query<RequestRow>(
    req,
    sql`select status, (expires_at is null or expires_at <= now()) as "isOver" from testimonial_requests
        where id = ${request} and organization_id = ${organization}`,
  )
  if (!row) return 'unknown'
  return row.status === 'ANSWERED' ? 'used' : 'expired'
}

async function writeTestimonial(
  req: PayloadRequest,
  { claim: { request, organization }, answer, consentText }: AnswerInput,
  { client, service }: { client: string | null; service: string | null },
): Promise<void> {
  // In the default language, to which every other one falls back: people are quoted in the words that they used.
  const testimonial = await req.payload.create({
    collection: 'testimonials',
    draft: true,
    data: {
      ...answer,
      organization,
      client,
      service,
      consentAt: new Date().toISOString(),
      consentText,
      featured: false,
      _status: 'draft',
    },
    depth: 0,
    // Whoever holds the link has no rights to testimonials; the form's rules are the whole of what may be written.
    overrideAccess: true,
    req: asServer(req),
  })
  await query(req, sql`update testimonial_requests set testimonial_id = ${testimonial.id} where id = ${request}`)
  await emit(req, 'testimonial.received', {
    subject: { collection: 'testimonials', id: testimonial.id },
    organization,
    data: { request },
    after: { ...testimonial },
  })
}
