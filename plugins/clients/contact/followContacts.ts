import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import type { ClientCall, ClientMessage } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { raiseContact } from './raiseContact'

export const CONTACT_EVENTS = ['client-calls.created', 'client-calls.updated', 'client-messages.created']

/** A call that was held and a message of the studio are contact. Mails count by themselves, in the database, when they go out. */
export async function followContacts(event: DomainEvent, req: PayloadRequest): Promise<void> {
  if (event.subject?.collection === 'client-calls') {
    const call = event.after as unknown as ClientCall
    const client = idOf(call.client)
    if (!client || call.status !== 'COMPLETED' || !call.completedAt) return
    await raiseContact(req, { client, contact: idOf(call.contact), at: call.completedAt })
    return
  }
  const message = event.after as unknown as ClientMessage
  const client = idOf(message.client)
  if (client && !message.isFromClient) await raiseContact(req, { client, at: message.createdAt })
}
