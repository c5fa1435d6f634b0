import { addDataAndFileToRequest, isolateObjectProperty, type Endpoint, type PayloadRequest } from 'payload'
import { consume } from '../api'

type Front = Pick<Endpoint, 'path'> & { bucket: string; readsBody: boolean }

/** Payload opens its transaction before `beforeOperation` for these, and runs no hook at all for the verification. */
const FRONTS: readonly Front[] = [
  { path: '/forgot-password', bucket: 'forgot-password', readsBody: true },
  { path: '/reset-password', bucket: 'reset-password', readsBody: false },
  { path: '/verify/:id', bucket: 'verify-email', readsBody: false },
]

/** Endpoints that stand in front of Payload's own of the same path: they count, then let Payload answer. */
export function authEndpoints(slug: string): Endpoint[] {
  return FRONTS.map(({ path, bucket, readsBody }): Endpoint => {
    const own: Endpoint = {
      path,
      method: 'post',
      handler: async (req) => {
        if (readsBody) await addDataAndFileToRequest(req)
        await consume(req, bucket, readsBody ? { account: accountIn(req.data) } : {})
        return behind(req, slug, own)(readsBody ? withBodyRead(req) : req)
      },
    }
    return own
  })
}

/** The account that a request is about, as it was typed. */
export function accountIn(data: unknown): string | undefined {
  const { email, username } = (data ?? {}) as { email?: unknown; username?: unknown }
  const account = typeof email === 'string' && email !== '' ? email : username
  return typeof account === 'string' && account.trim() !== '' ? account : undefined
}

function behind(req: PayloadRequest, slug: string, own: Endpoint): Endpoint['handler'] {
  const endpoints = req.payload.collections[slug as keyof typeof req.payload.collections].config.endpoints || []
  const next = endpoints.find(
    ({ path, method, handler }) => path === own.path && method === own.method && handler !== own.handler,
  )
  if (!next)
    throw new Error(`Payload has no endpoint ${own.path} for "${slug}". Check plugins/limits after the update.`)
  return next.handler
}

/** Payload's handler reads the body itself; a stream can be read once, so it is told that there is none. */
function withBodyRead(req: PayloadRequest): PayloadRequest {
  const read = isolateObjectProperty(req, 'body' as keyof PayloadRequest)
  Object.assign(read, { body: null })
  return read
}
