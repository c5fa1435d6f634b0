import type { CollectionConfig } from 'payload'
import { media } from './content/media'
import { services } from './content/services'
import { clients } from './crm/clients'
import { companies } from './crm/companies'
import { leads } from './crm/leads'
import { organizations } from './identity/organizations'
import { teamInvites } from './identity/team-invites'
import { teamMembers, teams } from './identity/teams'
import { membershipFields, users } from './identity/users'
import { auditLogs } from './insight/audit-logs'
import { domainEvents } from './insight/domain-events'
import { notifications } from './insight/notifications'
import { outboxMessages } from './insight/outbox-messages'

export { membershipFields }

/** Every collection, by domain, in the order of the admin's navigation. */
export const collections: Record<string, CollectionConfig[]> = {
  crm: [leads, clients, companies],
  content: [services, media],
  identity: [organizations, users, teams, teamMembers, teamInvites],
  insight: [notifications, outboxMessages, auditLogs, domainEvents],
}
