import { HttpClientError } from './errors'

/** Headers that carry no secret and may follow a redirect to another origin. Everything else stays behind. */
const CROSS_ORIGIN_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent'])

/** One hop of a call: what is sent where. Header names are in lower case. */
export type Hop = {
  url: URL
  method: string
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array | undefined
}

/**
 * The next hop after a redirect, as browsers do it (303, and 301/302 after POST, become GET without a body), but
 * stricter: TLS is never lost, and neither secrets nor a body travel to another origin.
 *
 * @param location the Location header
 * @throws HttpClientError `refused-redirect`, or `invalid-url` from `parseUrl`
 */
export function nextHop(hop: Hop, status: number, location: string | undefined): Hop {
  const url = targetOf(hop, location)
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') {
    throw refused(hop, 'it leads from https to http')
  }
  const turnsToGet = status === 303 ? hop.method !== 'HEAD' : status <= 302 && hop.method === 'POST'
  const method = turnsToGet ? 'GET' : hop.method
  const body = turnsToGet ? undefined : hop.body
  const isSameOrigin = url.origin === hop.url.origin
  if (!isSameOrigin && body !== undefined) {
    throw refused(hop, `it would send the body to ${url.host}`)
  }
  return { url, method, body, headers: keptHeaders(hop, { isSameOrigin, hasBody: body !== undefined }) }
}

/**
 * Parses a URL that may be called.
 *
 * @throws HttpClientError `invalid-url` unless it is absolute http or https without user name and password
 */
export function parseUrl(text: string | URL): URL {
  const url = URL.canParse(String(text)) ? new URL(String(text)) : null
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new HttpClientError('invalid-url', 'Only absolute http and https addresses can be called.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new HttpClientError('invalid-url', `The address of ${url.host} must not carry a user name or password.`)
  }
  return url
}

function targetOf(hop: Hop, location: string | undefined): URL {
  if (!location || !URL.canParse(location, hop.url.href)) throw refused(hop, 'it names no usable target')
  return parseUrl(new URL(location, hop.url))
}

function keptHeaders(
  hop: Hop,
  { isSameOrigin, hasBody }: { isSameOrigin: boolean; hasBody: boolean },
): Record<string, string> {
  const entries = Object.entries(hop.headers).filter(([name]) => {
    if (!isSameOrigin) return CROSS_ORIGIN_HEADERS.has(name)
    return hasBody || !name.startsWith('content-')
  })
  return Object.fromEntries(entries)
}

function refused(hop: Hop, reason: string): HttpClientError {
  return new HttpClientError('refused-redirect', `The redirect from ${hop.url.host} was not followed: ${reason}.`)
}
