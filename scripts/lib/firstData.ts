import type pg from 'pg'

/** A comment on Payload's own table: it travels with the database, and needs no table of ours. */
const MARK = 'orrery: demo data unfinished'

/** Whether nobody and nothing is in a migrated database yet. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM users) AND NOT EXISTS (SELECT FROM organizations) AS empty`,
  )
  return rows[0]?.empty === true
}

/** Says in the database that demo data is being written; without the end of it the data is not to be used. */
export async function markUnfinished(client: pg.Client): Promise<void> {
  await client.query(`COMMENT ON TABLE payload_migrations IS '${MARK}'`)
}

export async function markFinished(client: pg.Client): Promise<void> {
  await client.query(`COMMENT ON TABLE payload_migrations IS NULL`)
}

/** Whether an earlier seed broke off in the middle. */
export async function isUnfinished(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mark: string | null }>(
    `SELECT obj_description(to_regclass('public.payload_migrations'), 'pg_class') AS mark`,
  )
  return rows[0]?.mark === MARK
}

export interface DemoLogin {
  email: string
  /** "platform administrator", or role and organization. */
  who: string
}

/** The demo accounts in the database, administrators first. */
export async function demoLogins(client: pg.Client): Promise<DemoLogin[]> {
  const { rows } = await client.query<{ email: string; isAdmin: boolean; roles: string | null }>(
    `SELECT u.email, coalesce(u.is_admin, false) AS "isAdmin",
            string_agg(m.role::text || ' of ' || o.name, ', ' ORDER BY m._order) AS roles
       FROM users u
       LEFT JOIN users_memberships m ON m._parent_id = u.id
       LEFT JOIN organizations o ON o.id = m.organization_id
      WHERE u.email LIKE '%@orrery.test'
      GROUP BY u.id
      ORDER BY u.is_admin DESC NULLS LAST, min(o.name), min(m.role)`,
  )
  return rows.map(({ email, isAdmin, roles }) => ({
    email,
    who: isAdmin ? 'platform administrator' : (roles ?? 'no role'),
  }))
}

/** Host names of the organizations' sites, with their names. */
export async function siteHosts(client: pg.Client): Promise<{ host: string; name: string }[]> {
  const { rows } = await client.query<{ host: string; name: string }>(
    `SELECT d.host, o.name FROM organizations_domains d JOIN organizations o ON o.id = d._parent_id
      WHERE o.deleted_at IS NULL ORDER BY o.is_default DESC NULLS LAST, o.name, d._order`,
  )
  return rows
}
