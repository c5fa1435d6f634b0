import { randomUUID } from 'node:crypto'
import { isAborted } from './pool'

/** A drizzle transaction on a connection of its own. */
interface Transaction {
  session?: { client?: object }
}

interface OpenTransaction {
  db: Transaction
  /** Commits; rejects when nothing was committed. */
  resolve: () => Promise<void>
  /** Rolls back. */
  reject: () => Promise<void>
}

/** The parts of Payload's Postgres adapter that open and close transactions. */
export interface TransactionalAdapter {
  initializing?: Promise<unknown>
  drizzle: { transaction: (work: (tx: Transaction) => Promise<void>, options?: object) => Promise<void> }
  transactionOptions?: object | false
  sessions: Record<string, OpenTransaction | undefined>
}

/**
 * The adapter's transactions, but for one thing: a commit that fails is an error.
 *
 * The adapter's own swallow it. A connection lost at the commit, a deferred constraint, and a transaction in which an
 * error was caught (whose COMMIT Postgres turns into a ROLLBACK) all answered "saved" with an id, and there was no row.
 */
export const honestTransactions = {
  async beginTransaction(this: TransactionalAdapter, options?: object): Promise<string> {
    await this.initializing
    const opened = Promise.withResolvers<Transaction>()
    const decided = Promise.withResolvers<void>()
    const done = this.drizzle.transaction(
      async (tx) => {
        opened.resolve(tx)
        await decided.promise
        if (isAborted(tx.session?.client ?? {})) {
          throw new Error('Nothing was saved: a statement of the transaction had failed and its error was caught.')
        }
      },
      options ?? (this.transactionOptions || undefined),
    )
    // Before the transaction is open this is the caller's error; later `resolve` hands it on.
    done.catch(opened.reject)
    const db = await opened.promise
    const id = randomUUID()
    this.sessions[id] = {
      db,
      resolve: () => {
        decided.resolve()
        return done
      },
      reject: () => {
        decided.reject(new Error('rolled back'))
        return done.catch(() => undefined)
      },
    }
    return id
  },

  async commitTransaction(this: TransactionalAdapter, id: string | number | Promise<string | number>): Promise<void> {
    const key = String(await id)
    const transaction = this.sessions[key]
    // Another operation of the same request has ended it.
    if (transaction === undefined) return
    // Gone first, so that nobody writes into a transaction that is ending.
    delete this.sessions[key]
    await transaction.resolve()
  },
}
