import type { Endpoint } from 'payload'
import { consume } from '@/plugins/limits/api'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { looksAt } from './looks'
import { revealCredential } from './revealCredential'

const KEEP_NOTHING = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /api/clients/:id/credentials/:row/reveal` → `{ secret }`; 401, 403, 404, and 429 for many in a short time. */
const revealEndpoint: Endpoint = {
  path: '/:id/credentials/:row/reveal',
  method: 'post',
  handler: async (req) => {
    const user = await signedIn(req)
    await consume(req, 'vault', { account: user.id })
    const { id, row } = req.routeParams ?? {}
    return Response.json({ secret: await revealCredential(req, { client: id, row }) }, KEEP_NOTHING)
  },
}

/** `GET /api/clients/:id/credentials/looks` → `{ looks, onlyOwn }`: who opened which secret, and when. */
const looksEndpoint: Endpoint = {
  path: '/:id/credentials/looks',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    return Response.json(await looksAt(req, req.routeParams?.id), KEEP_NOTHING)
  },
}

export const vaultEndpoints = [revealEndpoint, looksEndpoint]
