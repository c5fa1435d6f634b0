import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { idOf, isUuid } from '@/src/lib/ids'
import { personOf, rolesIn, type Person } from '@/src/lib/person'
import { STAFF_ROLES } from '@/src/lib/roles'
import { usageOf } from './usageOf'

/** `GET /api/media/:id/usage`: where a file is used, for staff of its organization; 404 for everybody else. */
export const usageEndpoint = (mediaSlug: string): Endpoint => ({
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const row =
      isUuid(id) && req.user
        ? await req.payload.findByID({
            collection: mediaSlug as CollectionSlug,
            id,
            depth: 0,
            trash: true,
            disableErrors: true,
            ...onBehalfOf(req),
          })
        : null
    // A public file is seen by strangers too; where it is used is nothing of theirs.
    if (!row || !worksIn(personOf(req.user), idOf((row as { organization?: unknown }).organization)))
      throw new APIError('There is no such file.', 404, null, true)
    return Response.json(await usageOf(req, mediaSlug, id), { headers: { 'cache-control': 'private, no-store' } })
  },
})

function worksIn(person: Person | null, organization: string | null): boolean {
  return person?.isAdmin === true || rolesIn(person, organization).some((role) => STAFF_ROLES.includes(role))
}
