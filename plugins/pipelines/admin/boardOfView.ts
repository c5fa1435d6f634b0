import type { PayloadRequest } from 'payload'
import type { Pipeline } from '@/payload-types'
import { canIn } from '@/plugins/access/api'
import { idOf } from '@/src/lib/ids'
import { viewerOf, type Board } from '../board'

/** The board of a pipeline's record that Payload has read for this person; `null` for those who may not see its cards. */
export function boardOfView(req: PayloadRequest, doc: Record<string, unknown>): Board | null {
  const { id, name, key, type, description, isActive, organization } = doc as unknown as Pipeline
  const house = idOf(organization)
  if (!req.user || house === null || !canIn(req, 'read', 'pipeline-items', house)) return null
  return {
    id,
    name,
    key,
    type,
    description: description ?? null,
    isActive: isActive !== false,
    organization: house,
    ...viewerOf(req.user),
  }
}
