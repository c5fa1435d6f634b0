import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { ja } from '@payloadcms/translations/languages/ja'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { blocks, collections, membershipFields } from '@/collections'
import { policy } from '@/collections/policy'
import { accessPlugin } from '@/plugins/access'
import { can, personIn } from '@/plugins/access/api'
import { auditPlugin } from '@/plugins/audit'
import { blogPlugin } from '@/plugins/blog'
import { bookingsPlugin } from '@/plugins/bookings'
import { changesetsPlugin } from '@/plugins/changesets'
import { clientsPlugin } from '@/plugins/clients'
import { consultationsPlugin } from '@/plugins/consultations'
import { crmPlugin } from '@/plugins/crm'
import { deskPlugin, type AttentionItem, type NavigationGroup } from '@/plugins/desk'
import { encryptionPlugin } from '@/plugins/encryption'
import { eventsPlugin } from '@/plugins/events'
import { emit } from '@/plugins/events/api'
import { exportsPlugin } from '@/plugins/exports'
import { languagesPlugin } from '@/plugins/languages'
import { limitsPlugin } from '@/plugins/limits'
import { jobsPlugin } from '@/plugins/jobs'
import { notificationsPlugin } from '@/plugins/notifications'
import { healthPlugin } from '@/plugins/health'
import { identityPlugin } from '@/plugins/identity'
import { importsPlugin } from '@/plugins/imports'
import { formsPlugin } from '@/plugins/forms'
import { goalsPlugin } from '@/plugins/goals'
import { leadsPlugin } from '@/plugins/leads'
import { mediaPlugin, uploads } from '@/plugins/media'
import { pagesPlugin } from '@/plugins/pages'
import { pipelinesPlugin } from '@/plugins/pipelines'
import { planetsPlugin } from '@/plugins/planets'
import { portalPlugin } from '@/plugins/portal'
import { recordsPlugin } from '@/plugins/records'
import { redirectsPlugin } from '@/plugins/redirects'
import { searchPlugin } from '@/plugins/search'
import { sitePlugin } from '@/plugins/site'
import { tasksPlugin } from '@/plugins/tasks'
import { testimonialsPlugin } from '@/plugins/testimonials'
import { todayPlugin } from '@/plugins/today'
import { viewsPlugin } from '@/plugins/views'
import { editor } from '@/src/fields/editor'
import { sqlSession } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { isStaff } from '@/src/lib/person'
import { publicCollectionsOf } from '@/src/lib/policy'
import { DEFAULT_LOCALE, LOCALES } from '@/src/lib/locales'
import { database } from '@/src/server/database'
import { assertPromises } from '@/src/server/promises'
import packageJson from './package.json'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()

/** Rows that software writes for software: no authors, no row locks, no events about events. */
const machineWritten = [
  'audit-logs',
  'audit-notifications',
  'booking-holds',
  'busy-times',
  'changesets',
  'decision-logs',
  'domain-events',
  'goal-entries',
  'host-reservations',
  'notifications',
  'outbox-messages',
  'pipeline-moves',
]
const tenantOwned = Object.keys(policy).filter((slug) => policy[slug]?.tenancy === 'organization')

