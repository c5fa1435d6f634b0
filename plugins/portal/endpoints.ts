import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { onBehalfOf } from '@/plugins/access/api'
import { consume } from '@/plugins/limits/api'
import { query, sql } from '@/src/lib/database'
import { LOCALE_CODES } from '@/src/lib/locales'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { ownClient } from './clients'
import { newestMessage, unreadCount } from './conversation'
import { keepClientFile } from './files'
import { sendMessage } from './sendMessage'

const client = z.uuid('Choose a client.')

const messageForm = defineForm({
  path: '/portal/messages',
  schema: z.object({ client, body: z.string().max(10_000, 'Write 10,000 characters at most.').default('') }),
  run: async (req, input, _, files) => {
    const user = await signedIn(req)
    await consume(req, 'portal:message', { account: user.id })
    const id = await sendMessage(req, user, await ownClient(req, user, input.client), { body: input.body, files })
    return { status: 201, body: { id, message: 'Your message is with the studio.' } }
  },
})

const filesForm = defineForm({
  path: '/portal/files',
  schema: z.object({ client }),
  run: async (req, input, _, files) => {
    const user = await signedIn(req)
    const [file, ...more] = files
    if (!file || more.length > 0) throw new APIError('Choose one file.', 400, null, true)
    await consume(req, 'portal:file', { account: user.id })
    const id = await keepClientFile(req, user, await ownClient(req, user, input.client), file)
    return { status: 201, body: { id, message: 'Your file is with the studio.' } }
  },
})

const readForm = defineForm({
  path: '/portal/notifications/read',
  schema: z.object({ id: z.uuid('There is no such notification.').optional() }),
  run: async (req, { id }) => {
    const user = await signedIn(req)
    if (id) {
      const data = { readAt: new Date().toISOString() }
      await req.payload.update({ collection: 'notifications', id, data, depth: 0, ...onBehalfOf(req) })
    } else {
      await query(
        req,
        sql`update notifications set read_at = now(), updated_at = now() where owner_id = ${user.id} and read_at is null`,
      )
    }
    return { body: { message: 'Marked as read.' } }
  },
})

const profileForm = defineForm({
  path: '/portal/profile',
  schema: z.object({
    name: z.string('Write your name.').trim().min(1, 'Write your name.').max(120),
    timezone: z.string().max(80).optional(),
    language: z.enum(LOCALE_CODES, 'Choose a language of the list.').optional(),
  }),
  run: async (req, { name, timezone, language }) => {
    const user = await signedIn(req)
    await consume(req, 'portal:profile', { account: user.id })
    const kept = typeof user.preferences === 'object' && !Array.isArray(user.preferences) ? user.preferences : {}
    const data = { name, timezone, ...(language ? { preferences: { ...kept, language } } : {}) }
    await req.payload.update({ collection: 'users', id: user.id, data, depth: 0, ...onBehalfOf(req) })
    return { body: { message: 'Your profile is saved.' } }
  },
})

const emailForm = defineForm({
  path: '/portal/email',
  schema: z.object({
    email: z.email('Write an e-mail address such as you@studio.example.').max(254),
    currentPassword: z.string('Write your current password.').min(1, 'Write your current password.'),
  }),
  run: async (req, data) => {
    const user = await signedIn(req)
    await consume(req, 'portal:profile', { account: user.id })
    await req.payload.update({ collection: 'users', id: user.id, data, depth: 0, ...onBehalfOf(req) })
    return { body: { message: 'Your address is changed. The old one has been told.' } }
  },
})

/** What an open conversation asks now and then: whether there is something that it does not show. */
const news: Endpoint = {
  path: '/portal/news',
  method: 'get',
  handler: async (req) => {
    const user = await signedIn(req)
    const named = await ownClient(req, user, clientIn(req))
    const answer = { newest: await newestMessage(req, named.id), unread: await unreadCount(req, named.id, 'client') }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

function clientIn(req: PayloadRequest): string {
  const parsed = client.safeParse(req.searchParams.get('client'))
  if (!parsed.success) throw new APIError('Say which client: ?client=<id>.', 400, null, true)
  return parsed.data
}

/** Everything under `/api/portal`. */
export const portalEndpoints: Endpoint[] = [messageForm, filesForm, readForm, profileForm, emailForm, news]
