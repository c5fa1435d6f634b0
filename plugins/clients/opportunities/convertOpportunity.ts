import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import type { Opportunity, Project } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { asOwner, inTransaction } from '@/src/server/inTransaction'

export interface WantedProject {
  title: string
  type: Project['type']
}

export interface Converted {
  /** The project that came of it, now or the first time. */
  project: string | null
  /** Whether this call converted it: of many at once, one. */
  isNew: boolean
}

/**
 * An opportunity was won: it is marked and closed by one conditional statement and, if wanted, becomes a project with its
 * figures, in the same transaction. Whoever comes second gets what the first one made.
 *
 * The caller has decided that the person may see the opportunity; the project is made on the person's behalf.
 */
export async function convertOpportunity(
  req: PayloadRequest,
  opportunity: Opportunity,
  wanted: WantedProject | null,
): Promise<Converted> {
  return inTransaction(req, async () => {
    const claimed = await claim(req, opportunity.id)
    await racePoint('clients.opportunity-claimed')
    if (!claimed) return { project: await projectOf(req, opportunity.id), isNew: false }
    const project = wanted ? await makeProject(req, opportunity, wanted) : null
    if (project) await query(req, sql`update opportunities set project_id = ${project} where id = ${opportunity.id}`)
    await emit(req, 'opportunity.converted', {
      subject: { collection: 'opportunities', id: opportunity.id },
      organization: idOf(opportunity.organization),
      data: { client: idOf(opportunity.client), project },
    })
    return { project, isNew: true }
  })
}

/** Waits for a rival and then finds nothing to claim. A trashed one is not converted. */
async function claim(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await asOwner(req, 'opportunities.close', () =>
    query(
      req,
      sql`update opportunities set is_converted = true, updated_at = now(), updated_by_id = coalesce(${idOf(req.user?.id)}, updated_by_id)
          where id = ${id} and is_converted is not true and deleted_at is null returning id`,
    ),
  )
  return rows.length > 0
}

async function projectOf(req: PayloadRequest, id: string): Promise<string | null> {
  const [row] = await query<{ project: string | null }>(
    req,
    sql`select project_id as project from opportunities where id = ${id}`,
  )
  return row?.project ?? null
}

async function makeProject(req: PayloadRequest, opportunity: Opportunity, wanted: WantedProject): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'projects',
    data: {
      ...wanted,
      client: idOf(opportunity.client) ?? '',
      organization: idOf(opportunity.organization),
      description: opportunity.description,
      budget: opportunity.value,
      currency: opportunity.currency,
      owner: idOf(opportunity.owner) ?? idOf(req.user?.id),
      status: 'PLANNING',
      priority: 'MEDIUM',
    },
    depth: 0,
    ...onBehalfOf(req),
  })
  return id
}
