import type { CollectionBeforeChangeHook } from 'payload'
import type { MadeByContext } from './createBySoftware'

/** Who or what made a task is the server's to say. */
export const stampSource: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const context = req.context as MadeByContext
  const madeBy = context.taskMadeBy
  // Meant for this one: what it leads to is made by others.
  delete context.taskMadeBy
  if (madeBy) return { ...data, ...madeBy }
  if (!req.user) return data
  return { ...data, source: data.activity ? 'ACTIVITY' : 'MANUAL' }
}
