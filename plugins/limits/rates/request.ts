import type { PayloadRequest } from 'payload'
import { sourceOf } from './source'

const CLIENT_IP = 'x-orrery-client-ip'

/** Whom a request is counted as. The server in front sets the header and removes what the client sent under its name. */
export function clientSource(req: Pick<PayloadRequest, 'headers'>): string {
  return sourceOf(req.headers.get(CLIENT_IP))
}

/** Whether server code calls by itself, with no client behind it: scripts, jobs, tests. */
export function isTrusted(req: PayloadRequest): boolean {
  return req.payloadAPI === 'local' && !req.headers?.has(CLIENT_IP)
}
