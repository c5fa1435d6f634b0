import type { CollectionConfig } from 'payload'
import { caseStudies } from './content/case-studies'
import { categories } from './content/categories'
import { comments } from './content/comments'
import { formSubmissions } from './content/form-submissions'
import { forms } from './content/forms'
import { likes } from './content/likes'
import { media } from './content/media'
import { mediaFolders } from './content/media-folders'
import { pages } from './content/pages'
import { posts } from './content/posts'
import { redirects } from './content/redirects'
import { services } from './content/services'
import { tags } from './content/tags'
import { testimonialRequests } from './content/testimonial-requests'
import { testimonials } from './content/testimonials'
import { clients } from './crm/clients'
import { companies } from './crm/companies'
import { leads } from './crm/leads'
import { clientMessages } from './delivery/client-messages'
import { organizations } from './identity/organizations'
import { teamInvites } from './identity/team-invites'
import { teamMembers, teams } from './identity/teams'
import { membershipFields, users } from './identity/users'
import { auditLogs } from './insight/audit-logs'
import { domainEvents } from './insight/domain-events'
import { notifications } from './insight/notifications'
import { outboxMessages } from './insight/outbox-messages'

export { blocks } from './content/blocks'
export { membershipFields }

/** Every collection, by domain, in the order of the admin's navigation. */
export const collections: Record<string, CollectionConfig[]> = {
  crm: [leads, clients, companies],
  delivery: [clientMessages],
  content: [
    pages,
    services,
    caseStudies,
    posts,
    comments,
    testimonials,
    testimonialRequests,
    forms,
    formSubmissions,
    media,
    mediaFolders,
    categories,
    tags,
    likes,
    redirects,
  ],
  identity: [organizations, users, teams, teamMembers, teamInvites],
  insight: [notifications, outboxMessages, auditLogs, domainEvents],
}
