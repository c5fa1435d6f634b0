import type { CollectionBeforeOperationHook, Where } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { idList, query, sql } from '@/src/lib/database'
import { lockHosts } from '../reservations/lockHosts'

interface BulkArgs {
  id?: unknown
  where?: Where
  overrideAccess?: boolean
}

/**
 * A bulk change writes one booking after the other, each with the time of its hosts. All of them are locked before, first the
 * bookings and then their hosts, in the order of their ids: so two bulk changes never wait for one another.
 */
export const lockBulk: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, where, overrideAccess } = args as BulkArgs
  if ((operation !== 'update' && operation !== 'delete') || id !== undefined || !where || !req.transactionID)
    return args
  const { docs } = await req.payload.find({
    collection: 'audit-bookings',
    // A copy: Payload changes the filter that it is given.
    where: structuredClone(where),
    pagination: false,
    depth: 0,
    select: {},
    ...(overrideAccess === false ? onBehalfOf(req) : { req, trash: true }),
  })
  const bookings = idList(docs.map((booking) => String(booking.id)))
  await query(req, sql`select id from audit_bookings where id = any (${bookings}) order by id for update`)
  const hosts = await query<{ host: string }>(
    req,
    sql`select distinct users_id as host from audit_bookings_rels where parent_id = any (${bookings}) and path = 'hosts'`,
  )
  await lockHosts(
    req,
    hosts.map(({ host }) => host),
  )
  return args
}
