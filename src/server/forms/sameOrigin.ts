import { APIError, executeAuthStrategies, type PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'

/**
 * Whether a browser sent this from a page of the same host. Organizations have hosts of their own, which
 * Payload's fixed list of origins cannot know; that the Origin names the very host that was asked is as good.
 */
export function isSameOrigin(req: PayloadRequest): boolean {
  const origin = req.headers.get('origin')
  if (origin && origin !== 'null') {
    return req.payload.config.csrf.includes(origin) || hostOf(origin) === req.headers.get('host')
  }
  return req.headers.get('sec-fetch-site') === 'same-origin'
}

/** @throws APIError 403 for a form that another site sent, before it does anything. */
export function assertSameOrigin(req: PayloadRequest): void {
  if (isSameOrigin(req)) return
  throw new APIError(
    'This form was sent from another site. Open the page again and send it from there.',
    403,
    null,
    true,
  )
}

/**
 * The signed-in account of a request, put on it. On an organization's host Payload has read no cookie, because the
 * origin is not in its list: it is read again where the request is same-origin.
 *
 * @throws APIError 401 for nobody, and for an account that is switched off.
 */
export async function signedIn(req: PayloadRequest): Promise<NonNullable<PayloadRequest['user']>> {
  await readSession(req)
  if (!req.user || !personIn(req)) throw new APIError('Sign in first.', 401, null, true)
  return req.user
}

/** The same without demanding anybody. */
export async function readSession(req: PayloadRequest): Promise<void> {
  if (req.user || !isSameOrigin(req)) return
  const headers = new Headers(req.headers)
  headers.delete('origin')
  headers.set('sec-fetch-site', 'same-origin')
  const { user } = await executeAuthStrategies({ headers, payload: req.payload })
  req.user = user
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
