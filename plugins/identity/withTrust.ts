import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request and transaction as the server's own: what a sign-up or an invitation gives was decided before, and
 * the guards of organizations and memberships judge what a person asks for. Nothing of it reaches the request itself.
 */
export function withTrust(req: PayloadRequest): PayloadRequest {
  const trusted = isolateObjectProperty(req, ['context', 'payloadAPI', 'user']) as PayloadRequest
  trusted.context = { ...req.context, trustedMemberships: true, sendsVerification: true }
  trusted.payloadAPI = 'local'
  trusted.user = null
  return trusted
}
