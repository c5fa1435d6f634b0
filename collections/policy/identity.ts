import type { PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES } from '@/src/lib/roles'
import { DIRECTION, EVERY_MEMBER, nobodyWrites } from './shared'

export const identityPolicy: PolicyTable = {
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
      jobTitle: { update: { self: true } },
      bio: { update: { self: true } },
      authorSlug: { update: { roles: LEAD_ROLES, self: true } },
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
}
