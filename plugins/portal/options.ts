import type { Role } from '@/src/lib/roles'

export interface PortalOptions {
  /** Whom a client's message reaches when the client has no owner. */
  notifyRoles: readonly Role[]
}
