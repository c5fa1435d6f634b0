import { loginOperation, logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { consume } from '@/plugins/limits/api'
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES } from '@/src/lib/locales'
import { isStaff, personOf } from '@/src/lib/person'
import { localizedPath } from '@/src/lib/site-path'
import { defineForm } from '@/src/server/forms/defineForm'
import { safePath } from '@/src/server/forms/safePath'
import { readSession } from '@/src/server/forms/sameOrigin'
import { askForLink } from '../signInLinks/askForLink'
import { openLink } from '../signInLinks/openLink'

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
    return {
      cookie,
      next: placeAfterSignIn(req, user, next, safePath(home, '/account')),
      body: { message: 'You are signed in.' },
    }
  },
})

export const askForLinkForm = defineForm({
  path: '/identity/sign-in-link',
  schema: z.object({
    email: z.string('Write your e-mail address.').trim().min(3, 'Write your e-mail address.').max(254),
    locale: z.enum(LOCALE_CODES).catch(DEFAULT_LOCALE),
    next: z.string().max(1000).optional(),
  }),
  run: async (req, { email, locale, next }) => {
    await consume(req, 'form:sign-in-link', { account: email })
    await askForLink(req, { email, locale, next: next ? safePath(next, '') || null : null })
    return { status: 202, body: { message: 'If the address belongs to an account, a link is on its way.' } }
  },
})

export const openLinkForm = defineForm({
  path: '/identity/sign-in-link/open',
  schema: z.object({ token: text('The link is incomplete. Open the newest mail again.').max(200) }),
  run: async (req, input) => {
    await consume(req, 'form:sign-in-link-open')
    const { token, user, next, locale } = await openLink(req, input.token)
    const home = localizedPath(isLocale(locale) ? locale : DEFAULT_LOCALE, '/portal')
    return {
      cookie: cookieFor(req, token),
      next: placeAfterSignIn(req, user, next, home),
      body: { message: 'You are signed in.' },
    }
  },
})

/** Where somebody goes on: to what was asked for, else staff to the panel and everybody else home. */
function placeAfterSignIn(req: PayloadRequest, user: unknown, next: string | null | undefined, home: string): string {
  return safePath(next, isStaff(personOf(user)) ? req.payload.config.routes.admin : home)
}

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
