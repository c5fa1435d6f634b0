import { Agent, request as undiciRequest, type Dispatcher } from 'undici'
import { HttpClientError } from './errors'
import { assertLiteralAllowed, guardedLookup, systemResolver, type Resolver } from './lookup'
import { discardBody, readBody } from './readBody'
import { nextHop, parseUrl, type Hop } from './redirects'
import { httpResponse, type HttpResponse } from './response'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export type HttpClientOptions = {
  /**
   * Hosts, as `name` or `name:port`, that the operator configured and that may have private addresses (a model server
   * on the loopback, a mail relay). Give them only to the client that calls them: a client for addresses from records
   * has none. A redirect never profits from this list.
   * @default []
   */
  allowedHosts?: readonly string[]
  /** Time for the whole call with its redirects, in milliseconds. @default 10_000 */
  timeoutMs?: number
  /** Size of the decoded answer, in bytes. @default 5_242_880 */
  maxBytes?: number
  /** How many redirects are followed; with 0 the redirect itself is the answer. @default 3 */
  maxRedirects?: number
  /** Sent unless the call names its own. @default 'Orrery' */
  userAgent?: string
  /** How names become addresses; for tests. */
  resolve?: Resolver
}

export type HttpRequestOptions = {
  /** @default 'GET' */
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  /** Sent as JSON with its content type, instead of `body`. */
  json?: unknown
  /** Ends the call early with the code `aborted`. */
  signal?: AbortSignal
  timeoutMs?: number
  maxBytes?: number
  maxRedirects?: number
}

export type HttpClient = {
  /** Calls an address. Any status is an answer; see `HttpClientError` for what is not. */
  request: (url: string | URL, options?: HttpRequestOptions) => Promise<HttpResponse>
  /** Closes the connections that are kept open. */
  close: () => Promise<void>
}

type Limits = { timeoutMs: number; maxBytes: number; maxRedirects: number }

/**
 * The client for all outgoing calls. It calls only public addresses, connects to the very address that it checked,
 * checks every redirect again, and bounds time and size. A connection is reused only for the origin it was checked for.
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const allowed = new Set((options.allowedHosts ?? []).map((host) => host.toLowerCase()))
  const isExempt = (url: URL) => allowed.has(url.host) || allowed.has(url.hostname)
  const resolve = options.resolve ?? systemResolver
  const timeoutMs = options.timeoutMs ?? 10_000
  // Two pools: a name that is exempt for a direct call is not exempt as the target of a redirect.
  const guarded = agent(
    guardedLookup(resolve, () => false),
    timeoutMs,
  )
  const exempt = agent(
    guardedLookup(resolve, () => true),
    timeoutMs,
  )

  return {
    request: async (target, call = {}) => {
      const limits: Limits = {
        timeoutMs: call.timeoutMs ?? timeoutMs,
        maxBytes: call.maxBytes ?? options.maxBytes ?? 5 * 1024 * 1024,
        maxRedirects: call.maxRedirects ?? options.maxRedirects ?? 3,
      }
      const deadline = AbortSignal.timeout(limits.timeoutMs)
      const signal = call.signal ? AbortSignal.any([deadline, call.signal]) : deadline
      const first = firstHop(target, call, options.userAgent ?? 'Orrery')
      const poolFor = (hop: Hop) => (isExempt(hop.url) && hop.url.origin === first.url.origin ? exempt : guarded)
      try {
        return await follow(first, { limits, signal, poolFor, guarded })
      } catch (error) {
        throw explain(error, { host: first.url.host, deadline, caller: call.signal, timeoutMs: limits.timeoutMs })
      }
    },
    close: async () => {
      await Promise.all([guarded.close(), exempt.close()])
    },
  }
}

type Journey = { limits: Limits; signal: AbortSignal; poolFor: (hop: Hop) => Agent; guarded: Agent }

async function follow(first: Hop, { limits, signal, poolFor, guarded }: Journey): Promise<HttpResponse> {
  let hop = first
  for (let redirects = 0; ; redirects += 1) {
    const pool = poolFor(hop)
    if (pool === guarded) assertLiteralAllowed(hop.url.hostname)
    const answer = await race(send(hop, pool, signal), signal)
    const location = REDIRECTS.has(answer.statusCode) ? headerOf(answer, 'location') : undefined
    if (location === undefined || limits.maxRedirects === 0) return toResponse(hop.url, answer, limits, signal)
    discardBody(answer.body)
    if (redirects >= limits.maxRedirects) {
      throw new HttpClientError('too-many-redirects', `${first.url.host} redirected more than ${redirects} times.`)
    }
    hop = nextHop(hop, answer.statusCode, location)
  }
}

function send(hop: Hop, dispatcher: Agent, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  return undiciRequest(hop.url, {
    dispatcher,
    method: hop.method as Dispatcher.HttpMethod,
    headers: { ...hop.headers, 'accept-encoding': 'identity' },
    body: hop.body ?? null,
    signal,
  })
}

async function toResponse(
  url: URL,
  answer: Dispatcher.ResponseData,
  { maxBytes }: Limits,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const encoding = headerOf(answer, 'content-encoding')
  const body = await race(readBody(answer.body, { maxBytes, encoding, host: url.host }), signal)
  return httpResponse({ url: url.href, status: answer.statusCode, headers: answer.headers, body })
}

function firstHop(target: string | URL, call: HttpRequestOptions, userAgent: string): Hop {
  const url = parseUrl(target)
  const given = Object.entries(call.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  const headers: Record<string, string> = { 'user-agent': userAgent, ...Object.fromEntries(given) }
  if (call.json === undefined) return { url, method: methodOf(call), headers, body: call.body }
  const json = { accept: 'application/json', 'content-type': 'application/json', ...headers }
  return { url, method: methodOf(call), headers: json, body: JSON.stringify(call.json) }
}

function methodOf(call: HttpRequestOptions): string {
  return (call.method ?? 'GET').toUpperCase()
}

function headerOf(answer: Dispatcher.ResponseData, name: string): string | undefined {
  const value = answer.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function agent(lookup: ReturnType<typeof guardedLookup>, timeoutMs: number): Agent {
  return new Agent({ connect: { lookup, timeout: timeoutMs }, headersTimeout: 0, bodyTimeout: 0, pipelining: 1 })
}

/** A name server that never answers does not hear the signal, so the wait itself must end with it. */
function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error)
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function explain(
  error: unknown,
  call: { host: string; deadline: AbortSignal; caller: AbortSignal | undefined; timeoutMs: number },
): HttpClientError {
  if (error instanceof HttpClientError) return error
  if (call.deadline.aborted) {
    const message = `${call.host} did not answer within ${call.timeoutMs} ms.`
    return new HttpClientError('timeout', message, { cause: error })
  }
  if (call.caller?.aborted) {
    return new HttpClientError('aborted', `The call to ${call.host} was ended by its caller.`, { cause: error })
  }
  return new HttpClientError('connection', `The call to ${call.host} failed.`, { cause: error })
}
