import type { CollectionBeforeOperationHook } from 'payload'
import { idOf, isUuid } from '@/src/lib/ids'

const FILLED = ['title', 'description', 'category', 'energyLevel'] as const

/**
 * A new task takes from its activity what was not sent. It runs on what was sent, before Payload puts its defaults in. Somebody
 * else's activity, which the person may not read, fills nothing.
 */
export const prefillFromActivity: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  if (operation !== 'create' || !data) return args
  const id = idOf(data.activity)
  if (!isUuid(id)) return args
  const activity = await req.payload.findByID({
    collection: 'activities',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: overrideAccess !== false,
    user: req.user,
    req,
  })
  if (!activity) return args
  for (const field of FILLED) if (isEmpty(data[field])) data[field] = activity[field]
  if (isEmpty(data.timeBlockMinutes)) data.timeBlockMinutes = activity.defaultDurationMinutes
  return args
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
