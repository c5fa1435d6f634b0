import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { inTransaction } from '@/src/server/inTransaction'
import { makeTask } from '../makeTask'
import { workableAudit } from './workableAudit'

interface Row extends Record<string, unknown> {
  title: string
  detail: string | null
  impact: 'LOW' | 'MEDIUM' | 'HIGH' | null
  task: string | null
}

/**
 * Makes a recommendation into a task, once: whoever comes second gets the one that is there.
 *
 * @throws APIError 404, 403
 */
export async function makeRecommendationTask(
  req: PayloadRequest,
  id: unknown,
  item: unknown,
  dueDate?: string,
): Promise<{ task: string; isNew: boolean }> {
  return inTransaction(req, async () => {
    const audit = await workableAudit(req, id)
    const organization = idOf(audit.organization) ?? ''
    await query(req, sql`select id from revenue_audits where id = ${audit.id} for update`)
    const [row] =
      typeof item === 'string'
        ? await query<Row>(
            req,
            sql`select title, detail, impact::text as impact, task_id as task from revenue_audits_recommendations
                where _parent_id = ${audit.id} and id::text = ${item}`,
          )
        : []
    if (!row) throw new APIError('There is no such recommendation. Save the audit, then try again.', 404, null, true)
    if (row.task) return { task: row.task, isNew: false }
    await racePoint('audits.recommendation-read')
    const task = await makeTask(req, {
      organization,
      title: row.title,
      description: row.detail,
      owner: idOf(audit.assignedTo) ?? idOf(req.user?.id) ?? '',
      client: idOf(audit.client),
      dueDate: dueDate ? `${dueDate}T12:00:00.000Z` : null,
      priority: row.impact ?? 'MEDIUM',
    })
    await query(
      req,
      sql`update revenue_audits_recommendations set task_id = ${task} where _parent_id = ${audit.id} and id::text = ${item} and task_id is null`,
    )
    await emit(req, 'audit.task-made', {
      subject: { collection: 'revenue-audits', id: audit.id },
      organization,
      data: { task, title: row.title },
    })
    return { task, isNew: true }
  })
}
