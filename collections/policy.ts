import type { CollectionPolicy, FieldRules, PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES, type Role } from '@/src/lib/roles'

/**
 * Who may do what: the one place. The access functions, the field rules, `docs/access.md` and the isolation
 * suite are all derived from this table.
 */

const EVERY_MEMBER: readonly Role[] = [...STAFF_ROLES, 'USER', 'CLIENT']
/** People who look after the site's content. */
const EDITORIAL: readonly Role[] = [...LEAD_ROLES, 'EDITOR']
/** People who talk to clients. */
const CLIENT_FACING: readonly Role[] = [...LEAD_ROLES, 'PM', 'OPERATOR']
/** People who run the house. */
const DIRECTION: readonly Role[] = ['ADMIN', 'DIRECTOR']

const nobodyWrites: FieldRules = { create: 'nobody', update: 'nobody' }
const published = () => ({ and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] })

/** What software writes and people only read. */
function machineWritten(purpose: string, readers: readonly Role[]): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose,
    rights: { read: { organization: readers } },
    closed: ['create', 'update', 'trash', 'delete', 'readVersions'],
  }
}

export const policy: PolicyTable = {
  users: {
    tenancy: 'global',
    purpose:
      'Staff see the people of their organizations; everybody sees and edits the own account. Leads change memberships in their own organization, never somebody’s name, address or password. Accounts come from sign-up and invitations.',
    organizationField: 'memberships.organization',
    ownerField: 'id',
    rights: {
      read: { organization: STAFF_ROLES, owner: ['SIGNED_IN'] },
      update: { organization: LEAD_ROLES, owner: ['SIGNED_IN'] },
    },
    fields: {
      name: { update: { self: true } },
      email: { update: { self: true } },
      _verified: { create: 'platform', update: 'platform' },
      avatarUrl: { update: { self: true } },
      company: { update: 'platform' },
      department: { update: { self: true } },
      timezone: { update: { self: true } },
      preferences: { read: { self: true }, update: { self: true } },
      profileType: { update: { self: true } },
      onboardingCompleted: { update: { self: true } },
      isActive: { update: 'platform' },
      isAdmin: { create: 'platform', read: { self: true }, update: 'platform' },
      plan: { read: { self: true }, update: 'platform' },
      trialEndsAt: { read: { self: true }, update: 'platform' },
      isTrialActive: { read: { self: true }, update: 'platform' },
      stripeCustomerId: { read: 'platform', update: 'platform' },
      stripeSubscriptionId: { read: 'platform', update: 'platform' },
      googleId: { read: 'platform', ...nobodyWrites },
      lastLoginAt: { read: { self: true, roles: LEAD_ROLES }, ...nobodyWrites },
      verificationExpiresAt: { read: 'nobody', ...nobodyWrites },
      sessions: { read: { self: true }, ...nobodyWrites },
    },
  },
  organizations: {
    tenancy: 'global',
    purpose: 'Members see their organization, its direction edits it; plan and default host are the platform’s.',
    organizationField: 'id',
    rights: {
      read: { organization: EVERY_MEMBER },
      update: { organization: DIRECTION },
    },
    fields: {
      slug: { update: 'platform' },
      plan: { read: { roles: LEAD_ROLES }, create: 'platform', update: 'platform' },
      quotaResetAt: { read: { roles: LEAD_ROLES }, create: 'platform', update: 'platform' },
      isDefault: { read: { roles: LEAD_ROLES }, create: 'platform', update: 'platform' },
      signUp: { read: { roles: STAFF_ROLES } },
    },
  },
  teams: {
    tenancy: 'organization',
    purpose: 'Staff see the teams of their organization; leads make them, owners see and run them.',
    rights: {
      read: { organization: STAFF_ROLES, owner: ['SIGNED_IN'] },
      create: { organization: LEAD_ROLES },
      update: { organization: LEAD_ROLES, owner: ['SIGNED_IN'] },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    fields: { plan: { create: 'platform', update: 'platform' }, owner: { update: { roles: LEAD_ROLES } } },
  },
  'team-members': {
    tenancy: 'organization',
    purpose: 'Staff see who is in a team; leads add and remove.',
    ownerField: 'user',
    rights: {
      read: { organization: STAFF_ROLES, owner: ['SIGNED_IN'] },
      create: { organization: LEAD_ROLES },
      update: { organization: LEAD_ROLES },
      delete: { organization: LEAD_ROLES },
    },
    fields: { invitedBy: nobodyWrites },
  },
  'team-invites': {
    tenancy: 'organization',
    purpose: 'Leads see and make invitations, through the invitation operation alone; the token is never readable.',
    rights: { read: { organization: LEAD_ROLES } },
    closed: ['create', 'update', 'trash', 'delete', 'readVersions'],
    fields: { token: { create: 'nobody', read: 'nobody', update: 'nobody' } },
  },
  services: {
    tenancy: 'organization',
    purpose: 'Everybody sees published services; staff see drafts; the editorial roles write.',
    public: published,
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'] },
      readVersions: { organization: EDITORIAL },
      create: { organization: EDITORIAL },
      update: { organization: EDITORIAL },
      trash: { organization: EDITORIAL },
      delete: { organization: ['ADMIN'] },
    },
  },
  media: {
    tenancy: 'organization',
    purpose: 'Everybody sees files marked public; staff see all of their organization’s.',
    public: () => ({ and: [{ visibility: { equals: 'public' } }, { deletedAt: { exists: false } }] }),
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'] },
      create: { organization: STAFF_ROLES },
      update: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      trash: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      delete: { organization: ['ADMIN'] },
    },
  },
  leads: {
    tenancy: 'organization',
    purpose:
      'Client-facing roles see every lead, TEAM the ones it owns. Visitors write through the forms’ endpoints only.',
    rights: {
      read: { organization: CLIENT_FACING, owner: ['TEAM'] },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING, owner: ['TEAM'] },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    fields: {
      consentAt: nobodyWrites,
      consentText: nobodyWrites,
      user: nobodyWrites,
      owner: { update: { roles: CLIENT_FACING } },
    },
  },
  companies: {
    tenancy: 'organization',
    purpose: 'Staff see the companies of their organization; client-facing roles write.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
  },
  clients: {
    tenancy: 'organization',
    purpose:
      'Staff see the clients of their organization; a person with the role Client sees the ones the membership names.',
    clientField: 'id',
    rights: {
      read: { organization: STAFF_ROLES, client: ['CLIENT'] },
      create: { organization: CLIENT_FACING },
      update: { organization: CLIENT_FACING },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    fields: {
      notes: { read: { roles: STAFF_ROLES } },
      credentials: { read: { roles: CLIENT_FACING } },
      nextFollowup: { read: { roles: STAFF_ROLES } },
      owner: { read: { roles: STAFF_ROLES } },
    },
  },
  notifications: {
    tenancy: 'organization',
    purpose: 'Everybody reads, marks and removes the own notifications.',
    rights: {
      read: { owner: ['SIGNED_IN'] },
      update: { owner: ['SIGNED_IN'] },
      delete: { owner: ['SIGNED_IN'] },
    },
    closed: ['create', 'trash', 'readVersions'],
    fields: {
      owner: nobodyWrites,
      type: nobodyWrites,
      title: nobodyWrites,
      message: nobodyWrites,
      link: nobodyWrites,
      dedupeKey: { read: 'nobody', ...nobodyWrites },
    },
  },
  'audit-logs': machineWritten(
    'The direction reads who did what. Nobody writes, and the database refuses changes.',
    DIRECTION,
  ),
  'domain-events': machineWritten('The direction reads what happened. Machine-written.', DIRECTION),
  'outbox-messages': {
    ...machineWritten('Leads read every mail that left or waits. Machine-written.', LEAD_ROLES),
    fields: { data: { read: 'nobody' }, dedupeKey: { read: 'nobody' } },
  },
}
