import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { idOf } from '@/src/lib/ids'

/** Names who writes. Server code without a user (jobs, seeds) leaves what is there. */
export const stampAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const user = idOf(req.user?.id)
  if (!user) return data
  return operation === 'create' ? { ...data, createdBy: user, updatedBy: user } : { ...data, updatedBy: user }
}

/** Times are the system's: what a request says of them is dropped. Server code (imports, seeds) may set them. */
export const dropSentTimes: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  if ((operation === 'create' || operation === 'update') && !overrideAccess && data) {
    delete data.createdAt
    delete data.updatedAt
  }
  return args
}
