import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { compress, negotiateEncoding, SMALLEST_COMPRESSED } from './compression'
import { dataPolicy } from './contentSecurityPolicy'
import { isKnown } from './ifNoneMatch'
import type { KeptAnswer, PublicReads, Question } from './publicReads'

/** Headers of an answer that belong to the connection or to the one request. */
const PASSING = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'x-request-id',
  'vary',
])

/**
 * Answers a question from what is kept. Visitors ask again each time (`max-age=0`) and mostly hear 304: only this server is
 * told of changes.
 *
 * @param headers what every answer of the server carries
 */
export async function answerFromReads(
  req: IncomingMessage,
  res: ServerResponse,
  answer: KeptAnswer,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const accepts = req.headers['accept-encoding']
  const encoding =
    answer.body.length < SMALLEST_COMPRESSED
      ? null
      : negotiateEncoding(Array.isArray(accepts) ? accepts.join(',') : accepts)
  const form = (answer.forms[encoding ?? 'plain'] ??= encoding
    ? { body: await compress(answer.body, encoding), head: headOf(answer, headers, encoding) }
    : { body: answer.body, head: headOf(answer, headers, null) })
  if (isKnown(req.headers['if-none-match'], answer.etag)) {
    res.writeHead(304, form.head).end()
    return
  }
  res.writeHead(200, { ...form.head, 'content-length': form.body.length })
  res.end(form.body)
}

function headOf(
  answer: KeptAnswer,
  headers: Readonly<Record<string, string>>,
  encoding: string | null,
): OutgoingHttpHeaders {
  return {
    ...headers,
    'content-security-policy': dataPolicy,
    ...answer.headers,
    // The body of a compressed answer is not the one that a strong tag was made for.
    etag: encoding ? `W/${answer.etag}` : answer.etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Authorization, Cookie, Accept-Encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
}

/**
 * Holds back the answer that is about to be written, keeps it if it may be kept, and sends it. Anything but a JSON answer
 * with status 200 goes out as it came.
 */
export function keepWhatComes(
  req: IncomingMessage,
  res: ServerResponse,
  { reads, question, headers }: { reads: PublicReads; question: Question; headers: Readonly<Record<string, string>> },
): void {
  const since = reads.now()
  const inner = { write: res.write, end: res.end, flushHeaders: res.flushHeaders }
  const held: Buffer[] = []

  res.flushHeaders = () => undefined
  res.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    held.push(Buffer.from(chunk as Uint8Array))
    const callback = rest.find((part) => typeof part === 'function') as (() => void) | undefined
    if (callback) process.nextTick(callback)
    return true
  }) as typeof res.write
  res.end = ((...parts: unknown[]) => {
    Object.assign(res, inner)
    const [chunk] = parts
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) held.push(Buffer.from(chunk as Uint8Array))
    const callback = parts.find((part) => typeof part === 'function') as (() => void) | undefined
    if (callback) res.once('finish', callback)
    const body = Buffer.concat(held)
    const answer = req.method === 'GET' && isKeepable(res) ? reads.keep(question, since, lasting(res), body) : null
    if (answer) answerFromReads(req, res, answer, headers).catch((error: Error) => res.destroy(error))
    else res.end(body)
    return res
  }) as typeof res.end
}

function isKeepable(res: ServerResponse): boolean {
  return (
    res.statusCode === 200 &&
    String(res.getHeader('content-type') ?? '').startsWith('application/json') &&
    !res.hasHeader('set-cookie')
  )
}

function lasting(res: ServerResponse): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(res.getHeaders()).filter(([name]) => !PASSING.has(name)))
}
