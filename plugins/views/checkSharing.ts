import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { idOf } from '@/src/lib/ids'
import { query, sql } from '@/src/lib/database'
import { STAFF_ROLES } from '@/src/lib/roles'
import { OPERATIONS, ORGANIZATION, workplacesOf } from './constraint'

type Sharing = Partial<Record<string, { constraint?: unknown; organization?: unknown; users?: unknown }>>

/** A view is shared with an organization in which the person works, or with people who work in one with the person. */
export const checkSharing: CollectionBeforeValidateHook = async ({ data, req }) => {
  const access = (data?.access ?? {}) as Sharing
  // The house itself (seeds) shares on behalf of nobody.
  if (!data || !req.user) return data
  const workplaces = workplacesOf(req)
  for (const operation of OPERATIONS) {
    const { constraint, organization, users } = access[operation] ?? {}
    if (constraint === 'everyone') refuse('Share it with an organization or with named people.')
    if (constraint === ORGANIZATION) {
      const id = idOf(organization)
      if (id === null || !(workplaces.includes(id) || personIn(req)?.isAdmin)) {
        refuse('Choose an organization in which you work.')
      }
    }
    if (constraint === 'specificUsers') await assertColleagues(req, workplaces, idsIn(users))
  }
  return data
}

/** The ids in a list of people, whether they came as ids or as documents. */
export function idsIn(users: unknown): string[] {
  return Array.isArray(users) ? users.flatMap((user) => idOf(user) ?? []) : []
}

async function assertColleagues(req: PayloadRequest, workplaces: readonly string[], people: string[]): Promise<void> {
  const others = people.filter((id) => id !== req.user?.id)
  if (others.length === 0) return
  const found = await query<{ id: string }>(
    req,
    sql`select distinct u.id from users u join users_memberships m on m._parent_id = u.id
        where u.id::text = any(${sql.param(others)}) and u.deleted_at is null
          and m.role::text = any(${sql.param([...STAFF_ROLES])})
          and m.organization_id::text = any(${sql.param([...workplaces])})`,
  )
  if (found.length < new Set(others).size) refuse('Choose people who work in your organization.')
}

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
