import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { filterResponse } from './filterResponse'
import { hostName } from './hosts'
import { announcesTooMuch, bodyLimit, watchBody } from './limitBody'
import { answerFromReads, keepWhatComes } from './answerFromReads'
import { PageCache } from './pageCache'
import { plainPage } from './plainPage'
import type { PublicReads } from './publicReads'
import { securityHeaders } from './securityHeaders'
import { trustRequest } from './trustRequest'

export interface WebServerOptions {
  /** Where people reach the server; decides the protocol and which host the admin panel always answers on. */
  serverUrl: string
  trustProxy: number | false
  maxBodyBytes: number
  /** Largest upload of somebody who is signed in. @default maxBodyBytes */
  maxUploadBytes?: number
  dev: boolean
  /** Slug of the organization of a host, null for a host that nobody has. */
  findOrganization: (host: string) => Promise<string | null>
  /** Takes the requests that pass: Next. */
  handler: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>
  /** Answers of anonymous reads. @default none are kept */
  reads?: PublicReads
  /** The text of a style sheet of the build by its address; kept pages bring those that they name. @default they only name them */
  styles?: (url: string) => string | null
  /** Milliseconds until an answer must have begun. @default 60_000 */
  answerWithin?: number
}

export interface WebServer {
  http: Server
  /** Accepts nothing new and waits for what is running, at most that many milliseconds. */
  drain: (within: number) => Promise<void>
}

/** What is the same on every host, needs no organization, and stays reachable for whoever watches the server. */
const HOSTLESS = /^\/(_next\/|internal\/|api\/health$)/
/** What the server's own host always answers. */
const PLATFORM = /^\/(admin|api)(\/|$)/
const MAX_HEADER_BYTES = 32 * 1024
const MAX_URL_LENGTH = 8 * 1024
/** Milliseconds that a refused body may still arrive. */
const LINGER = 3_000

/** The HTTP server in front of Next: whom a request comes from, whom it is for, and what may go out. */
export function webServer(options: WebServerOptions): WebServer {
  const { protocol, hostname } = new URL(options.serverUrl)
  const https = protocol === 'https:'
  const headers = securityHeaders({ https })
  const cache = new PageCache(options.styles ?? (() => null))
  let draining = false

  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const path = (req.url ?? '').split('?', 1)[0] ?? ''
    if (await answered(req, res, path)) return
    filterResponse(req, res, { path, headers, https, dev: options.dev, cache })
    if (draining) res.setHeader('connection', 'close')
    trustRequest(req, options.trustProxy)
    res.setHeader('x-request-id', String(req.headers['x-orrery-request-id']))

    const refusal = refuse(req, path, bodyLimit(req, path, options))
    if (refusal !== null) return refuseBody(req, res, refusal)
    watchBody(req, bodyLimit(req, path, options), () => refuseBody(req, res, TOO_LARGE))

    const organization = HOSTLESS.test(path) ? undefined : await resolve(req, res, path)
    if (organization === 'answered') return
    if (organization !== undefined) req.headers['x-orrery-organization'] = organization

    const question = options.reads?.questionOf(req, path, organization)
    if (options.reads && question) keepWhatComes(req, res, { reads: options.reads, question, headers })

    const late = setTimeout(() => {
      plainPage(res, 503, 'That took too long', 'The server is busy. Please try again in a moment.')
    }, options.answerWithin ?? 60_000)
    res.once('close', () => clearTimeout(late))
    await options.handler(req, res)
  }

  /** Whether the request was answered from the kept reads: the short way, past everything that makes an answer. */
  const answered = async (req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> => {
    const { reads } = options
    if (!reads?.isRead(req, path)) return false
    const host = hostName(req.headers.host)
    const organization = host === null ? null : await options.findOrganization(host).catch(() => null)
    const question = organization === null ? null : reads.questionOf(req, path, organization)
    const known = question && reads.find(question)
    if (!known) return false
    if (draining) res.setHeader('connection', 'close')
    res.setHeader('x-request-id', randomUUID())
    await answerFromReads(req, res, known, headers)
    return true
  }

  /** The organization of the request's host; undefined where there is none to name; 'answered' when the request ends here. */
  const resolve = async (req: IncomingMessage, res: ServerResponse, path: string) => {
    const host = hostName(req.headers.host)
    try {
      const slug = host === null ? null : await options.findOrganization(host)
      if (slug !== null) return slug
    } catch (error) {
      console.error('The organization of a host could not be read:', error instanceof Error ? error.message : error)
      plainPage(res, 503, 'Not available', 'The server cannot reach its database. Please try again in a moment.')
      return 'answered'
    }
    if (host === hostname && PLATFORM.test(path)) return undefined
    plainPage(res, 421, 'No site here', 'No site answers under this name.')
    return 'answered'
  }

  const listener = (req: IncomingMessage, res: ServerResponse) => {
    handle(req, res).catch((error: unknown) => {
      console.error(error)
      if (res.headersSent) res.destroy()
      else plainPage(res, 500, 'Something went wrong', 'The error has been noted. Please try again in a moment.')
    })
  }
  const http = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, listener)
  // A client that asks before it sends is told no before it sends.
  http.on('checkContinue', (req: IncomingMessage, res: ServerResponse) => {
    if (!announcesTooMuch(req, bodyLimit(req, (req.url ?? '').split('?', 1)[0] ?? '', options))) res.writeContinue()
    listener(req, res)
  })
  // A client has a minute for its request, and connections outlive the minute that proxies keep them.
  http.requestTimeout = 60_000
  http.headersTimeout = 15_000
  http.keepAliveTimeout = 75_000

  return {
    http,
    drain: async (within) => {
      draining = true
      const closed = new Promise<void>((resolved) => http.close(() => resolved()))
      http.closeIdleConnections()
      const timeout = setTimeout(() => http.closeAllConnections(), within)
      await closed
      clearTimeout(timeout)
    },
  }
}

interface Refusal {
  status: number
  title: string
  text: string
}

const TOO_LARGE: Refusal = { status: 413, title: 'Too large', text: 'What was sent is larger than this server takes.' }

function refuse(req: IncomingMessage, path: string, maxBodyBytes: number): Refusal | null {
  if (!path.startsWith('/'))
    return { status: 400, title: 'Bad request', text: 'The address is not one of this server.' }
  if ((req.url?.length ?? 0) > MAX_URL_LENGTH)
    return { status: 414, title: 'Too long', text: 'The address is too long.' }
  if (req.method === 'TRACE') return { status: 405, title: 'Not allowed', text: 'This method is not served.' }
  return announcesTooMuch(req, maxBodyBytes) ? TOO_LARGE : null
}

/** Answers, throws away what still comes for a while so that the client gets to read the answer, then hangs up. */
function refuseBody(req: IncomingMessage, res: ServerResponse, { status, title, text }: Refusal): void {
  plainPage(res, status, title, text)
  req.resume()
  const hangUp = setTimeout(() => req.socket.destroy(), LINGER)
  req.once('end', () => clearTimeout(hangUp))
  req.once('close', () => clearTimeout(hangUp))
}
