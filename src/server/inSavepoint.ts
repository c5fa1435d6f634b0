import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { query, sql, sqlSession, type SqlSession } from '@/src/lib/database'

interface Sessions {
  sessions: Record<string, { db: SqlSession; resolve: () => Promise<void>; reject: () => Promise<void> } | undefined>
}

/**
 * Runs Payload operations in a savepoint of the request's transaction: an error takes back what they wrote and is the
 * caller's, and the transaction goes on. The one place where an operation's error may be caught and worked with.
 *
 * Payload ends the transaction of a request as soon as one operation fails. The request that `work` gets therefore has the
 * same session under a name of its own, whose end means nothing.
 *
 * @param work gets a fresh request on behalf of the same person
 */
export async function inSavepoint<Result>(
  req: PayloadRequest,
  work: (own: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  if (!req.transactionID) throw new Error('A savepoint needs a transaction.')
  const { sessions } = req.payload.db as unknown as Sessions
  const id = randomUUID()
  const name = sql.identifier(`orrery_${id.replaceAll('-', '')}`)
  const end = () => Promise.resolve()
  sessions[id] = { db: await sqlSession(req), resolve: end, reject: end }
  await query(req, sql`savepoint ${name}`)
  try {
    const own = await createLocalReq({ user: req.user ?? undefined, context: { ...req.context } }, req.payload)
    own.transactionID = id
    own.i18n = req.i18n
    own.t = req.t
    const result = await work(own)
    await query(req, sql`release savepoint ${name}`)
    return result
  } catch (error) {
    await query(req, sql`rollback to savepoint ${name}`)
    await query(req, sql`release savepoint ${name}`)
    throw error
  } finally {
    Reflect.deleteProperty(sessions, id)
  }
}
