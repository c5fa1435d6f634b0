import { killTransaction, type BaseDatabaseAdapter, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { writeSessions, type SessionRow } from './writeSessions'

type UpdateOne = BaseDatabaseAdapter['updateOne']
type UpdateArgs = Parameters<UpdateOne>[0]

/**
 * Payload signs in, refreshes and signs out by reading an account, changing its list of sessions and writing the
 * whole account back. Between the two lies the slow check of the password: a role taken away, an account switched off
 * or a name changed meanwhile would be undone. So such a write is cut down to the sessions, under the account's lock.
 *
 * (A partial `updateOne` will not do: the adapter empties every array that the data leave out.)
 */
export function guardSessionWrites(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter
      const updateOne = adapter.updateOne
      adapter.updateOne = async function (this: BaseDatabaseAdapter, update: UpdateArgs) {
        if (!isSessionWrite(update)) return updateOne.call(this, update)
        const req = update.req as PayloadRequest
        try {
          await racePoint('identity.session-write')
          await writeSessions(req, String(idOf(update.id)), update.data.sessions as SessionRow[])
          return null
        } catch (error) {
          // Payload tries to take the session back with the same broken transaction and would never end it.
          await killTransaction(req)
          throw error
        }
      } as UpdateOne
      return adapter as ReturnType<typeof database.init>
    },
  }
}

/** `updatedAt: null` is how Payload's sign-in, refresh and sign-out say that only the sessions have changed. */
function isSessionWrite({ collection, id, data, req, returning }: UpdateArgs): boolean {
  return (
    collection === 'users' &&
    id !== undefined &&
    returning === false &&
    data.updatedAt === null &&
    Array.isArray(data.sessions) &&
    Boolean(req?.transactionID)
  )
}
