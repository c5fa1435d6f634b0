import type { CollectionPolicy, PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES } from '@/src/lib/roles'
import { arranged, CLIENT_FACING, clientRecord, machineWritten, nobodyWrites, ownMachineWritten } from './shared'

/** When a host can be booked: the host's own to arrange, and of those who run the calendar. */
function ofHosts(what: string): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose: `Staff see the ${what} of all hosts; hosts arrange their own, client-facing roles everybody’s.`,
    ownerField: 'assignedTo',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: CLIENT_FACING, owner: STAFF_ROLES },
      update: { organization: CLIENT_FACING, owner: STAFF_ROLES },
      delete: { organization: CLIENT_FACING, owner: STAFF_ROLES },
    },
    closed: ['trash', 'readVersions'],
  }
}

const staffReads = { read: { roles: STAFF_ROLES } }

export const bookingsPolicy: PolicyTable = {
  'audit-bookings': {
    tenancy: 'organization',
    purpose:
      'Staff see the bookings of their organization, a client the own ones; client-facing roles and the host write. Visitors book through the endpoints.',
    ownerField: 'assignedTo',
    isOwnerOptional: true,
    rights: {
      read: { organization: STAFF_ROLES, client: ['CLIENT'] },
      create: { organization: CLIENT_FACING, owner: STAFF_ROLES },
      update: { organization: CLIENT_FACING, owner: STAFF_ROLES },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
    fields: {
      notes: staffReads,
      lead: staffReads,
      contact: staffReads,
      session: { ...staffReads, ...nobodyWrites },
      hosts: nobodyWrites,
      reference: nobodyWrites,
      scheduledDate: nobodyWrites,
      scheduledTime: nobodyWrites,
      timeZone: nobodyWrites,
      source: nobodyWrites,
      version: nobodyWrites,
      sequence: nobodyWrites,
      uid: nobodyWrites,
      idempotencyKey: { read: 'nobody', ...nobodyWrites },
      consentAt: nobodyWrites,
      consentText: nobodyWrites,
      cancelledAt: nobodyWrites,
      cancelledBy: nobodyWrites,
    },
  },
  'booking-types': arranged(
    'Staff see what can be booked; client-facing roles arrange it. Visitors read it through the booking pages and their endpoints.',
  ),
  'booking-hosts': {
    ...ofHosts('settings'),
    ownerField: 'user',
    rights: { ...ofHosts('settings').rights, delete: { organization: ['ADMIN'] } },
    fields: { feedVersion: nobodyWrites, user: { update: 'nobody' } },
  },
  'audit-availability': ofHosts('bookable hours'),
  'audit-blocked-dates': { ...ofHosts('blocked times'), isOwnerOptional: true },
  'busy-feeds': {
    tenancy: 'organization',
    purpose: 'Everybody on the staff keeps the own calendars elsewhere; nobody else sees them.',
    rights: {
      read: { owner: STAFF_ROLES },
      create: { owner: STAFF_ROLES },
      update: { owner: STAFF_ROLES },
      delete: { owner: STAFF_ROLES },
    },
    closed: ['trash', 'readVersions'],
    fields: {
      lastFetchedAt: nobodyWrites,
      events: nobodyWrites,
      lastError: nobodyWrites,
      etag: { read: 'nobody', ...nobodyWrites },
    },
  },
  'busy-times': ownMachineWritten(
    'Everybody on the staff sees when the own calendars elsewhere are busy. The import writes it.',
  ),
  'audit-notifications': machineWritten(
    'Staff see the mails of bookings: sent, to be sent, failed. The queue writes it; its own endpoint retries.',
    STAFF_ROLES,
  ),
  'booking-holds': {
    ...machineWritten('Staff see which slots are kept for somebody. The booking endpoints write it.', STAFF_ROLES),
    fields: { tokenHash: { read: 'nobody' } },
  },
  'host-reservations': machineWritten(
    'Staff see whose time is taken. Written with bookings, consultations, calls and blocked times.',
    STAFF_ROLES,
  ),
  'waitlist-entries': {
    ...clientRecord('waiting list', STAFF_ROLES),
    fields: {
      offeredAt: nobodyWrites,
      offeredStart: nobodyWrites,
      offerExpiresAt: nobodyWrites,
      offers: nobodyWrites,
      hold: nobodyWrites,
      booking: nobodyWrites,
      consentAt: nobodyWrites,
    },
  },
  'audit-templates': arranged('Staff see the templates of audits; client-facing roles change them.'),
  consultations: {
    ...clientRecord('consultations', CLIENT_FACING),
    fields: {
      bookingId: nobodyWrites,
      appointment: nobodyWrites,
      language: nobodyWrites,
      consentAt: nobodyWrites,
      sequence: nobodyWrites,
      completedAt: nobodyWrites,
      cancelledAt: nobodyWrites,
      proposalGenerated: nobodyWrites,
      opportunity: nobodyWrites,
    },
  },
  'revenue-audits': {
    ...clientRecord('audits', CLIENT_FACING),
    fields: {
      outline: nobodyWrites,
      answers: nobodyWrites,
      score: nobodyWrites,
      completedAt: nobodyWrites,
    },
  },
  'follow-ups': {
    ...clientRecord('follow-ups', STAFF_ROLES),
    fields: { task: nobodyWrites, doneAt: nobodyWrites },
  },
}
