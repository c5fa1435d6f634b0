import { readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { StartError } from './fail'
import { root } from './paths'

/** How a database stands to the migrations of this code. */
export interface MigrationState {
  /** Names that the code has and the database lacks, in order. */
  pending: string[]
  /** Names that the database has and the code lacks. */
  unknown: string[]
  /** The database holds tables, and none of them says that they are Orrery's. */
  foreign: boolean
  /** Tables were changed by Payload's dev mode, without migrations. */
  pushed: boolean
}

interface DatabaseHistory {
  /** null: there is no table of migrations. */
  names: readonly string[] | null
  otherTables: number
  pushed: boolean
}

/** The migrations' names in `migrations/index.ts`, read as text: importing it would load Payload into the start. */
export function migrationNames(index = readFileSync(path.join(root, 'migrations', 'index.ts'), 'utf8')): string[] {
  return [...index.matchAll(/\bname:\s*(['"])(.+?)\1/g)].map(([, , name = '']) => name)
}

/** Compares the database's history with the code's. */
export function compareHistory(
  code: readonly string[],
  { names, otherTables, pushed }: DatabaseHistory,
): MigrationState {
  const applied = new Set(names)
  return {
    pending: code.filter((name) => !applied.has(name)),
    unknown: [...applied].filter((name) => !code.includes(name)),
    foreign: names === null && otherTables > 0,
    pushed,
  }
}

/** Reads the database's history by plain SQL. */
export async function readMigrationState(client: pg.Client): Promise<MigrationState> {
  const { rows } = await client.query<{ has: boolean; others: number }>(
    `SELECT to_regclass('public.payload_migrations') IS NOT NULL AS has,
            (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS others`,
  )
  const { has = false, others = 0 } = rows[0] ?? {}
  if (!has) return compareHistory(migrationNames(), { names: null, otherTables: others, pushed: false })
  const { rows: applied } = await client.query<{ name: string; batch: number }>(
    `SELECT name, batch::int AS batch FROM payload_migrations ORDER BY name`,
  )
  // Payload notes a dev push as batch -1.
  const names = applied.filter(({ batch }) => batch !== -1).map(({ name }) => name)
  return compareHistory(migrationNames(), { names, otherTables: others, pushed: names.length < applied.length })
}

/** Throws a `StartError` when this code must not touch that database. */
export function refuseStrangeHistory({ unknown, foreign, pushed }: MigrationState, embedded: boolean): void {
  const afresh = embedded
    ? 'or start afresh with `npm run reset`, which deletes the embedded database'
    : 'or name an empty database in DATABASE_URL'
  if (unknown.length > 0) {
    throw new StartError(
      `The database has a history that this code does not know (${listed(unknown)}): check out the version that made it, ${afresh}.`,
    )
  }
  if (foreign)
    throw new StartError(`The database holds tables that are not Orrery’s: name an empty one in DATABASE_URL.`)
  if (pushed) {
    throw new StartError(
      `The database was changed by Payload’s dev push, so migrations no longer fit it: ${afresh.slice(3)}.`,
    )
  }
}

/** A few names, and how many more. */
export function listed(names: readonly string[], most = 3): string {
  const rest = names.length - most
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ')
}
