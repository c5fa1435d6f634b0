import type { CollectionBeforeChangeHook } from 'payload'
import type { ClientCall } from '@/payload-types'
import { heldAt } from './heldAt'

const USUAL_MINUTES = 30

/** A call that becomes completed is stamped with when it was held; one that is taken back loses the stamp. */
export const stampCall: CollectionBeforeChangeHook<ClientCall> = ({ data, originalDoc }) => {
  const call = { ...originalDoc, ...data }
  if (call.status !== 'COMPLETED') return { ...data, completedAt: null }
  const wasHeld = originalDoc?.status === 'COMPLETED' && originalDoc.scheduledAt === call.scheduledAt
  if (wasHeld && originalDoc.completedAt) return { ...data, completedAt: originalDoc.completedAt }
  if (!call.scheduledAt) return data
  return { ...data, completedAt: heldAt(call.scheduledAt, call.durationMinutes ?? USUAL_MINUTES, new Date()) }
}
