import { APIError, type PayloadRequest } from 'payload'
import { allows, onBehalfOf } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import type { Consultation } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { asOwner, inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'

export interface WantedProposal {
  title?: string
  /** Minor units of the client's currency. */
  value?: number | null
  /** For a consultation that names none yet. */
  client?: string
}

export interface MadeProposal {
  opportunity: string
  /** Whether this call made it: of many at once, one. */
  isNew: boolean
}

interface ClientRow extends Record<string, unknown> {
  id: string
  currency: string
}

/**
 * Makes an opportunity of a consultation, once: the mark `proposalGenerated` and the opportunity are written in one transaction
 * under the lock of the consultation's row, and whoever comes second gets what is there.
 *
 * @throws APIError 404, 403 without the right, 409 for a consultation that names no client or that has not been held
 */
export async function makeProposal(req: PayloadRequest, id: unknown, wanted: WantedProposal): Promise<MadeProposal> {
  return inTransaction(req, async () => {
    const consultation = await visibleRecord(req, 'consultations', id)
    const organization = idOf(consultation.organization) ?? ''
    if (!allows(req, 'update', 'consultations', { organization, client: idOf(consultation.client), owner: null })) {
      throw new APIError('Those who talk to clients make proposals. Ask one of them.', 403, null, true)
    }
    const [row] = await query<{ opportunity: string | null; status: string }>(
      req,
      sql`select opportunity_id as opportunity, status from consultations where id = ${consultation.id} for update`,
    )
    await racePoint('consultations.proposal-read')
    if (row?.opportunity) return { opportunity: row.opportunity, isNew: false }
    if (row?.status !== 'COMPLETED') {
      throw new APIError('Hold the consultation first: a proposal comes of what was said.', 409, null, true)
    }
    const client = await clientOf(req, consultation, wanted.client)
    const opportunity = await create(req, consultation, client, wanted)
    await asOwner(req, 'consultations.proposal', () =>
      query(
        req,
        sql`update consultations set proposal_generated = true, opportunity_id = ${opportunity}, client_id = ${client.id}, updated_at = now()
            where id = ${consultation.id} and opportunity_id is null`,
      ),
    )
    await emit(req, 'consultation.proposal-made', {
      subject: { collection: 'consultations', id: consultation.id },
      organization,
      data: { opportunity, client: client.id },
    })
    return { opportunity, isNew: true }
  })
}

/** The client that was chosen, the consultation's, or the one that came of its lead. */
async function clientOf(req: PayloadRequest, consultation: Consultation, chosen?: string): Promise<ClientRow> {
  const lead = idOf(consultation.lead)
  const [row] = await query<ClientRow>(
    req,
    sql`select c.id, coalesce(c.currency::text, 'EUR') as currency from clients c
        where c.organization_id = ${idOf(consultation.organization)} and c.deleted_at is null and c.id = coalesce(
          ${chosen ?? null}::uuid, ${idOf(consultation.client)}::uuid,
          (select client_id from leads where id = ${lead}::uuid and deleted_at is null))`,
  )
  if (row) return row
  throw new APIError(
    chosen
      ? 'There is no such client. Choose one of the list.'
      : 'Choose the client of this consultation, or convert its lead. Then make the proposal.',
    chosen ? 404 : 409,
    null,
    true,
  )
}

async function create(
  req: PayloadRequest,
  consultation: Consultation,
  client: ClientRow,
  { title, value }: WantedProposal,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'opportunities',
    data: {
      organization: idOf(consultation.organization),
      title: title || `Proposal after the consultation with ${consultation.company || consultation.name}`,
      description: [consultation.challenges, consultation.notes].filter(Boolean).join('\n\n').slice(0, 20_000) || null,
      client: client.id,
      lead: idOf(consultation.lead),
      owner: idOf(consultation.assignedTo) ?? idOf(req.user?.id),
      value: value ?? null,
      currency: client.currency as 'EUR',
      source: 'MANUAL',
    },
    depth: 0,
    ...onBehalfOf(req),
  })
  return id
}
