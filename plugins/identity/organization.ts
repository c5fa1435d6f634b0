import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What this plugin needs to know of an organization. */
export interface OrganizationRow extends Record<string, unknown> {
  id: string
  name: string
  slug: string
  plan: string
  sign_up_enabled: boolean | null
  sign_up_role: 'CLIENT' | 'USER' | null
}

/**
 * The organization whose site a request came through: proxy.ts names it in a header that it lets nobody else set.
 * Where the host belongs to no organization, the form's own slug counts.
 */
export async function organizationOf(req: PayloadRequest, slug?: unknown): Promise<OrganizationRow | null> {
  const named = req.headers?.get('x-orrery-organization') || (typeof slug === 'string' ? slug : '')
  if (!named) return null
  const [row] = await query<OrganizationRow>(
    req,
    sql`select id, name, slug, plan, sign_up_enabled, sign_up_role from organizations
        where deleted_at is null and ${UUID.test(named) ? sql`id = ${named}` : sql`slug = ${named}`}`,
  )
  return row ?? null
}

/** In whose trail an account's own deeds stand: the site's organization if the person belongs to it, else the first one. */
export async function homeOrganization(req: PayloadRequest, user: string): Promise<string | null> {
  const site = req.headers?.get('x-orrery-organization') ?? ''
  const [row] = await query<{ id: string }>(
    req,
    sql`select o.id from users_memberships m join organizations o on o.id = m.organization_id
        where m._parent_id = ${user}
        order by (o.slug = ${site} or o.id::text = ${site}) desc, m._order limit 1`,
  )
  return row?.id ?? null
}
