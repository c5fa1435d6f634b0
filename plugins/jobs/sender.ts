import { AsyncLocalStorage } from 'node:async_hooks'
import { fromDrizzle, PgBoss, type Db } from 'pg-boss'
import { sql, type RequestInTransaction, type SqlSession, sqlSession } from '@/src/lib/database'
import { DEAD_LETTER_OPTIONS, DEAD_LETTERS, queueOptions } from './queueOptions'
import type { QueueBehaviour } from './defineQueue'
import { JOB_SCHEMA } from './schema'

const session = new AsyncLocalStorage<Db>()

/** One pg-boss per database of this process, which never connects: every statement runs in the caller's session. */
const senders = new WeakMap<object, PgBoss>()

/** The queues that are known to be committed, per database. */
const committed = new WeakMap<object, Set<string>>()

/**
 * Runs a pg-boss command in the session of a request: in its transaction when it has one. pg-boss' own reads (the
 * queue's settings) go the same way, because on the embedded database another connection would wait for the
 * transaction that waits for it.
 */
export async function inSession<Result>(
  req: RequestInTransaction,
  command: (boss: PgBoss) => Promise<Result>,
): Promise<Result> {
  const db = databaseOf(await sqlSession(req))
  return session.run(db, () => command(senderFor(req.payload.db as object)))
}

/** Makes sure that a queue exists before its first job, whichever process comes first. In the caller's transaction. */
export async function ensureQueue(req: RequestInTransaction, queue: QueueBehaviour): Promise<void> {
  const database = req.payload.db as object
  const known = committed.get(database) ?? new Set<string>()
  committed.set(database, known)
  if (known.has(queue.name)) return
  const open = await sqlSession(req)
  const found = await open.execute(sql`select 1 from pgboss.queue where name = ${queue.name}`)
  if (found.rows.length > 0) {
    known.add(queue.name)
    return
  }
  // pg-boss' createQueue commits by itself; its SQL function does the same inside the caller's transaction. The
  // queue is not remembered as known: the caller may still roll back.
  const create = (name: string, options: object) =>
    open.execute(sql`select pgboss.create_queue(${name}, ${JSON.stringify(options)}::jsonb)`)
  await create(DEAD_LETTERS, DEAD_LETTER_OPTIONS)
  await create(queue.name, queueOptions(queue))
}

/** A drizzle session as pg-boss takes it. Drizzle wraps the driver's errors; pg-boss reads their SQLSTATE. */
export function databaseOf(open: SqlSession): Db {
  const db = fromDrizzle(open, sql)
  return {
    executeSql: async (text, values) => {
      try {
        return await db.executeSql(text, values)
      } catch (error) {
        throw error instanceof Error && error.cause instanceof Error ? error.cause : error
      }
    },
  }
}

function senderFor(database: object): PgBoss {
  const existing = senders.get(database)
  if (existing) return existing
  const db: Db = {
    executeSql: (text, values) => {
      const current = session.getStore()
      if (!current) throw new Error('A job command ran outside inSession().')
      return current.executeSql(text, values)
    },
  }
  const boss = new PgBoss({
    db,
    schema: JOB_SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  senders.set(database, boss)
  return boss
}
