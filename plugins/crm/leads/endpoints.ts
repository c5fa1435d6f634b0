import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/plugins/access/api'
import type { Lead } from '@/payload-types'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { visibleRecord } from '@/src/server/visibleRecord'
import { choicesSchema } from '../convert/choices'
import { convertLead } from '../convert/convertLead'
import { proposeConversion } from '../convert/propose'
import { markDuplicate } from './markDuplicate'
import { matchesOf } from './matches'
import { takeLead } from './takeLead'

/** The lead of the path, as the signed-in person may read it; 404 for one that is not theirs to see. */
async function leadOf(req: PayloadRequest): Promise<Lead> {
  await signedIn(req)
  return visibleRecord(req, 'leads', req.routeParams?.id)
}

const privately = { headers: { 'cache-control': 'private, no-store' } }

/** `GET /api/leads/:id/matches`: other records of the same person or company, as far as the reader may see them. */
const matches: Endpoint = {
  path: '/:id/matches',
  method: 'get',
  handler: async (req) => Response.json({ matches: await matchesOf(req, await leadOf(req)) }, privately),
}

/** `GET /api/leads/:id/convert`: what a conversion would take and make. */
const proposal: Endpoint = {
  path: '/:id/convert',
  method: 'get',
  handler: async (req) => Response.json(await proposeConversion(req, await leadOf(req)), privately),
}

/** `POST /api/leads/:id/convert`: makes what was chosen (see `choices.ts`); 409 when it is done already. */
const convert = defineForm({
  path: '/:id/convert',
  schema: choicesSchema,
  run: async (req, choices) => {
    const lead = await leadOf(req)
    if (!can(req, 'update', 'leads')) throw new APIError('You may not change this lead.', 403, null, true)
    const made = await convertLead(req, lead, choices)
    return { status: 201, body: { message: 'The lead is converted.', ...made } }
  },
})

/** `POST /api/leads/:id/take`: the person becomes its owner. */
const take = defineForm({
  path: '/:id/take',
  schema: z.object({}),
  run: async (req) => {
    const lead = await leadOf(req)
    await takeLead(req, lead.id)
    return { body: { message: 'The lead is yours.' } }
  },
})

/** `POST /api/leads/:id/repeats { of: id | null }`: says that it repeats another one, or that it does not. */
const duplicate = defineForm({
  path: '/:id/repeats',
  schema: z.object({ of: z.uuid('Say which lead it repeats.').nullable() }),
  run: async (req, { of }) => {
    const lead = await leadOf(req)
    await markDuplicate(req, lead, of)
    return { body: { message: of ? 'The lead is marked as a duplicate.' : 'The lead stands by itself.' } }
  },
})

/** Everything under `/api/leads/:id` that is more than a field. */
export const leadEndpoints: Endpoint[] = [matches, proposal, convert, take, duplicate]
