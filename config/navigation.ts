import type { NavigationGroup } from '@/plugins/desk'

/** The panel's navigation, in the order of a working day: what has come in, who it is for, what the house shows, how it runs. */
export const navigation: NavigationGroup[] = [
  { label: 'Today', collections: ['tasks', 'goals', 'activities', 'notifications'] },
  { label: 'Inbox', collections: ['leads', 'client-messages', 'form-submissions', 'comments'] },
  {
    label: 'Clients',
    collections: [
      'clients',
      'contacts',
      'companies',
      'opportunities',
      'client-calls',
      'projects',
      'testimonials',
      'testimonial-requests',
      'imports',
    ],
  },
  {
    label: 'Bookings',
    collections: ['audit-bookings', 'consultations', 'revenue-audits', 'follow-ups', 'waitlist-entries'],
  },
  {
    label: 'Booking setup',
    collections: [
      'booking-types',
      'booking-hosts',
      'audit-availability',
      'audit-blocked-dates',
      'busy-feeds',
      'audit-templates',
    ],
  },
  { label: 'Work', collections: ['pipelines', 'pipeline-items', 'pipeline-stages', 'task-templates', 'task-comments'] },
  { label: 'Site', collections: ['pages', 'services', 'case-studies', 'posts', 'forms', 'media'] },
  { label: 'Site setup', collections: ['categories', 'tags', 'media-folders', 'redirects', 'likes'] },
  { label: 'Studio', collections: ['organizations', 'users', 'teams', 'team-members', 'team-invites'] },
  {
    label: 'Insight',
    collections: [
      'outbox-messages',
      'audit-notifications',
      'host-reservations',
      'booking-holds',
      'busy-times',
      'audit-logs',
      'changesets',
      'decision-logs',
      'goal-entries',
      'pipeline-moves',
      'domain-events',
    ],
  },
]
