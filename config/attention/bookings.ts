import type { AttentionItem } from '@/plugins/desk'

export const meetingsToday: AttentionItem = {
  label: 'Your meetings today',
  hint: 'Look at what they are about.',
  empty: 'Nobody meets you today.',
  collection: 'audit-bookings',
  where: ({ id, from, until }) => ({
    // Of a meeting that several hold together, everybody's.
    hosts: { equals: id },
    startsAt: { greater_than_equal: from, less_than: until },
    status: { in: ['PENDING', 'CONFIRMED'] },
  }),
}

export const bookingsToApprove: AttentionItem = {
  label: 'Bookings to approve',
  hint: 'Somebody waits for a yes or a no.',
  empty: 'No booking waits.',
  collection: 'audit-bookings',
  // Whoever approves for everybody sees the house's, a host the own ones.
  needs: 'update',
  where: () => ({ status: { equals: 'PENDING' } }),
  own: ({ id }) => ({ assignedTo: { equals: id } }),
}

export const failedBookingMails: AttentionItem = {
  label: 'Booking mails that failed',
  hint: 'Look at the reason, then send them again.',
  empty: 'Every mail of a booking went out.',
  collection: 'audit-notifications',
  where: () => ({ status: { in: ['FAILED', 'UNCERTAIN'] } }),
}
