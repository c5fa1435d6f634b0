import { APIError, type PayloadRequest } from 'payload'
import type { Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { query, sql } from '@/src/lib/database'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { mayInOrganization } from '../rights'

/**
 * Says of a lead that it repeats another one, or with null that it does not. The other one's own original counts, so that
 * no chains grow.
 *
 * @throws APIError 400 for the lead itself or one that repeats it; 403 without the right to change leads
 */
export async function markDuplicate(req: PayloadRequest, lead: Lead, of: string | null): Promise<void> {
  const organization = idOf(lead.organization) as string
  if (!mayInOrganization(req, 'update', 'leads', organization)) {
    throw new APIError('Those who talk to clients say which leads are the same.', 403, null, true)
  }
  await inTransaction(req, async () => {
    const original = of === null ? null : await originalOf(req, lead, of)
    await req.payload.update({
      collection: 'leads',
      id: lead.id,
      data: { duplicateOf: original },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

async function originalOf(req: PayloadRequest, lead: Lead, of: string): Promise<string> {
  const other = await visibleRecord(req, 'leads', of)
  if (idOf(other.organization) !== idOf(lead.organization)) throw noSuch('leads')
  const original = idOf(other.duplicateOf) ?? other.id
  if (original === lead.id)
    throw new APIError('The other lead repeats this one. Mark that one instead.', 400, null, true)
  const [repeated] = await query(req, sql`select id from leads where duplicate_of_id = ${lead.id} limit 1`)
  if (repeated) throw new APIError('Other leads repeat this one. Mark them first.', 400, null, true)
  return original
}
