import { loginOperation, logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { isStaff, personOf } from '@/src/lib/person'
import { defineForm } from '@/src/server/forms/defineForm'
import { safePath } from '@/src/server/forms/safePath'
import { readSession } from '@/src/server/forms/sameOrigin'

const text = (message: string) => z.string(message).min(1, message)

export const signInForm = defineForm({
  path: '/identity/sign-in',
  schema: z.object({
    email: text('Write your e-mail address.'),
    password: text('Write your password.'),
    next: z.string().optional(),
    home: z.string().optional(),
  }),
  run: async (req, { email, password, next, home }) => {
    const { cookie, user } = await openSession(req, email, password)
    const usual = isStaff(personOf(user)) ? req.payload.config.routes.admin : safePath(home, '/account')
    return { cookie, next: safePath(next, usual), body: { message: 'You are signed in.' } }
  },
})

export const signOutForm = defineForm({
  path: '/identity/sign-out',
  schema: z.object({ everywhere: z.stringbool().or(z.boolean()).default(false), next: z.string().optional() }),
  run: async (req, { everywhere, next }) => {
    await readSession(req)
    const { config } = req.payload.collections.users
    if (req.user) await logoutOperation({ collection: req.payload.collections.users, allSessions: everywhere, req })
    const cookie = generateExpiredPayloadCookie({
      collectionAuthConfig: config.auth,
      config: req.payload.config,
      cookiePrefix: req.payload.config.cookiePrefix,
    })
    return { cookie: String(cookie), next: safePath(next, '/'), body: { message: 'You are signed out.' } }
  },
})

/** Signs in through Payload's own operation and makes the cookie. */
export async function openSession(req: PayloadRequest, email: string, password: string) {
  const collection = req.payload.collections.users
  const { token, user } = await loginOperation({ collection, data: { email, password }, depth: 0, req })
  return { cookie: cookieFor(req, String(token)), user }
}

export function cookieFor(req: PayloadRequest, token: string): string {
  return String(
    generatePayloadCookie({
      collectionAuthConfig: req.payload.collections.users.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token,
    }),
  )
}
