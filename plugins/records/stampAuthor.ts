import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/lib/ids'

/** Names who writes. Server code without a user (jobs, seeds) leaves what is there. */
export const stampAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const user = idOf(req.user?.id)
  if (!user) return data
  return operation === 'create' ? { ...data, createdBy: user, updatedBy: user } : { ...data, updatedBy: user }
}
