import { APIError, type PayloadRequest } from 'payload'
import { openChangeset, recordStep, type Changeset } from '@/plugins/changesets/api'
import { emit } from '@/plugins/events/api'
import type { Lead } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { asOperation } from '@/src/server/asOperation'
import { inTransaction } from '@/src/server/inTransaction'
import { noSuch } from '@/src/server/visibleRecord'
import { CONVERTING } from '../leads/prepareLead'
import { isOpen } from '../leads/statusFlow'
import type { Choices } from './choices'
import { makeRecords, type Made } from './makeRecords'

export interface Conversion extends Made {
  changeset: string
}

/**
 * Makes of a lead what was chosen, links all of it and marks the lead as converted, in one transaction and with a changeset
 * by which it is taken back (the lead is Qualified again then). A lead is converted once, however many ask at once.
 *
 * @param lead as the person of the request may read it
 * @throws APIError 409 when it is converted already or not open; 400 and 403 as `makeRecords` says
 */
export async function convertLead(req: PayloadRequest, lead: Lead, choices: Choices): Promise<Conversion> {
  const own = asOperation(req)
  own.context = { ...own.context, [CONVERTING]: true }
  return inTransaction(own, async () => {
    await claim(own, lead.id)
    await racePoint('crm.lead-claimed')
    const organization = idOf(lead.organization) as string
    const changeset = await openChangeset(own, {
      kind: 'CONVERSION',
      summary: `Lead “${lead.name}” converted`,
      organization,
      subject: { collection: 'leads', id: lead.id },
    })
    const made = await makeRecords(own, changeset, lead, choices)
    const after = await settle(own, changeset, lead, made)
    await emit(own, 'lead.converted', {
      subject: { collection: 'leads', id: lead.id },
      organization,
      data: { ...made, changeset: changeset.id },
      before: { status: lead.status },
      after: { status: after.status },
    })
    return { ...made, changeset: changeset.id }
  })
}

/** The first who comes gets the lead; everybody else waits here and finds it converted. */
async function claim(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query(
    req,
    sql`update leads set converted_at = now() where id = ${id} and deleted_at is null
          and status::text in ('NEW', 'CONTACTED', 'QUALIFIED') returning id`,
  )
  if (row) return
  const [lead] = await query<{ status: string; deleted: boolean }>(
    req,
    sql`select status::text, deleted_at is not null as deleted from leads where id = ${id}`,
  )
  if (!lead || lead.deleted) throw noSuch('leads')
  throw new APIError(
    lead.status === 'CONVERTED'
      ? 'This lead is converted already. Its trail leads to what was made.'
      : 'This lead is lost. Set it to Contacted first, then convert it.',
    409,
    null,
    true,
  )
}

async function settle(req: PayloadRequest, changeset: Changeset, lead: Lead, made: Made): Promise<Lead> {
  const data = {
    status: 'CONVERTED' as const,
    convertedAt: new Date().toISOString(),
    ...(made.client ? { client: made.client } : {}),
    ...(lead.owner ? {} : { owner: idOf(req.user?.id) }),
  }
  const after = await req.payload.update({
    collection: 'leads',
    id: lead.id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  // Whatever it was before: what somebody thought worth converting is qualified.
  const before = { ...lead, status: isOpen(lead.status) ? 'QUALIFIED' : lead.status, convertedAt: null }
  await recordStep(req, changeset, { collection: 'leads', id: lead.id, action: 'UPDATED', before, after })
  return after
}
