import type { CollectionConfig } from 'payload'
import { auditAvailability } from './bookings/audit-availability'
import { auditBlockedDates } from './bookings/audit-blocked-dates'
import { auditBookings } from './bookings/audit-bookings'
import { auditNotifications } from './bookings/audit-notifications'
import { auditTemplates } from './bookings/audit-templates'
import { bookingHolds } from './bookings/booking-holds'
import { bookingHosts } from './bookings/booking-hosts'
import { bookingTypes } from './bookings/booking-types'
import { busyFeeds } from './bookings/busy-feeds'
import { busyTimes } from './bookings/busy-times'
import { consultations } from './bookings/consultations'
import { followUps } from './bookings/follow-ups'
import { hostReservations } from './bookings/host-reservations'
import { revenueAudits } from './bookings/revenue-audits'
import { waitlistEntries } from './bookings/waitlist-entries'
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
import { clientCalls } from './crm/client-calls'
import { clients } from './crm/clients'
import { companies } from './crm/companies'
import { contacts } from './crm/contacts'
import { imports } from './crm/imports'
import { leads } from './crm/leads'
import { opportunities } from './crm/opportunities'
import { clientMessages } from './delivery/client-messages'
import { projects } from './delivery/projects'
import { organizations } from './identity/organizations'
import { teamInvites } from './identity/team-invites'
import { teamMembers, teams } from './identity/teams'
import { membershipFields, users } from './identity/users'
import { auditLogs } from './insight/audit-logs'
import { changesets } from './insight/changesets'
import { domainEvents } from './insight/domain-events'
import { notifications } from './insight/notifications'
import { outboxMessages } from './insight/outbox-messages'
import { activities } from './work/activities'
import { decisionLogs } from './work/decision-logs'
import { goalEntries } from './work/goal-entries'
import { goals } from './work/goals'
import { pipelineItems } from './work/pipeline-items'
import { pipelineMoves } from './work/pipeline-moves'
import { pipelineStages } from './work/pipeline-stages'
import { pipelines } from './work/pipelines'
import { taskComments } from './work/task-comments'
import { taskTemplates } from './work/task-templates'
import { tasks } from './work/tasks'

export { blocks } from './content/blocks'
export { membershipFields }

/** Every collection, by domain, in the order of the admin's navigation. */
export const collections: Record<string, CollectionConfig[]> = {
  work: [
    tasks,
    taskComments,
    activities,
    goals,
    goalEntries,
    taskTemplates,
    decisionLogs,
    pipelines,
    pipelineStages,
    pipelineItems,
    pipelineMoves,
  ],
  crm: [leads, clients, companies, contacts, opportunities, clientCalls, imports],
  bookings: [
    auditBookings,
    consultations,
    revenueAudits,
    followUps,
    waitlistEntries,
    bookingTypes,
    auditTemplates,
    bookingHosts,
    auditAvailability,
    auditBlockedDates,
    busyFeeds,
    busyTimes,
    auditNotifications,
    bookingHolds,
    hostReservations,
  ],
  delivery: [projects, clientMessages],
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
  insight: [notifications, outboxMessages, changesets, auditLogs, domainEvents],
}
