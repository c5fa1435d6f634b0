import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { goalReached } from './mail/goalReached'

interface Reached extends Record<string, unknown> {
  goal: string
  organization: string
  title: string
  type: string
  done: string
  target: string
  period: Date | string
  user: string
  email: string | null
  name: string | null
}

/** After a task was written or a target lowered: whoever has reached the goal by it is told in the same transaction. */
export async function tellWhenReached(event: DomainEvent, req: PayloadRequest): Promise<void> {
  // The demo data begin untold: the first sweep tells of what stands.
  if (req.context.seedDemo === true) return
  const goal = event.subject?.collection === 'goals' ? event.subject.id : goalOfDone(event.after)
  if (goal) await tellReached(req, goal)
}

/**
 * Tells owners of the goals that they have reached, each once in a period: the statement that marks the achievement as told
 * decides who tells.
 *
 * @param goal only of this one; without it, of all that nobody has told of yet
 * @returns how many were told
 */
export async function tellReached(req: PayloadRequest, goal?: string): Promise<number> {
  const reached = await query<Reached>(
    req,
    sql`update goal_achievements a set told_at = now()
        from goals g join users u on u.id = g.owner_id
        where g.id = a.goal_id and a.told_at is null and g.deleted_at is null and g.is_active is not false
          and u.is_active is not false and u.deleted_at is null
          ${goal ? sql`and g.id = ${goal}` : sql``}
        returning g.id as goal, g.organization_id as organization, g.title, g.type::text as type,
          orrery_ledger(g.id, a.period) as done, g.target_value as target, a.period, u.id as user, u.email, u.name`,
  )
  for (const one of reached) await tell(req, one)
  return reached.length
}

async function tell(req: PayloadRequest, reached: Reached): Promise<void> {
  const period = new Date(reached.period).toISOString()
  const [done, target] = [Number(reached.done), Number(reached.target)]
  await emit(req, 'goal.reached', {
    subject: { collection: 'goals', id: reached.goal },
    organization: reached.organization,
    data: { title: reached.title, type: reached.type, period, done, target },
  })
  await notify(req, {
    template: goalReached,
    to: { email: reached.email ?? '', name: reached.name, userId: reached.user },
    organization: reached.organization,
    channels: ['inApp'],
    data: { goal: reached.title, done, target },
    link: `/admin/collections/goals/${reached.goal}/history`,
    dedupeKey: `goal.reached:${reached.goal}:${period}`,
  })
}

function goalOfDone(after: DomainEvent['after']): string | null {
  return after?.status === 'DONE' ? idOf(after.goal) : null
}
