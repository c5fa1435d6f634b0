import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request and transaction as the server's own. Which organization a message belongs to was decided by the host; the
 * rules for what people may assign would refuse a visitor, and a member of another organization who writes to this one.
 */
export function asServer(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['payloadAPI', 'user']) as PayloadRequest
  own.payloadAPI = 'local'
  own.user = null
  return own
}
