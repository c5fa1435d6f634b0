import pg from 'pg'

/** What the server says behind every statement: idle, in a transaction, in one that can only be rolled back. */
type TransactionStatus = 'I' | 'T' | 'E'

interface WithConnection {
  connection?: {
    on(event: 'readyForQuery', listener: (message: { status: TransactionStatus }) => void): void
    on(event: 'errorMessage', listener: () => void): void
  }
}

const statuses = new WeakMap<object, TransactionStatus>()

/**
 * A pool that survives the loss of idle connections.
 *
 * `pg` reports it as an `error` event, and an event without a listener ends the process: one restart of the database would
 * take web server and worker with it. The pool has dropped the connection by then and opens a new one for the next query;
 * a query that was running fails by itself.
 */
export class ResilientPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', (error) => console.warn(`[database] An idle connection was lost: ${error.message}`))
    this.on('connect', (client) => {
      // A connection lent out has no listener of the pool's.
      client.on('error', () => undefined)
      const { connection } = client as WithConnection
      connection?.on('readyForQuery', ({ status }) => statuses.set(client, status))
      // The failed statement's promise rejects at once, the new status comes one message later.
      connection?.on('errorMessage', () => {
        if (statuses.get(client) === 'T') statuses.set(client, 'E')
      })
    })
  }
}

/** Whether a statement failed in the connection's open transaction: its COMMIT would be a ROLLBACK. */
export function isAborted(client: object): boolean {
  return statuses.get(client) === 'E'
}

/** `pg` with that pool, for whoever makes the pool itself. */
export const resilientPg = { ...pg, Pool: ResilientPool }
