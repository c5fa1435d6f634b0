import { sql, type SQL } from 'drizzle-orm'

/** What this file needs of a Payload request; structural, so that `src/lib` knows no Payload. */
export interface RequestInTransaction {
  payload: { db: unknown }
  transactionID?: number | string | Promise<number | string> | null
}

/** The part of a drizzle session that plain SQL needs. */
export interface SqlSession {
  execute: <Row extends Record<string, unknown> = Record<string, unknown>>(
    query: SQL,
  ) => Promise<{ rows: Row[]; rowCount: number | null }>
}

interface PostgresAdapterLike {
  drizzle: SqlSession
  sessions: Record<string, { db: SqlSession } | undefined>
}

export { sql, type SQL }

/**
 * The drizzle session of a request's open transaction, or the pool when it has none.
 *
 * `payload.db.drizzle` alone runs outside the transaction: on a real server that reads stale rows,
 * on the embedded database it waits for ever for the transaction it should have been part of.
 */
export async function sqlSession(req: RequestInTransaction): Promise<SqlSession> {
  const db = req.payload.db as PostgresAdapterLike
  const id = req.transactionID ? await req.transactionID : undefined
  return (id !== undefined ? db.sessions[String(id)]?.db : undefined) ?? db.drizzle
}

/** Runs one statement in the request's transaction and returns its rows. */
export async function query<Row extends Record<string, unknown>>(
  req: RequestInTransaction,
  statement: SQL,
): Promise<Row[]> {
  const session = await sqlSession(req)
  return (await session.execute<Row>(statement)).rows
}

/** Ids as one value of a statement, for `= any (…)`. */
export function idList(ids: readonly string[]): SQL {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`
}

/** Values one by one, for `in (…)`; there must be one at least. */
export function valueList(values: readonly string[]): SQL {
  return sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
}
