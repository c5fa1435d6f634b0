import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { ENDED_STATUSES, type TaskStatus } from '@/src/lib/work'

interface Arrival extends Record<string, unknown> {
  title: string
  organization: string
  pipeline: string
  stage: string
  stage_name: string
  is_terminal: boolean
  outcome: 'WON' | 'LOST' | null
  task: string | null
  opportunity: string | null
  lead: string | null
  task_status: TaskStatus | null
}

/**
 * Says that a card has come into its stage: `card.moved`, and `card.finished` with the outcome where the stage is an end. The
 * task that the card shows ends with it, and is under way again when the card comes back.
 *
 * @param from the stage it came from; `null` for a new card, which is said to be created elsewhere
 */
export async function tellOfMove(
  req: PayloadRequest,
  { card, from }: { card: string; from: string | null },
): Promise<void> {
  const [at] = await query<Arrival>(
    req,
    sql`select i.title, i.organization_id as organization, i.pipeline_id as pipeline, i.stage_id as stage, s.name as stage_name,
          coalesce(s.is_terminal, false) as is_terminal, s.outcome, i.task_id as task, i.opportunity_id as opportunity,
          i.lead_id as lead, t.status as task_status
        from pipeline_items i join pipeline_stages s on s.id = i.stage_id left join tasks t on t.id = i.task_id
        where i.id = ${card}`,
  )
  if (!at) return
  const subject = { collection: 'pipeline-items', id: card }
  const { title, organization, pipeline, stage } = at
  if (from) {
    await emit(req, 'card.moved', {
      subject,
      organization,
      data: { pipeline, from, to: stage, task: at.task, opportunity: at.opportunity },
      before: { title, stage: from },
      after: { title, stage },
    })
  }
  if (at.is_terminal) {
    await emit(req, 'card.finished', {
      subject,
      organization,
      data: { pipeline, stage, outcome: at.outcome, task: at.task, opportunity: at.opportunity, lead: at.lead },
      after: { title, stage },
    })
  }
  if (at.task && at.task_status) await endTask(req, at.task, statusAt(at, at.task_status), at.task_status)
}

/** What a task is, whose card stands in a stage: ended at an end, under way anywhere else. */
export function statusAt(
  stage: { is_terminal: boolean; outcome: 'WON' | 'LOST' | null },
  status: TaskStatus,
): TaskStatus {
  const hasEnded = (ENDED_STATUSES as readonly TaskStatus[]).includes(status)
  if (stage.is_terminal === hasEnded) return status
  if (!stage.is_terminal) return 'IN_PROGRESS'
  return stage.outcome === 'LOST' ? 'CANCELLED' : 'DONE'
}

/** By Payload's own update, so that goals, activities and the trail see it as they see any other. */
async function endTask(req: PayloadRequest, id: string, status: TaskStatus, before: TaskStatus): Promise<void> {
  if (status === before) return
  await req.payload.update({ collection: 'tasks', id, data: { status }, depth: 0, req, overrideAccess: true })
}
