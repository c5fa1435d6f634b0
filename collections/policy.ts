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

/** What editors publish on the site. */
function publicContent(what: string, writers: readonly Role[]): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose: `Everybody sees published ${what}; staff see drafts; the editorial roles write.`,
    public: published,
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'] },
      readVersions: { organization: writers },
      create: { organization: writers },
      update: { organization: writers },
      trash: { organization: writers },
      delete: { organization: ['ADMIN'] },
    },
  }
}

/** Words that records are sorted by: on the site with them. */
function vocabulary(what: string): CollectionPolicy {
  return {
    tenancy: 'organization',
    purpose: `Everybody sees ${what}; the editorial roles and authors write.`,
    public: () => ({ and: [{ deletedAt: { exists: false } }] }),
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'] },
      create: { organization: [...EDITORIAL, 'AUTHOR'] },
      update: { organization: EDITORIAL },
      trash: { organization: EDITORIAL },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['readVersions'],
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
  services: publicContent('services', EDITORIAL),
  pages: publicContent('pages', EDITORIAL),
  'case-studies': publicContent('case studies', EDITORIAL),
  testimonials: {
    ...publicContent('testimonials', EDITORIAL),
    purpose:
      'Everybody sees published testimonials of people who agreed to be quoted; staff see drafts; the editorial roles write.',
    public: () => ({ and: [...published().and, { consentAt: { exists: true } }] }),
    fields: {
      client: { read: { roles: STAFF_ROLES } },
      author: { read: { roles: STAFF_ROLES } },
      consentAt: { read: { roles: STAFF_ROLES } },
      consentText: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
    },
  },
  'testimonial-requests': {
    tenancy: 'organization',
    purpose:
      'Client-facing and editorial roles ask for testimonials and see who answered. The link goes by mail alone.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['update', 'trash', 'readVersions'],
    fields: {
      status: nobodyWrites,
      expiresAt: nobodyWrites,
      answeredAt: nobodyWrites,
      testimonial: nobodyWrites,
    },
  },
  posts: {
    tenancy: 'organization',
    purpose:
      'Everybody sees published posts; staff see drafts; editorial roles write and publish, an AUTHOR writes the own drafts.',
    ownerField: 'author',
    public: () => ({
      and: [
        { _status: { equals: 'published' } },
        { status: { equals: 'PUBLISHED' } },
        { deletedAt: { exists: false } },
      ],
    }),
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'] },
      readVersions: { organization: EDITORIAL, owner: ['AUTHOR'] },
      create: { organization: EDITORIAL, owner: ['AUTHOR'] },
      update: { organization: EDITORIAL, owner: ['AUTHOR'] },
      trash: { organization: EDITORIAL, owner: ['AUTHOR'] },
      delete: { organization: ['ADMIN'] },
    },
    fields: { viewCount: nobodyWrites },
  },
  comments: {
    tenancy: 'organization',
    purpose:
      'Everybody sees approved comments; editorial roles moderate. Readers write through the blog’s endpoint, which scores and limits.',
    ownerField: 'author',
    public: () => ({ and: [{ status: { equals: 'APPROVED' } }, { deletedAt: { exists: false } }] }),
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'], owner: ['SIGNED_IN'] },
      create: { organization: EDITORIAL },
      update: { organization: EDITORIAL },
      trash: { organization: EDITORIAL },
      delete: { organization: ['ADMIN'] },
    },
    fields: {
      authorEmail: { read: { roles: STAFF_ROLES } },
      spamScore: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      spamReasons: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      emailConfirmedAt: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
    },
  },
  likes: {
    tenancy: 'organization',
    purpose:
      'Everybody sees and takes back the own likes; they are given through the blog’s endpoint. How many there are is on the post.',
    ownerField: 'user',
    rights: {
      read: { organization: EDITORIAL, owner: ['SIGNED_IN'] },
      delete: { owner: ['SIGNED_IN'] },
    },
    closed: ['create', 'update', 'trash', 'readVersions'],
  },
  categories: vocabulary('categories'),
  tags: vocabulary('tags'),
  redirects: {
    tenancy: 'organization',
    purpose: 'Staff see where old addresses lead; editorial roles write.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: EDITORIAL },
      update: { organization: EDITORIAL },
      delete: { organization: EDITORIAL },
    },
    closed: ['trash', 'readVersions'],
    fields: { isAutomatic: nobodyWrites, targetLocale: nobodyWrites },
  },
  forms: {
    tenancy: 'organization',
    purpose: 'Staff see the forms, editorial roles build them. The site shows a form inside a page, never the record.',
    rights: {
      read: { organization: STAFF_ROLES },
      readVersions: { organization: EDITORIAL },
      create: { organization: EDITORIAL },
      update: { organization: EDITORIAL },
      trash: { organization: EDITORIAL },
      delete: { organization: ['ADMIN'] },
    },
  },
  'form-submissions': {
    tenancy: 'organization',
    purpose: 'Client-facing and editorial roles read what came in. Visitors write through the form’s endpoint only.',
    rights: {
      read: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      update: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      trash: { organization: LEAD_ROLES },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['create', 'readVersions'],
    fields: {
      form: nobodyWrites,
      answers: nobodyWrites,
      name: nobodyWrites,
      email: nobodyWrites,
      lead: nobodyWrites,
      spamScore: nobodyWrites,
      spamReasons: nobodyWrites,
      utmSource: nobodyWrites,
      utmMedium: nobodyWrites,
      utmCampaign: nobodyWrites,
      utmTerm: nobodyWrites,
      utmContent: nobodyWrites,
      landingPage: nobodyWrites,
      referrer: nobodyWrites,
      locale: nobodyWrites,
      consentAt: nobodyWrites,
      consentText: nobodyWrites,
    },
  },
  'media-folders': {
    tenancy: 'organization',
    purpose: 'Staff see and make folders.',
    rights: {
      read: { organization: STAFF_ROLES },
      create: { organization: STAFF_ROLES },
      update: { organization: STAFF_ROLES },
      delete: { organization: EDITORIAL },
    },
    closed: ['trash', 'readVersions'],
  },
  'client-messages': {
    tenancy: 'organization',
    purpose:
      'Client-facing roles read and write with every client; people of a client with their own. What was written stays as it is.',
    rights: {
      read: { organization: CLIENT_FACING, client: ['CLIENT'] },
      create: { organization: CLIENT_FACING, client: ['CLIENT'] },
      delete: { organization: ['ADMIN'] },
    },
    closed: ['update', 'trash', 'readVersions'],
    fields: { author: nobodyWrites, isFromClient: nobodyWrites, readAt: nobodyWrites },
  },
  media: {
    tenancy: 'organization',
    purpose:
      'Everybody sees files marked public; staff see all of their organization’s; people of a client the ones shared with it.',
    clientField: 'sharedWith',
    public: () => ({ and: [{ visibility: { equals: 'public' } }, { deletedAt: { exists: false } }] }),
    rights: {
      read: { organization: STAFF_ROLES, public: ['EVERYBODY'], client: ['CLIENT'] },
      create: { organization: STAFF_ROLES },
      update: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      trash: { organization: [...EDITORIAL, 'PM', 'OPERATOR'] },
      delete: { organization: ['ADMIN'] },
    },
    fields: {
      client: { read: { roles: STAFF_ROLES } },
      owner: { read: { roles: STAFF_ROLES } },
      sharedWith: { read: { roles: STAFF_ROLES } },
      folder: { read: { roles: STAFF_ROLES } },
      metadata: { read: { roles: STAFF_ROLES } },
      problem: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      checksum: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      storagePath: { read: { roles: STAFF_ROLES }, ...nobodyWrites },
      vertices: nobodyWrites,
      triangles: nobodyWrites,
      materials: nobodyWrites,
      textures: nobodyWrites,
      durationSeconds: nobodyWrites,
      pages: nobodyWrites,
      blurDataUrl: nobodyWrites,
      variants: nobodyWrites,
      lodLevel: nobodyWrites,
      processedAt: nobodyWrites,
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
