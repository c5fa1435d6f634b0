import pg from 'pg'

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
    this.on('error', () => undefined)
    // A connection lent out has no listener of the pool's either.
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** `pg` with that pool, for whoever makes the pool itself. */
export const resilientPg = { ...pg, Pool: ResilientPool }
