import type { CollectionAfterChangeHook, CollectionAfterLogoutHook } from 'payload'
import { emit } from '@/plugins/events/api'
import { homeOrganization } from '../organization'
import { claimOwnership } from '@/src/server/inTransaction'
import { endSessions, lockAccount } from './endSessions'

/** An account that is switched off or put into the trash loses its sessions in the same transaction. */
export const endSessionsOfDisabled: CollectionAfterChangeHook = async ({ doc, req, operation }) => {
  if (operation === 'update' && (doc.isActive === false || doc.deletedAt)) await endSessions(req, String(doc.id))
  return doc
}

/** Signing out is one of the few writes that may end a session: under the lock, so that Payload's list is not old. */
export const allowSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  await lockAccount(req, req.user.id)
  await claimOwnership(req, 'users.sessions')
  await emit(req, 'user.signed-out', {
    subject: { collection: 'users', id: req.user.id },
    organization: await homeOrganization(req, req.user.id),
  })
}
