import { APIError, type Endpoint } from 'payload'
import { signedIn } from '@/src/server/forms/sameOrigin'
import type { TimelineSource } from '../options'
import { readableClient } from '../readableClient'
import { readCursor } from './cursor'
import { readTimeline } from './readTimeline'

/**
 * `GET /api/clients/:id/timeline?before=<cursor>&kinds=calls,tasks` → `{ entries, next, kinds }`, newest first, forty at a time.
 * 400 for a cursor or a kind that is none, 401, 404.
 */
export const timelineEndpoint = (sources: readonly TimelineSource[]): Endpoint => ({
  path: '/:id/timeline',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const client = await readableClient(req, req.routeParams?.id)
    const asked = req.searchParams?.get('before')
    const before = asked ? readCursor(asked) : null
    if (asked && !before) throw new APIError('Take "before" from "next" of the page that came last.', 400, null, true)
    const kinds = req.searchParams?.get('kinds')?.split(',').filter(Boolean) ?? []
    const unknown = kinds.find((kind) => !sources.some((source) => source.kind === kind))
    if (unknown) {
      const known = [...new Set(sources.map(({ kind }) => kind))].join(', ')
      throw new APIError(`Ask for kinds of this list: ${known}.`, 400, null, true)
    }
    const of = { client: client.id, organization: client.organization }
    const page = await readTimeline(req, of, sources, { before, kinds: kinds.length > 0 ? kinds : null })
    return Response.json(page, { headers: { 'Cache-Control': 'no-store' } })
  },
})
