import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { onBehalfOf, personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'

/** How many of the newest the bell shows. */
const SHOWN = 12

/** Endpoints of `notifications`: a person's own, also for platform administrators, who could read everybody's. */
export const bellEndpoints: Endpoint[] = [
  {
    path: '/bell',
    method: 'get',
    handler: async (req) => {
      const owner = signedIn(req)
      const mine = () => ({ owner: { equals: owner } })
      const { docs } = await req.payload.find({
        collection: 'notifications',
        where: mine(),
        sort: '-createdAt',
        limit: SHOWN,
        depth: 0,
        pagination: false,
        select: { type: true, title: true, message: true, link: true, readAt: true, createdAt: true },
        ...onBehalfOf(req),
      })
      const { totalDocs: unread } = await req.payload.count({
        collection: 'notifications',
        where: { and: [mine(), { readAt: { exists: false } }] },
        ...onBehalfOf(req),
      })
      return Response.json({ unread, docs }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/read-all',
    method: 'post',
    handler: async (req) => {
      const owner = signedIn(req)
      const rows = await query(
        req,
        sql`update notifications set read_at = now(), updated_at = now() where owner_id = ${owner} and read_at is null returning id`,
      )
      return Response.json({ read: rows.length })
    },
  },
]

function signedIn(req: PayloadRequest): string {
  const person = personIn(req)
  if (!person) throw new Forbidden(req.t)
  return person.id
}
