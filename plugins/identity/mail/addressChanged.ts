import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { senderOf } from './account'
import { addressChanged } from './templates'

/** Says so to the trail, and to the address that an account had before. */
export async function mailAddressChanged(req: PayloadRequest, user: string, before: string): Promise<void> {
  const [account] = await query<{ name: string }>(req, sql`select name from users where id = ${user}`)
  const { organization, url } = await senderOf(req, user)
  const event = await emit(req, 'user.address-changed', { subject: { collection: 'users', id: user }, organization })
  await notify(req, {
    template: addressChanged,
    to: { email: before, name: account?.name },
    organization,
    data: { name: account?.name, at: event.occurredAt, contactUrl: `${url}/contact` },
    dedupeKey: `address-changed:${event.id}`,
  })
}
