import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { idList, query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { keepTasks } from '../keepTasks'
import { progressOf } from './answers'
import { answersOfAudit, outlineOfAudit } from './loadOutline'

type Status = RevenueAudit['status']

/** A completed audit may be opened again; a cancelled one stays so. */
const FOLLOWS: Record<Status, readonly Status[]> = {
  DRAFT: ['IN_PROGRESS', 'COMPLETED', 'CANCELLED'],
  IN_PROGRESS: ['COMPLETED', 'CANCELLED'],
  COMPLETED: ['IN_PROGRESS'],
  CANCELLED: [],
}

const REFUSED: Record<Status, string> = {
  DRAFT: 'An audit that has begun does not become a draft again.',
  IN_PROGRESS: 'An audit that has begun is completed or called off.',
  COMPLETED: 'This audit is completed. Open it again to change it.',
  CANCELLED: 'This audit was called off. Make a new one instead.',
}

const NAMED = 3

/**
 * Holds every write of an audit to its flow: completed only when everything required is answered, and stamped then; a template stays
 * once it has been answered.
 */
export const guardAudit: CollectionBeforeChangeHook<RevenueAudit> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const status = data.status ?? before?.status ?? 'DRAFT'
  if (before && before.status !== status && !FOLLOWS[before.status].includes(status)) {
    throw new APIError(REFUSED[before.status], 409, null, true)
  }
  if (before?.outline && data.template !== undefined && idOf(data.template) !== idOf(before.template)) {
    throw new APIError(
      'Questions of this template have been answered. Make a new audit to work by another one.',
      409,
      null,
      true,
    )
  }
  await refuseStrangers(req, data, before)
  const rows = keepTasks(data.recommendations, before?.recommendations, req.payloadAPI === 'local' && !req.user)
  const kept = rows === undefined ? data : { ...data, recommendations: rows }
  if (status !== 'COMPLETED') return { ...kept, completedAt: null }
  if (before?.status === 'COMPLETED') return { ...kept, completedAt: before.completedAt }
  // Seeds and imports bring audits that were held long ago.
  const stamp = (!before && data.completedAt) || new Date().toISOString()
  if (before) await refuseUnanswered(req, { ...before, ...data })
  return { ...kept, completedAt: stamp }
}

/** A report goes to people of its client alone. */
async function refuseStrangers(
  req: PayloadRequest,
  data: Partial<RevenueAudit>,
  before: RevenueAudit | undefined,
): Promise<void> {
  const chosen = (data.reportTo ?? before?.reportTo ?? []).flatMap((person) => idOf(person) ?? [])
  if (chosen.length === 0 || (data.reportTo === undefined && data.client === undefined)) return
  const client = idOf(data.client === undefined ? before?.client : data.client)
  const [row] = await query<{ theirs: number }>(
    req,
    sql`select count(*)::int as theirs from contacts where id = any (${idList(chosen)}) and client_id = ${client}::uuid`,
  )
  if (row?.theirs === new Set(chosen).size) return
  throw new APIError('The report goes to people of its client. Choose from its contacts.', 400, null, true)
}

async function refuseUnanswered(req: Parameters<typeof outlineOfAudit>[0], audit: RevenueAudit): Promise<void> {
  const outline = await outlineOfAudit(req, audit)
  const missing = outline ? progressOf(outline, answersOfAudit(audit)).missing : []
  if (missing.length === 0) return
  const more = missing.length - NAMED
  const named = [...missing.slice(0, NAMED).map((question) => `“${question}”`), ...(more > 0 ? [`+${more}`] : [])].join(
    ', ',
  )
  throw new APIError(`Answer what is required first: ${named}.`, 409, null, true)
}
