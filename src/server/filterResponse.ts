import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import zlib from 'node:zlib'
import { compressor, isCompressible, negotiateEncoding, SMALLEST_COMPRESSED, type Encoding } from './compression'
import { pagePolicy } from './contentSecurityPolicy'
import { isFramedAnywhere } from './framedAnywhere'
import { isKnown } from './ifNoneMatch'
import { keepQuery } from './keepQuery'
import type { PageCache } from './pageCache'
import { policyKind } from './securityHeaders'

export interface ResponseFilterOptions {
  /** Path of the request, without query. */
  path: string
  /** Headers that the answer gets unless it has set them. */
  headers: Record<string, string>
  https: boolean
  dev: boolean
  cache: PageCache
}

type Mode = 'undecided' | 'through' | 'whole' | 'stream'
type Callback = (error?: Error | null) => void

/** What Next tells about the inside. */
const PRIVATE = ['x-powered-by', 'x-middleware-rewrite', 'x-middleware-next']

/** What is said of a body, and of none. */
const OF_BODY = ['content-length', 'transfer-encoding', 'accept-ranges']

/** Largest static file that is compressed as a whole and remembered. */
const LARGEST_REMEMBERED = 4 * 1024 * 1024

/**
 * Changes an answer on its way out: security headers, a Content-Security-Policy, compression.
 *
 * A page without a policy of its own is a cached one: it is held back until whole, because the policy names its inline
 * scripts and stands in the head. Everything else streams, each piece that is flushed arriving at once.
 */
export function filterResponse(req: IncomingMessage, res: ServerResponse, options: ResponseFilterOptions): void {
  const original = {
    writeHead: res.writeHead.bind(res),
    write: res.write.bind(res) as (chunk: Buffer, callback?: Callback) => boolean,
    end: res.end.bind(res) as (chunk?: Buffer, callback?: () => void) => ServerResponse,
    flushHeaders: res.flushHeaders.bind(res),
    setHeader: res.setHeader,
  }
  const prototype: object = Object.getPrototypeOf(res)
  const held: Buffer[] = []
  let mode: Mode = 'undecided'
  let ended = false
  let declared = false
  let stream: ReturnType<typeof compressor> | undefined

  const decide = () => {
    if (mode !== 'undecided') return
    for (const [name, value] of Object.entries(options.headers)) if (!res.hasHeader(name)) res.setHeader(name, value)
    for (const name of PRIVATE) res.removeHeader(name)
    if (isFramedAnywhere(options.path)) res.removeHeader('x-frame-options')
    keepQuery(req, res, options.path)
    if (isKnownAnswer(req, res)) {
      res.statusCode = 304
      res.statusMessage = ''
      for (const name of OF_BODY) res.removeHeader(name)
    }
    const wantsPolicy = setPolicy(res, options)
    const encoding = chooseEncoding(req, res)
    const remembered = encoding !== null && isImmutable(options.path) && lengthOf(res) <= LARGEST_REMEMBERED
    if (hasBody(req, res) && (wantsPolicy || remembered)) mode = 'whole'
    else if (encoding !== null) startStream(encoding)
    else mode = 'through'
  }

  const startStream = (encoding: Encoding) => {
    mode = 'stream'
    markEncoded(res, encoding)
    stream = compressor(encoding)
    stream.on('data', (piece: Buffer) => {
      if (!original.write(piece)) stream?.pause()
    })
    stream.on('end', () => original.end())
    stream.on('error', (error) => res.destroy(error))
    // The writer waits for the response's "drain"; it is the compressor that fills up first.
    stream.on('drain', () => res.emit('drain'))
    res.on('drain', () => stream?.resume())
    res.on('close', () => stream?.destroy())
    // Next calls this behind each piece of a streamed page.
    Object.assign(res, {
      flush: () =>
        stream?.flush(encoding === 'gzip' ? zlib.constants.Z_SYNC_FLUSH : zlib.constants.BROTLI_OPERATION_FLUSH),
    })
  }

  const finishWhole = async () => {
    // Next replaces this by one that does nothing once the head counts as sent, which it does since it is held back.
    res.setHeader = original.setHeader
    let body: Buffer = Buffer.concat(held)
    if (needsPolicy(res, options)) {
      body = options.cache.painted(body)
      res.setHeader(
        'content-security-policy',
        pagePolicy({ scripts: options.cache.scripts(body), https: options.https }),
      )
    }
    const encoding = body.length < SMALLEST_COMPRESSED ? null : chooseEncoding(req, res)
    if (encoding !== null) {
      body = await options.cache.encoded(body, encoding)
      markEncoded(res, encoding)
    }
    res.removeHeader('transfer-encoding')
    res.setHeader('content-length', body.length)
    mode = 'through'
    original.end(body)
  }

  // A head that is held back counts as sent for whoever wrote it: asking this, Next would render a second page.
  const isHeld = () => declared || (mode === 'whole' && (ended || held.length > 0))
  Object.defineProperty(res, 'headersSent', { get: () => isHeld() || Reflect.get(prototype, 'headersSent', res) })

  res.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]) => {
    res.statusCode = status
    const message = rest.find((part) => typeof part === 'string')
    if (message !== undefined) res.statusMessage = message
    setHeaders(
      res,
      rest.find((part) => typeof part === 'object'),
    )
    // Nothing is sent yet: with the body in sight, its length is known.
    declared = true
    return mode === 'undecided' || mode === 'whole' ? res : original.writeHead(res.statusCode)
  }) as typeof res.writeHead

  res.flushHeaders = () => {
    decide()
    if (mode !== 'whole') original.flushHeaders()
  }

  res.write = ((chunk: string | Uint8Array, ...rest: (BufferEncoding | Callback | undefined)[]) => {
    // An answer that was ended for its writer (too late, too large) takes no more.
    if (ended) return true
    decide()
    const piece = toBuffer(chunk, rest)
    const callback = rest.find((part) => typeof part === 'function')
    if (mode === 'through') return original.write(piece, callback)
    if (mode === 'stream') return stream?.write(piece, callback) ?? false
    held.push(piece)
    if (callback !== undefined) process.nextTick(callback)
    return true
  }) as typeof res.write

  res.end = ((...parts: (string | Uint8Array | BufferEncoding | (() => void) | undefined)[]) => {
    const [first, ...rest] = parts
    const piece = typeof first === 'string' || first instanceof Uint8Array ? toBuffer(first, rest) : undefined
    const callback = parts.find((part) => typeof part === 'function')
    if (callback !== undefined) res.once('finish', callback)
    if (ended) return res
    ended = true
    // A body that is known whole before the head is written needs no stream.
    if (mode === 'undecided' && piece !== undefined && hasBody(req, res) && !res.hasHeader('content-length')) {
      res.setHeader('content-length', piece.length)
    }
    decide()
    if (mode === 'through') return original.end(piece)
    if (mode === 'stream') {
      stream?.end(piece)
      return res
    }
    if (piece !== undefined) held.push(piece)
    finishWhole().catch((error: Error) => res.destroy(error))
    return res
  }) as typeof res.end
}

