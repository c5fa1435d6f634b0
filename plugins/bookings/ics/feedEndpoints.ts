import { Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { allows, onBehalfOf } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'
import { asOwner, inTransaction } from '@/src/server/inTransaction'
import { siteUrl } from '@/src/server/siteUrl'
import { signFeedToken } from '../manageToken'

/** `GET /api/booking-hosts/:id/feed`: the address of a host's calendar, for whoever may change the host's settings. */
const showFeed: Endpoint = {
  path: '/:id/feed',
  method: 'get',
  handler: async (req) => {
    const { id, organization } = await ownHost(req)
    const [row] = await query<{ version: string | number | null }>(
      req,
      sql`select feed_version as version from booking_hosts where id = ${id}`,
    )
    return answer(req, id, organization, Number(row?.version ?? 1))
  },
}

/** `POST /api/booking-hosts/:id/feed/renew`: another address; whoever has the old one gets nothing any more. */
const renewFeed: Endpoint = {
  path: '/:id/feed/renew',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const { id, organization } = await ownHost(req)
      const [row] = await asOwner(req, 'bookings.feed', () =>
        query<{ version: string | number }>(
          req,
          sql`update booking_hosts set feed_version = coalesce(feed_version, 1) + 1 where id = ${id} returning feed_version as version`,
        ),
      )
      await emit(req, 'booking-hosts.feed-renewed', { subject: { collection: 'booking-hosts', id }, organization })
      return answer(req, id, organization, Number(row?.version))
    }),
}

export const feedEndpoints: Endpoint[] = [showFeed, renewFeed]

async function ownHost(req: PayloadRequest): Promise<{ id: string; organization: string | null }> {
  const id = req.routeParams?.id
  if (!req.user) throw new Forbidden(req.t)
  if (!isUuid(id)) throw new NotFound(req.t)
  const host = await req.payload.findByID({ collection: 'booking-hosts', id, depth: 0, ...onBehalfOf(req) })
  const organization = idOf(host.organization)
  const isAllowed = allows(req, 'update', 'booking-hosts', { organization, client: null, owner: idOf(host.user) })
  if (!isAllowed) throw new Forbidden(req.t)
  return { id, organization }
}

async function answer(req: PayloadRequest, host: string, organization: string | null, version: number) {
  const url = `${await siteUrl(req, organization)}/api/bookings/feed/${signFeedToken({ host, version })}.ics`
  return Response.json({ url }, { headers: { 'cache-control': 'no-store' } })
}
