import type { Config } from 'payload'

type DatabaseAdapterObj = Config['db']

/**
 * Lets the documents of some collections be inserted with the id that `data.id` already carries.
 *
 * A secret is bound to its document's id, so the id must be known before the insert. Payload's own way,
 * `allowIDOnCreate`, would let every client choose ids in every collection; the adapter's `customID` argument does it
 * for one insert, so it is filled in here and nowhere else.
 */
export function withPresetIds(db: DatabaseAdapterObj, slugs: ReadonlySet<string>): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const create = adapter.create.bind(adapter)
      adapter.create = (insert) => {
        const id: unknown = insert.data.id
        const isPreset = slugs.has(insert.collection) && typeof id === 'string' && insert.customID === undefined
        return create(isPreset ? { ...insert, customID: id } : insert)
      }
      return adapter
    },
  }
}
