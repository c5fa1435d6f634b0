import type { Endpoint } from 'payload'
import { z } from 'zod'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { followUp } from './contact/followUp'
import { readableClient } from './readableClient'
import { readAtRisk } from './readAtRisk'

/** `GET /api/clients/at-risk?owner=me` → `{ clients }`: red ones with their projects and reasons, the worst first. */
const atRiskEndpoint: Endpoint = {
  path: '/at-risk',
  method: 'get',
  handler: async (req) => {
    const { id } = await signedIn(req)
    const clients = await readAtRisk(req, req.searchParams?.get('owner') === 'me' ? { owner: id } : {})
    return Response.json({ clients }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `POST /api/clients/:id/follow-up { next: '2026-12-03' | null }` → `{ lastContacted, nextFollowup }`. 401, 403, 404. */
const followUpEndpoint: Endpoint = defineForm({
  path: '/:id/follow-up',
  schema: z.object({ next: z.iso.date('Write a day such as 2026-12-03.').nullable().default(null) }),
  run: async (req, { next }) => {
    await signedIn(req)
    const client = await readableClient(req, req.routeParams?.id)
    return { body: await followUp(req, { client: client.id, next }) }
  },
})

/** The fixed path stands before those with an id. */
export const clientEndpoints = [atRiskEndpoint, followUpEndpoint]
