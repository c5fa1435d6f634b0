import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPerRequest, parseSitePath } from '@/src/lib/site-path'

/**
 * Hands the query of a request on to where a kept page redirects it: the page was made without knowing any query, and a
 * campaign's parameters must not be lost on the way. Other hosts get nothing; pages that know the query decide themselves.
 */
export function keepQuery(req: IncomingMessage, res: ServerResponse, path: string): void {
  if (res.statusCode !== 307 && res.statusCode !== 308) return
  const query = /\?(.+)$/.exec(req.url ?? '')?.[1]
  const location = res.getHeader('location')
  if (!query || typeof location !== 'string') return
  const isOwnPath = /^\/(?![/\\])/.test(location)
  if (!isOwnPath || location.includes('?') || isPerRequest(parseSitePath(path).path)) return
  const [target = '', ...fragment] = location.split('#')
  res.setHeader('location', [`${target}?${query}`, ...fragment].join('#'))
}
