import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, person and transaction, as the server's own operation: what the person may was decided before, and
 * the rules for requests (bounds of answers, what may be assigned) are not the operation's. Who did it stays known.
 */
export function asOperation(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['payloadAPI', 'context'])
  own.payloadAPI = 'local'
  own.context = { ...req.context }
  return own
}
