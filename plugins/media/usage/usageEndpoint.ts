import type { CollectionSlug, Endpoint } from 'payload'
import { idOf } from '@/src/lib/ids'
import { personOf, rolesIn, type Person } from '@/src/lib/person'
import { STAFF_ROLES } from '@/src/lib/roles'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { usageOf } from './usageOf'

/** `GET /api/media/:id/usage`: where a file is used, for staff of its organization; 404 for everybody else. */
export const usageEndpoint = (mediaSlug: string): Endpoint => ({
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    const collection = mediaSlug as CollectionSlug
    const row = await visibleRecord(req, collection, req.routeParams?.id, { trash: true })
    // A public file is seen by strangers too; where it is used is nothing of theirs.
    if (!worksIn(personOf(req.user), idOf((row as { organization?: unknown }).organization))) throw noSuch(collection)
    return Response.json(await usageOf(req, mediaSlug, row.id), { headers: { 'cache-control': 'private, no-store' } })
  },
})

function worksIn(person: Person | null, organization: string | null): boolean {
  return person?.isAdmin === true || rolesIn(person, organization).some((role) => STAFF_ROLES.includes(role))
}
