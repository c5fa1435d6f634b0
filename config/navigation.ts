import type { NavigationGroup } from '@/plugins/desk'

const changing = { shownTo: 'who changes them' } as const
const lead = { shownTo: { read: 'outbox-messages' } } as const

/**
 * The panel's navigation, in the order of a working day: what has come in, who it is for, what the house shows, how it runs. Each
 * person finds what there is to do: what one only reads about others' work is a link away on the records.
 */
export const navigation: NavigationGroup[] = [
  { label: 'Today', collections: ['tasks', 'goals', 'activities', 'notifications'] },
  { label: 'Inbox', collections: ['leads', 'client-messages', 'form-submissions'] },
  { label: 'Inbox', collections: ['comments'], ...changing },
  { label: 'Clients', collections: ['clients', 'contacts', 'companies', 'opportunities', 'client-calls', 'projects'] },
  { label: 'Clients', collections: ['testimonials', 'testimonial-requests'], ...changing },
  { label: 'Clients', collections: ['imports'] },
  { label: 'Bookings', collections: ['audit-bookings', 'consultations', 'revenue-audits'] },
  { label: 'Bookings', collections: ['follow-ups', 'waitlist-entries'], ...changing },
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
    ...changing,
  },
  { label: 'Work', collections: ['pipelines', 'pipeline-items'] },
  { label: 'Work', collections: ['pipeline-stages', 'task-templates', 'task-comments'], ...changing },
  { label: 'Site', collections: ['pages', 'services', 'case-studies', 'posts', 'forms', 'media'], ...changing },
  {
    label: 'Site setup',
    collections: ['categories', 'tags', 'media-folders', 'redirects', 'likes'],
    shownTo: { create: 'categories' },
  },
  { label: 'Studio', collections: ['organizations'], ...changing },
  { label: 'Studio', collections: ['users'] },
  { label: 'Studio', collections: ['teams', 'team-members', 'team-invites'], shownTo: { create: 'teams' } },
  { label: 'Insight', collections: ['outbox-messages'] },
  { label: 'Insight', collections: ['audit-notifications'], shownTo: { create: 'booking-types' } },
  { label: 'Insight', collections: ['host-reservations', 'booking-holds', 'busy-times'], ...lead },
  { label: 'Insight', collections: ['audit-logs'] },
  { label: 'Insight', collections: ['changesets'], shownTo: { create: 'clients' } },
  { label: 'Insight', collections: ['decision-logs', 'goal-entries', 'pipeline-moves', 'domain-events'], ...lead },
]
