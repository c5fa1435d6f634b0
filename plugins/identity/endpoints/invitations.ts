import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { consume } from '@/plugins/limits/api'
import { acceptInvitation } from '../invitations/accept'
import { acceptanceInput, invitationInput } from '../invitations/fields'
import { invite, inviteAgain, revokeInvitation } from '../invitations/invite'
import { defineForm } from '@/src/server/forms/defineForm'
import { readSession, signedIn } from '@/src/server/forms/sameOrigin'
import { openSession } from './signIn'

export const inviteForm = defineForm({
  path: '/identity/invitations',
  schema: invitationInput,
  run: async (req, input) => {
    await signedIn(req)
    const invitation = await invite(req, input)
    return { status: 201, body: { message: `The invitation to ${input.email} is on its way.`, ...invitation } }
  },
})

export const acceptForm = defineForm({
  path: '/identity/invitations/accept',
  schema: acceptanceInput,
  run: async (req, input) => {
    await consume(req, 'form:invitation', { account: input.token })
    await readSession(req)
    const accepted = await acceptInvitation(req, input)
    const message = 'Welcome: the invitation is accepted.'
    if (req.user?.id === accepted.user || !input.password) return { body: { message, ...accepted }, next: '/account' }
    const { email } = await req.payload.findByID({ collection: 'users', id: accepted.user, depth: 0, req })
    const { cookie } = await openSession(req, email, input.password)
    return { status: accepted.isNew ? 201 : 200, cookie, body: { message, ...accepted }, next: '/account' }
  },
})

export const revokeInvitationEndpoint = onInvitation('/identity/invitations/:id/revoke', async (req, id) => {
  await revokeInvitation(req, id)
  return { message: 'The invitation has been taken back.' }
})

export const inviteAgainEndpoint = onInvitation('/identity/invitations/:id/send-again', async (req, id) => ({
  ...(await inviteAgain(req, id)),
  message: 'The invitation is on its way again; the older link has ended.',
}))

function onInvitation(
  path: string,
  run: (req: Parameters<Endpoint['handler']>[0], id: string) => Promise<Record<string, unknown>>,
): Endpoint {
  const form = defineForm({
    path,
    schema: z.object({}),
    run: async (req) => {
      await signedIn(req)
      const id = z.uuid().safeParse(req.routeParams?.id)
      if (!id.success) throw new APIError('There is no such invitation.', 404, null, true)
      return { body: await run(req, id.data) }
    },
  })
  return form
}
