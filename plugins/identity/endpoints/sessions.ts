import type { Endpoint } from 'payload'
import { z } from 'zod'
import { listSessions, revokeSession, signOutEverywhere } from '../sessions/ownSessions'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'

export const listSessionsEndpoint: Endpoint = {
  path: '/identity/sessions',
  method: 'get',
  handler: async (req) => {
    const user = await signedIn(req)
    return Response.json({ sessions: await listSessions(req, user) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const revokeSessionForm = defineForm({
  path: '/identity/sessions/revoke',
  schema: z.object({ session: z.string('Say which session.').min(1).max(100) }),
  run: async (req, { session }) => {
    await revokeSession(req, await signedIn(req), session)
    return { body: { message: 'That session has ended.' } }
  },
})

export const signOutEverywhereForm = defineForm({
  path: '/identity/sessions/end',
  schema: z.object({ keepThis: z.stringbool().or(z.boolean()).default(false) }),
  run: async (req, { keepThis }) => {
    const ended = await signOutEverywhere(req, await signedIn(req), keepThis)
    return { body: { message: 'Signed out everywhere.', ended } }
  },
})
