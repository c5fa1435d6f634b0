import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { SqlSession } from '@/src/lib/database'
import { databaseOf } from './sender'

interface PgPool {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] } | { rows: unknown[] }[]>
}

interface Adapter {
  pool: PgPool
  sessions: Record<string, { db: SqlSession; resolve: () => Promise<void>; reject: () => Promise<void> } | undefined>
}

interface OpenTransaction {
  id: string
  /** Whether a handler still works in it. */
  isInUse: boolean
  hasEnded: boolean
}

/** Payload's database as pg-boss takes it: the worker's statements, and the transactions that its handlers run in. */
export interface WorkerDatabase {
  db: Db
  /** Runs a handler in the Payload transaction that pg-boss has opened for it. */
  inTransaction: <Result>(tx: Db, handler: (transactionID: string) => Promise<Result>) => Promise<Result>
}

/**
 * Lets pg-boss work over Payload's own pool, so that a handler's writes through Payload and the completion of its job
 * are one transaction.
 */
export function workerDatabase(payload: Payload): WorkerDatabase {
  const adapter = payload.db as unknown as Adapter
  const transactions = new WeakMap<Db, OpenTransaction>()

  const db: Db = {
    executeSql: async (text, values) => unwrap(await adapter.pool.query(text, values)),
    beginTransaction: async () => {
      const id = String(await payload.db.beginTransaction())
      const open = adapter.sessions[id]
      if (!open) throw new Error('The database opened no transaction.')
      const transaction: OpenTransaction = { id, isInUse: false, hasEnded: false }
      const handle = databaseOf(open.db)
      transactions.set(handle, transaction)
      return {
        db: handle,
        commit: async () => {
          transaction.hasEnded = true
          await payload.db.commitTransaction(id)
        },
        rollback: async () => {
          if (transaction.hasEnded) return
          transaction.hasEnded = true
          await payload.db.rollbackTransaction(id)
          if (transaction.isInUse) adapter.sessions[id] = closedSession()
        },
      }
    },
  }

  return {
    db,
    inTransaction: async (tx, handler) => {
      const transaction = transactions.get(tx)
      if (!transaction) throw new Error('This is no transaction of the worker.')
      transaction.isInUse = true
      try {
        return await handler(transaction.id)
      } finally {
        transaction.isInUse = false
        if (transaction.hasEnded) Reflect.deleteProperty(adapter.sessions, transaction.id)
      }
    },
  }
}

/**
 * What stands in the place of a transaction that was rolled back under a handler whose time was over. Payload falls back
 * to the pool for an unknown transaction: the handler's further writes would stay, although its job has failed.
 */
function closedSession() {
  const refuse = (): never => {
    throw new Error('The time of this job is over: its transaction was rolled back.')
  }
  const db = new Proxy({}, { get: () => refuse }) as SqlSession
  return { db, resolve: async () => undefined, reject: async () => undefined }
}

/** Several statements in one text answer several results; pg-boss wants the rows of all. */
function unwrap(result: { rows: unknown[] } | { rows: unknown[] }[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : { rows: result.rows }
}
