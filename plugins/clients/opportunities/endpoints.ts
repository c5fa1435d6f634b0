import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { allows, can } from '@/plugins/access/api'
import { idOf } from '@/src/lib/ids'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { visibleRecord } from '@/src/server/visibleRecord'
import { lookForSuggestions } from '../suggestions/lookForSuggestions'
import { convertOpportunity } from './convertOpportunity'
import { dismissOpportunity } from './dismissOpportunity'
import { readForecast } from './readForecast'

/** `POST /api/opportunities/:id/dismiss { isDismissed }`: out of the open ones, or back with `false`. 404, 409. */
const dismissEndpoint: Endpoint = defineForm({
  path: '/:id/dismiss',
  schema: z.object({ isDismissed: z.boolean('Say true or false.').default(true) }),
  run: async (req, { isDismissed }) => {
    await signedIn(req)
    await dismissOpportunity(req, req.routeParams?.id, isDismissed)
    return { body: { isDismissed } }
  },
})

const TYPES = ['WEBSITE', 'APPLICATION', 'STOREFRONT', 'BRANDING', 'AUTOMATION', 'CONSULTING', 'OTHER'] as const

/** `POST /api/opportunities/:id/convert { project: { title, type } | null }` → `{ project, isNew }`; 201 when it was made now. */
const convertEndpoint: Endpoint = defineForm({
  path: '/:id/convert',
  schema: z.object({
    project: z
      .object({
        title: z.string('Give the project a title.').trim().min(1, 'Give the project a title.').max(200),
        type: z.enum(TYPES, 'Choose a kind of project of the list.').default('WEBSITE'),
      })
      .nullable()
      .default(null),
  }),
  run: async (req, { project }) => {
    await signedIn(req)
    const opportunity = await visibleRecord(req, 'opportunities', req.routeParams?.id)
    const row = { organization: idOf(opportunity.organization), client: idOf(opportunity.client), owner: null }
    if (!allows(req, 'update', 'opportunities', row)) {
      throw new APIError('Those who talk to clients convert opportunities. Ask one of them.', 403, null, true)
    }
    const converted = await convertOpportunity(req, opportunity, project)
    return { body: { ...converted }, status: converted.isNew ? 201 : 200 }
  },
})

/** `POST /api/opportunities/suggestions { client? }` → `{ made }`: looks for what might be sold, with one client or with all. */
const suggestionsEndpoint: Endpoint = defineForm({
  path: '/suggestions',
  schema: z.object({ client: z.uuid('Choose a client.').optional() }),
  run: async (req, { client }) => {
    await signedIn(req)
    return { body: { made: await lookForSuggestions(req, client) } }
  },
})

/** `GET /api/opportunities/forecast` → `{ forecasts }`, one for each currency, in minor units. 401, 403. */
const forecastEndpoint: Endpoint = {
  path: '/forecast',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    if (!can(req, 'read', 'opportunities')) {
      throw new APIError('Those who talk to clients see the forecast.', 403, null, true)
    }
    return Response.json({ forecasts: await readForecast(req) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** The fixed paths stand before those with an id. */
export const opportunityEndpoints = [forecastEndpoint, suggestionsEndpoint, dismissEndpoint, convertEndpoint]
