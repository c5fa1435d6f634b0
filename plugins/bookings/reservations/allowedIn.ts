import type { PayloadRequest } from 'payload'
import { canIn } from '@/plugins/access/api'

/** Whether the person of a request may know what takes the time of an organization's hosts. The house's own code may. */
export function allowedIn(req: PayloadRequest, organization: string): boolean {
  return req.user ? canIn(req, 'read', 'host-reservations', organization) : req.payloadAPI === 'local'
}
