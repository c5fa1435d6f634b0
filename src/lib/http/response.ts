import type { IncomingHttpHeaders } from 'node:http'
import { HttpClientError } from './errors'

/** An answer, read to its end. */
export type HttpResponse = {
  /** The address that answered: the last one after redirects. */
  url: string
  status: number
  /** Whether the status is 200 to 299. */
  ok: boolean
  /** Header names are in lower case; repeated headers are joined by ", ". */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** The body as UTF-8. */
  text: () => string
  /** The parsed body. It comes from a stranger: give it to a schema before use. */
  json: () => unknown
}

export function httpResponse(answer: {
  url: string
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}): HttpResponse {
  const { url, status, body } = answer
  const text = () => body.toString('utf8')
  return {
    url,
    status,
    ok: status >= 200 && status < 300,
    headers: flatten(answer.headers),
    body,
    text,
    json: () => parseJson(text(), url),
  }
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  )
  return Object.fromEntries(entries)
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HttpClientError('invalid-response', `The answer of ${new URL(url).host} is not JSON.`, { cause })
  }
}
