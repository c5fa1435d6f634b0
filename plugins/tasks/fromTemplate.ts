import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Task, TaskTemplate } from '@/payload-types'
import { calendarDayOf } from '@/src/lib/calendar-day'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { BLOCK_MINUTES, ENERGY_LEVELS, PRIORITIES } from '@/src/lib/work'
import { visibleRecord } from '@/src/server/visibleRecord'
import { createTaskBySoftware } from './createBySoftware'
import type { Decision } from './decisions'

/** What a person says beside the template. */
export interface FromTemplate {
  template: string
  title?: string
  owner?: string
  assignedTo?: string
  /** `YYYY-MM-DD` */
  scheduledDate?: string
  scheduledTime?: string
  client?: string
  project?: string
  goal?: string
}

/** What a template may say; a part that is not understood is left out. */
const definitionSchema = z.object({
  title: z.string().trim().min(1).max(300).optional().catch(undefined),
  description: z.string().max(20_000).optional().catch(undefined),
  priority: z.enum(PRIORITIES).default('MEDIUM').catch('MEDIUM'),
  energyLevel: z.enum(ENERGY_LEVELS).default('MODERATE').catch('MODERATE'),
  timeBlockMinutes: z.number().int().min(5).max(1440).default(BLOCK_MINUTES).catch(BLOCK_MINUTES),
  dueInDays: z.number().int().min(0).max(3650).optional().catch(undefined),
  tags: z.array(z.string().min(1).max(60)).max(30).default([]).catch([]),
  steps: z.array(z.string().trim().min(1).max(300)).max(100).default([]).catch([]),
})

interface Routed {
  pipeline: string | null
  stage: string | null
  decision: Decision
}

/**
 * Makes a task from a template: what the definition says, its steps to tick off, and the first stage of the pipeline that
 * the template prefers. The decision log says how it was routed.
 *
 * @throws APIError 404 for a template that the person does not see
 */
export async function makeFromTemplate(req: PayloadRequest, input: FromTemplate): Promise<Task> {
  const template = await visibleRecord(req, 'task-templates', input.template)
  const organization = String(idOf(template.organization))
  const definition = definitionSchema.parse(template.definition ?? {})
  const owner = input.owner ?? String(req.user?.id)
  const { pipeline, stage, decision } = await route(req, template, organization)
  return createTaskBySoftware(
    req,
    {
      organization,
      owner,
      title: input.title || definition.title || template.label,
      description: definition.description,
      category: template.category,
      priority: definition.priority,
      energyLevel: definition.energyLevel,
      timeBlockMinutes: definition.timeBlockMinutes,
      tags: definition.tags,
      steps: definition.steps.map((title) => ({ title, isDone: false })),
      status: 'TODO',
      dueDate: definition.dueInDays === undefined ? undefined : await endOfDayIn(req, owner, definition.dueInDays),
      scheduledDate: input.scheduledDate ? calendarDayOf(input.scheduledDate) : undefined,
      scheduledTime: input.scheduledTime,
      assignedTo: input.assignedTo,
      client: input.client,
      project: input.project,
      goal: input.goal,
      pipeline,
      stage,
      template: template.id,
      source: 'TEMPLATE',
    },
    decision,
    { onBehalf: true },
  )
}

/** Where the task begins, and why there or nowhere. */
async function route(req: PayloadRequest, template: TaskTemplate, organization: string): Promise<Routed> {
  const key = template.preferredPipelineKey?.trim()
  const nowhere = (reason: string): Routed => ({
    pipeline: null,
    stage: null,
    decision: {
      eventName: 'task.routed',
      reason,
      decision: { template: template.id, key: key ?? null, pipeline: null },
    },
  })
  if (!key) return nowhere('The template names no pipeline.')
  const [found] = await query<{
    id: string
    name: string
    is_active: boolean | null
    stage: string | null
    stage_name: string | null
  }>(
    req,
    sql`select p.id, p.name, p.is_active, s.id as stage, s.name as stage_name from pipelines p
        left join lateral (select id, name from pipeline_stages where pipeline_id = p.id order by "order", id limit 1) s on true
        where p.organization_id = ${organization} and p.key = ${key} and p.deleted_at is null
        order by p.is_active desc nulls last, p.id limit 1`,
  )
  if (!found) return nowhere(`There is no pipeline with the key “${key}”.`)
  if (found.is_active === false) return nowhere(`The pipeline “${found.name}” takes no new cards.`)
  if (!found.stage) return nowhere(`The pipeline “${found.name}” has no stage.`)
  return {
    pipeline: found.id,
    stage: found.stage,
    decision: {
      eventName: 'task.routed',
      reason: `The template prefers the pipeline “${found.name}”: its first stage is “${found.stage_name}”.`,
      decision: { template: template.id, key, pipeline: found.id, stage: found.stage },
    },
  }
}

/** The last minute of a day of the owner's, so many days from now. */
async function endOfDayIn(req: PayloadRequest, owner: string, days: number): Promise<string> {
  const [person] = await query<{ zone: string }>(
    req,
    sql`select orrery_zone(timezone) as zone from users where id::text = ${owner}`,
  )
  const day = Temporal.Now.plainDateISO(person?.zone ?? 'UTC').add({ days })
  return day
    .toZonedDateTime({ timeZone: person?.zone ?? 'UTC', plainTime: '23:59' })
    .toInstant()
    .toString()
}
