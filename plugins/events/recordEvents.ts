import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '@/src/lib/ids'
import { emit } from './api'
import { savedEventType } from './savedEventType'

type Row = Record<string, unknown>

export const emitSaved: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const before = operation === 'create' ? null : (previousDoc as Row)
  await emit(req, `${collection.slug}.${savedEventType(before, doc as Row)}`, {
    subject: { collection: collection.slug, id: String(doc.id) },
    organization: organizationOf(collection.slug, doc as Row),
    before,
    after: doc as Row,
  })
}

export const emitDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await emit(req, `${collection.slug}.deleted`, {
    subject: { collection: collection.slug, id: String(doc.id) },
    organization: collection.slug === 'organizations' ? null : organizationOf(collection.slug, doc as Row),
    before: doc as Row,
    after: null,
  })
}

function organizationOf(slug: string, doc: Row): string | null {
  return slug === 'organizations' ? idOf(doc.id) : idOf(doc.organization)
}
