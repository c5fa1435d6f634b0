import type { CollectionPolicy, PolicyTable } from '@/src/lib/policy'
import { LEAD_ROLES, STAFF_ROLES, type Role } from '@/src/lib/roles'
import { EDITORIAL, nobodyWrites } from './shared'

const published = () => ({ and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] })

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

export const contentPolicy: PolicyTable = {
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
}
