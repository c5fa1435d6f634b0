import { APIError, type Endpoint } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'
import type { Slugs } from './receiveSubmission'
import { isStartingPoint, STARTING_POINTS } from './startingPoints'

/** `POST /api/forms/start` with `{ from, organization }`: a closed form to go on from, for whoever may make forms. */
export const startEndpoint = (slugs: Slugs): Endpoint => ({
  path: '/start',
  method: 'post',
  handler: async (req) => {
    const { from, organization } = ((await req.json?.()) ?? {}) as { from?: unknown; organization?: unknown }
    if (!isStartingPoint(from)) throw new APIError('Choose what the form begins as.', 400, null, true)
    if (!isUuid(organization)) throw new APIError('Choose an organization in the navigation first.', 400, null, true)
    const { id } = await req.payload.create({
      collection: slugs.forms,
      data: { ...STARTING_POINTS[from], organization, isOpen: false },
      depth: 0,
      ...onBehalfOf(req),
    })
    return Response.json({ id }, { status: 201 })
  },
})