/** Sets the policy that does not depend on the body. Returns whether the one that does is still to be made. */
function setPolicy(res: ServerResponse, options: ResponseFilterOptions): boolean {
  if (!needsPolicy(res, options)) {
    const kind = policyKind(options.path, contentTypeOf(res))
    if (typeof kind === 'object' && !options.dev && !res.hasHeader('content-security-policy')) {
      res.setHeader('content-security-policy', kind.fixed)
    }
    return false
  }
  if (!options.dev) return true
  res.setHeader('content-security-policy', pagePolicy({ dev: true }))
  return false
}

function needsPolicy(res: ServerResponse, { path }: ResponseFilterOptions): boolean {
  return !res.hasHeader('content-security-policy') && policyKind(path, contentTypeOf(res)) === 'page'
}

function chooseEncoding(req: IncomingMessage, res: ServerResponse): Encoding | null {
  if (!isCompressible(contentTypeOf(res))) return null
  appendVary(res, 'Accept-Encoding')
  const untouchable =
    !hasBody(req, res) ||
    res.hasHeader('content-encoding') ||
    res.hasHeader('content-range') ||
    /\bno-transform\b/.test(String(res.getHeader('cache-control') ?? ''))
  if (untouchable || lengthOf(res) < SMALLEST_COMPRESSED) return null
  const accepts = req.headers['accept-encoding']
  return negotiateEncoding(Array.isArray(accepts) ? accepts.join(',') : accepts)
}

/** The body is no longer the one that length, ranges and a strong tag were made for. */
function markEncoded(res: ServerResponse, encoding: Encoding): void {
  res.setHeader('content-encoding', encoding)
  res.removeHeader('content-length')
  res.removeHeader('accept-ranges')
  const tag = res.getHeader('etag')
  if (typeof tag === 'string' && !tag.startsWith('W/')) res.setHeader('etag', `W/${tag}`)
}

function hasBody(req: IncomingMessage, res: ServerResponse): boolean {
  return req.method !== 'HEAD' && res.statusCode >= 200 && res.statusCode !== 204 && res.statusCode !== 304
}

/** Whether an answer with a tag is the one that whoever asks has already. Next asks this for pages, and not for route handlers. */
function isKnownAnswer(req: IncomingMessage, res: ServerResponse): boolean {
  const tag = res.getHeader('etag')
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  return isRead && res.statusCode === 200 && typeof tag === 'string' && isKnown(req.headers['if-none-match'], tag)
}

function isImmutable(path: string): boolean {
  return path.startsWith('/_next/static/')
}

function contentTypeOf(res: ServerResponse): string {
  return String(res.getHeader('content-type') ?? '')
}

/** Unknown lengths count as large. */
function lengthOf(res: ServerResponse): number {
  const length = res.getHeader('content-length')
  return length === undefined ? Number.POSITIVE_INFINITY : Number(length)
}

function appendVary(res: ServerResponse, field: string): void {
  const current = String(res.getHeader('vary') ?? '')
  const fields = current.toLowerCase().split(/\s*,\s*/)
  if (fields.includes(field.toLowerCase()) || current === '*') return
  res.setHeader('vary', current === '' ? field : `${current}, ${field}`)
}

function setHeaders(res: ServerResponse, headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined): void {
  if (headers === undefined) return
  const pairs = Array.isArray(headers)
    ? headers.flatMap((value, index) => (index % 2 === 0 ? [[String(value), headers[index + 1]] as const] : []))
    : Object.entries(headers)
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value)
}

function toBuffer(chunk: string | Uint8Array, rest: readonly unknown[]): Buffer {
  const encoding = rest.find((part): part is BufferEncoding => typeof part === 'string')
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk)
}
