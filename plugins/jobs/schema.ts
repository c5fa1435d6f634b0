import { sql, type SQL } from 'drizzle-orm'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'

interface Database {
  execute: (statement: SQL) => Promise<{ rows: Record<string, unknown>[] }>
}

export const JOB_SCHEMA = 'pgboss'

/**
 * Brings pg-boss' schema to the version of the installed package, inside the migration's own transaction. For
 * migrations alone: the queue itself never changes its schema at run time.
 */
export async function installJobQueue(db: Database): Promise<void> {
  const installed = await db.execute(sql`select to_regclass('pgboss.version') is not null as yes`)
  if (installed.rows[0]?.yes !== true) {
    await db.execute(sql.raw(withoutTransaction(getConstructionPlans(JOB_SCHEMA))))
    return
  }
  const version = await db.execute(sql`select version from pgboss.version`)
  const plans = getMigrationPlans(JOB_SCHEMA, Number(version.rows[0]?.version))
  await db.execute(sql.raw(withoutTransaction(plans)))
}

export async function removeJobQueue(db: Database): Promise<void> {
  await db.execute(sql.raw(`DROP SCHEMA IF EXISTS ${JOB_SCHEMA} CASCADE`))
}

/** pg-boss hands out its plans as a transaction of their own; a migration already is one. */
function withoutTransaction(plans: string): string {
  return plans.replace(/^\s*BEGIN;/m, '').replace(/^\s*COMMIT;?\s*$/m, '')
}
