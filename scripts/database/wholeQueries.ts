import type { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** The part of the socket server's queue that is replaced here. */
interface QueryQueue {
  enqueue: (handlerId: number, message: Uint8Array, onData: (data: Uint8Array) => void) => Promise<number>
  clearQueueForHandler: (handlerId: number) => void
}

/** Parse, Bind, Describe, Execute and Close: the parts of one query, which end with a Sync (or a Flush). */
const PARTS = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)))

/**
 * Hands the messages of one query to PGlite together.
 *
 * The socket server queues every protocol message by itself, and all connections share one session: another
 * connection's statement then runs between a Parse and its Bind, the unnamed statement is gone, and both connections
 * break ("unnamed prepared statement does not exist"). Two requests at once are enough once one has a transaction.
 */
export function keepQueriesWhole(server: PGLiteSocketServer): void {
  const { queryQueue: queue } = server as unknown as { queryQueue: QueryQueue }
  const enqueue = queue.enqueue.bind(queue)
  const clear = queue.clearQueueForHandler.bind(queue)
  const begun = new Map<number, Uint8Array[]>()

  queue.enqueue = async (handlerId, message, onData) => {
    const parts = begun.get(handlerId) ?? []
    if (PARTS.has(message[0] ?? 0)) {
      begun.set(handlerId, [...parts, message])
      return 0
    }
    begun.delete(handlerId)
    return enqueue(handlerId, parts.length > 0 ? Buffer.concat([...parts, message]) : message, onData)
  }
  queue.clearQueueForHandler = (handlerId) => {
    begun.delete(handlerId)
    clear(handlerId)
  }
}
