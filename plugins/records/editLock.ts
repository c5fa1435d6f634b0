import {
  Locked,
  type CollectionAfterOperationHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { idOf } from '@/src/lib/ids'

const LOCKS = 'payload-locked-documents'
const DEFAULT_SECONDS = 300

interface OperationArgs {
  id?: string
  overrideAccess?: boolean
  overrideLock?: boolean
  where?: Where
}

/**
 * Asks inside the transaction who is editing what. Payload asks outside of it (`checkDocumentLockStatus` passes no
 * `req`): on the embedded database, where an open transaction makes every other connection wait, that update never ends.
 * So its own check is switched off and answered here: a single record by `refuseLocked…`, after access has been
 * decided; in a bulk operation locked records are left out and reported by `reportLocked`.
 */
export const noteEditLocks: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { id, overrideAccess, overrideLock, where } = args as OperationArgs
  if ((operation !== 'update' && operation !== 'delete') || overrideLock !== false) return args
  const locked = collection.lockDocuments === false ? [] : await foreignLocks(req, collection, id)
  if (id || locked.length === 0) {
    req.context[contextKey(collection.slug)] = locked
    return { ...args, overrideLock: true }
  }
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { and: [where ?? {}, { id: { in: locked } }] },
    pagination: false,
    depth: 0,
    draft: true,
    select: {},
    overrideAccess: overrideAccess !== false,
    req,
  })
  req.context[contextKey(collection.slug)] = docs.map((doc) => String(doc.id))
  return { ...args, overrideLock: true, where: { and: [where ?? {}, { id: { not_in: locked } }] } }
}

export const reportLocked: CollectionAfterOperationHook = ({ operation, result, req, collection }) => {
  const locked = req.context[contextKey(collection.slug)]
  if ((operation === 'update' || operation === 'delete') && Array.isArray(locked) && 'errors' in result) {
    result.errors.push(...locked.map((id) => ({ id, isPublic: true, message: messageFor(String(id)) })))
  }
  return result
}

export const refuseLockedUpdate: CollectionBeforeValidateHook = ({ collection, operation, originalDoc, req }) => {
  if (operation === 'update') refuseLocked(req, collection.slug, idOf(originalDoc?.id))
}

export const refuseLockedDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) => {
  refuseLocked(req, collection.slug, String(id))
}

function refuseLocked(req: PayloadRequest, slug: string, id: string | null): void {
  const locked = req.context[contextKey(slug)]
  if (id && Array.isArray(locked) && locked.includes(id)) throw new Locked(messageFor(id))
}

/** Ids of this collection's records, or of this one, that somebody else has open and has touched lately. */
async function foreignLocks(
  req: PayloadRequest,
  { slug, lockDocuments }: SanitizedCollectionConfig,
  id: string | undefined,
): Promise<string[]> {
  const seconds = typeof lockDocuments === 'object' ? lockDocuments.duration : DEFAULT_SECONDS
  const { docs } = await req.payload.db.find<{ document?: { value?: unknown }; user?: { value?: unknown } }>({
    collection: LOCKS,
    pagination: false,
    where: {
      and: [
        { 'document.relationTo': { equals: slug } },
        ...(id ? [{ 'document.value': { equals: id } }] : []),
        { updatedAt: { greater_than: new Date(Date.now() - seconds * 1000).toISOString() } },
      ],
    },
    req,
  })
  const foreign = docs.filter(({ user }) => idOf(user?.value) !== idOf(req.user?.id))
  return foreign.flatMap(({ document }) => idOf(document?.value) ?? [])
}

const contextKey = (slug: string): string => `editLocks:${slug}`

const messageFor = (id: string): string =>
  `Document with ID ${id} is currently locked by another user and cannot be modified.`