/** The panel's navigation, in the order of a working day: what has come in, who it is for, what the house shows, how it runs. */
const navigation: NavigationGroup[] = [
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

/** Lists that people work with day by day, and narrow in ways that they come back to. */
const listsWithViews = [
  'tasks',
  'goals',
  'activities',
  'pipeline-items',
  'leads',
  'contacts',
  'companies',
  'clients',
  'opportunities',
  'client-calls',
  'projects',
  'audit-bookings',
  'consultations',
  'revenue-audits',
  'follow-ups',
  'waitlist-entries',
  'form-submissions',
  'comments',
  'posts',
  'media',
]

const attention: AttentionItem[] = [
  {
    label: 'Your tasks today',
    hint: 'Planned for this day.',
    empty: 'Nothing is planned for this day.',
    collection: 'tasks',
    where: ({ id, today }) => ({
      owner: { equals: id },
      scheduledDate: { equals: `${today}T12:00:00.000Z` },
      status: { not_in: ['DONE', 'CANCELLED'] },
    }),
  },
  {
    label: 'Your overdue tasks',
    hint: 'Do them, or choose another date.',
    empty: 'Nothing is late.',
    collection: 'tasks',
    where: ({ id }) => ({
      owner: { equals: id },
      dueDate: { less_than: new Date().toISOString() },
      status: { not_in: ['DONE', 'CANCELLED'] },
    }),
  },
  {
    label: 'Your blocked tasks',
    hint: 'See what they wait for.',
    empty: 'Nothing of yours is held up.',
    collection: 'tasks',
    where: ({ id }) => ({ owner: { equals: id }, status: { equals: 'BLOCKED' } }),
  },
  {
    label: 'Your meetings today',
    hint: 'Look at what they are about.',
    empty: 'Nobody meets you today.',
    collection: 'audit-bookings',
    where: ({ id, from, until }) => ({
      assignedTo: { equals: id },
      startsAt: { greater_than_equal: from, less_than: until },
      status: { in: ['PENDING', 'CONFIRMED'] },
    }),
  },
  {
    label: 'Bookings to approve',
    hint: 'Somebody waits for a yes or a no.',
    empty: 'No booking waits.',
    collection: 'audit-bookings',
    where: () => ({ status: { equals: 'PENDING' } }),
  },
  {
    label: 'Booking mails that failed',
    hint: 'Look at the reason, then send them again.',
    empty: 'Every mail of a booking went out.',
    collection: 'audit-notifications',
    where: () => ({ status: { in: ['FAILED', 'UNCERTAIN'] } }),
  },
  {
    label: 'New leads',
    hint: 'Somebody waits for an answer.',
    empty: 'Everybody has been answered.',
    collection: 'leads',
    where: () => ({ status: { equals: 'NEW' } }),
  },
  {
    label: 'Unread client messages',
    hint: 'A client has written.',
    empty: 'Every message has been read.',
    collection: 'client-messages',
    where: () => ({ isFromClient: { equals: true }, readAt: { exists: false } }),
  },
  {
    label: 'Clients at risk',
    hint: 'Look at the reasons, then call.',
    empty: 'No client is at risk.',
    collection: 'clients',
    where: () => ({ healthScore: { equals: 'RED' } }),
  },
  {
    label: 'Follow-ups due',
    hint: 'Get in touch and choose the next day.',
    empty: 'Nobody waits for a call.',
    collection: 'clients',
    where: () => ({ nextFollowup: { less_than_equal: new Date().toISOString() } }),
  },
  {
    label: 'Unread submissions',
    hint: 'A form has come in.',
    empty: 'Every form has been read.',
    collection: 'form-submissions',
    where: () => ({ status: { equals: 'NEW' } }),
  },
  {
    label: 'Comments waiting',
    hint: 'Approve or reject them.',
    empty: 'No comment waits.',
    collection: 'comments',
    where: () => ({ status: { equals: 'PENDING' } }),
  },
  {
    label: 'Testimonials to approve',
    hint: 'Read and publish them.',
    empty: 'All of them are decided.',
    collection: 'testimonials',
    where: () => ({ _status: { equals: 'draft' } }),
  },
  {
    label: 'Qualified leads',
    hint: 'Ready for a proposal.',
    empty: 'None at the moment.',
    collection: 'leads',
    where: () => ({ status: { equals: 'QUALIFIED' } }),
  },
  {
    label: 'Overdue next steps',
    hint: 'A lead waits for what you said you would do.',
    empty: 'Every next step is on time.',
    collection: 'leads',
    where: () => ({
      nextStepAt: { less_than: new Date().toISOString() },
      status: { in: ['NEW', 'CONTACTED', 'QUALIFIED'] },
    }),
  },
  {
    label: 'Files with a problem',
    hint: 'Upload them again.',
    empty: 'Every file is in order.',
    collection: 'media',
    where: () => ({ problem: { exists: true } }),
  },
  {
    label: 'Mail that failed',
    hint: 'Look at the reason, then retry.',
    empty: 'Every mail went out.',
    collection: 'outbox-messages',
    where: () => ({ status: { in: ['FAILED', 'UNCERTAIN'] } }),
  },
]

/** Loaded late: migrations bring the queue's installer with them, which no request needs. */
const migrationNames = async () => (await import('./migrations')).migrations.map(({ name }) => name)

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  db: database(env),
  editor,
  sharp,
  telemetry: false,
  // Refusals are answers, not faults: one line each, without the record that was refused.
  loggingLevels: { APIError: 'info', ValidationError: 'info', Forbidden: 'info', NotFound: 'info' },
  i18n: { supportedLanguages: { en, es, fr, de, ja }, fallbackLanguage: 'en' },
  localization: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE, fallback: true },
  blocks,
  collections: Object.values(collections).flat(),
  plugins: [
    // The field, the organization switcher and the list filters; who may do what is decided by accessPlugin alone.
    multiTenantPlugin({
      tenantsSlug: 'organizations',
      tenantField: { name: 'organization' },
      tenantsArrayField: {
        includeDefaultField: true,
        arrayFieldName: 'memberships',
        arrayTenantFieldName: 'organization',
        arrayFieldAccess: { create: () => true, update: () => true },
        rowFields: membershipFields,
      },
      collections: Object.fromEntries(tenantOwned.map((slug) => [slug, { useTenantAccess: false }])),
      userHasAccessToAllTenants: (user) => (user as { isAdmin?: unknown } | null)?.isAdmin === true,
      useTenantsCollectionAccess: false,
      cleanupAfterTenantDelete: false,
      tenantSelectorLabel: 'Organization',
    }),
    recordsPlugin({
      machineWritten,
      uniqueIndexes: {
        booking_hosts_user_key: 'user',
        booking_types_slug_key: 'slug',
        consultations_appointment_key: 'appointment',
        consultations_opportunity_key: 'opportunity',
        contacts_one_primary_key: 'isPrimary',
        organizations_domains_host_key: 'domains',
        organization_from_idx: 'from',
        follow_ups_task_key: 'task',
        pages_one_home_key: 'isHome',
        pipeline_items_opportunity_key: 'opportunity',
        pipeline_items_task_key: 'task',
        pipelines_key_live_key: 'key',
        revenue_audits_booking_key: 'booking',
        users_memberships_organization_key: 'memberships',
      },
    }),
    eventsPlugin({ exclude: machineWritten }),
    auditPlugin({ withoutTrail: machineWritten }),
    changesetsPlugin(),
    jobsPlugin(),
    notificationsPlugin(),
    identityPlugin(),
    leadsPlugin({ notifyRoles: ['ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR'] }),
    crmPlugin(),
    formsPlugin({ notifyRoles: ['ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR'] }),
    portalPlugin({ notifyRoles: ['DIRECTOR', 'MANAGER', 'PM'] }),
    clientsPlugin(),
    bookingsPlugin(),
    testimonialsPlugin({ notifyRoles: ['ADMIN', 'DIRECTOR', 'MANAGER', 'EDITOR'] }),
    pipelinesPlugin(),
    goalsPlugin(),
    tasksPlugin(),
    todayPlugin(),
    consultationsPlugin({ notifyRoles: ['ADMIN', 'DIRECTOR', 'MANAGER', 'PM', 'OPERATOR'] }),
    redirectsPlugin(),
    sitePlugin({ publicCollections: publicCollectionsOf(policy) }),
    blogPlugin({ editors: ['ADMIN', 'DIRECTOR', 'MANAGER', 'EDITOR'] }),
    mediaPlugin({ megabytes: { VIDEO: env.MEDIA_VIDEO_MEGABYTES } }),
    pagesPlugin({ previewed: ['pages', 'services', 'case-studies', 'posts'] }),
    searchPlugin({
      sources: [
        { kind: 'services', folder: '/services', summary: ['tagline', 'description'] },
        { kind: 'pages', folder: '', summary: ['summary'] },
        { kind: 'case-studies', folder: '/case-studies', summary: ['summary'] },
        { kind: 'posts', folder: '/blog', summary: ['excerpt'] },
      ],
    }),
    planetsPlugin({ preview: '/src/app/(payload)/PlanetPreview#PlanetPreview' }),
    healthPlugin({ version: packageJson.version, migrationNames }),
    importsPlugin(),
    exportsPlugin(),
    viewsPlugin({ collections: listsWithViews }),
    deskPlugin({ attention, navigation }),
    encryptionPlugin({
      keys: env.ENCRYPTION_KEYS,
      // The trail says who opened which secret and what for, never what it holds.
      onReveal: async (req, { collection, id, field, purpose, organization }) => {
        // Every half an hour, by nobody: it would drown what people open.
        if (purpose === 'bookings.fetch-feed') return
        await emit(req, 'secret.revealed', { subject: { collection, id }, organization, data: { field, purpose } })
      },
    }),
    limitsPlugin({
      audience: (req) => {
        const person = personIn(req)
        return person?.isAdmin ? 'platform' : isStaff(person) ? 'staff' : 'everybody'
      },
      mayUseTrash: (req, slug) => can(req, 'trash', slug),
      buckets: {
        // Somebody who types asks three times a second.
        search: { ip: { points: 240, seconds: 60 } },
        // Somebody who looks through the months of a calendar.
        slots: { ip: { points: 240, seconds: 60 } },
        feeds: { account: { points: 20, seconds: 600 } },
        // Somebody who looks for a time keeps one after the other.
        'booking-hold': { ip: { points: 60, seconds: 600 } },
        'booking-link': { ip: { points: 60, seconds: 600 } },
        like: { account: { points: 60, seconds: 600 } },
        // Somebody who opens one secret after another copies the vault.
        vault: { account: { points: 40, seconds: 600 } },
        portal: { ip: { points: 300, seconds: 600 }, account: { points: 60, seconds: 600 } },
      },
    }),
    languagesPlugin(),
    accessPlugin({ policy }),
  ],
  onInit: async (payload) => assertPromises(await sqlSession({ payload })),
  defaultDepth: 1,
  maxDepth: 3,
  upload: uploads(env),
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  admin: {
    user: 'users',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Orrery' },
    dateFormat: 'd MMM yyyy, HH:mm',
  },
  typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
})
