import type { Payload } from 'payload'
import { fillSearch } from '@/plugins/search/fillSearch'
import { sql } from '@/src/lib/database'
import { seedBlog } from './blog'
import { seedBookings } from './bookings'
import { meridianCaseStudies, nadirCaseStudies, seedCaseStudies } from './caseStudies'
import { seedClients } from './clients'
import { seedConsultations } from './consultations'
import { seedContacts } from './contacts'
import { meridianClients, meridianCompanies, meridianLeads, nadirLeads } from './crm'
import { seedMedia } from './media'
import { seedForms } from './forms'
import { seedImport } from './imports'
import { organizations } from './organizations'
import { seedPages } from './pages'
import { DEMO_PASSWORD, people } from './people'
import { seedNadirPipelines, seedPipelines } from './pipelines'
import { seedPlanetModel } from './planetModel'
import { seedPortal } from './portal'
import { richText } from './richText'
import { meridianServices, nadirServices, type DemoService } from './services'
import { seedTestimonialRequest, seedTestimonials } from './testimonials'
import { seedViews } from './views'
import { seedWork } from './work'

const DAY = 24 * 60 * 60 * 1000
const CONSENT = 'I agree that you keep these details to answer me.'

/** Marks the seed's own writes: the password policy lets the published demo password pass for these alone. */
const context = { seedDemo: true, trustedMemberships: true }

/**
 * Fills an empty database with two studios, people in every role, services and leads. Everything is written
 * through the Local API, so that hooks, events and the audit trail see it as they see any other write.
 */
export async function seedDemo(payload: Payload): Promise<void> {
  const meridian = await organization(payload, 'meridian')
  const nadir = await organization(payload, 'nadir')

  const companyIds = new Map<string, string>()
  for (const data of meridianCompanies) {
    const company = await payload.create({
      collection: 'companies',
      data: { ...data, organization: meridian },
      context,
    })
    companyIds.set(data.name, company.id)
  }
  const clientIds = new Map<string, string>()
  for (const { company, ...data } of meridianClients) {
    const client = await payload.create({
      collection: 'clients',
      data: { ...data, company: companyIds.get(company), organization: meridian },
      context,
    })
    clientIds.set(data.name, client.id)
  }

  const userIds = new Map<string, string>()
  for (const { memberships, ...person } of people) {
    const user = await payload.create({
      collection: 'users',
      data: {
        ...person,
        password: DEMO_PASSWORD,
        isActive: true,
        onboardingCompleted: true,
        _verified: true,
        memberships: memberships.map(({ organization: studio, role, clients = [] }) => ({
          organization: studio === 'meridian' ? meridian : nadir,
          role,
          clients: clients.flatMap((name) => clientIds.get(name) ?? []),
        })),
      },
      disableVerificationEmail: true,
      context,
    })
    userIds.set(person.email, user.id)
  }

  const media = await seedMedia(payload, meridian)
  const meridianServiceIds = await services(payload, meridian, meridianServices)
  await seedPlanetModel(payload, meridian, meridianServiceIds.get('automation') as string, context)
  const nadirServiceIds = await services(payload, nadir, nadirServices)
  const testimonials = await seedTestimonials(payload, {
    organization: meridian,
    services: meridianServiceIds,
    media,
    clients: clientIds,
  })
  await seedTestimonialRequest(payload, { organization: meridian, services: meridianServiceIds, clients: clientIds })
  const stories = { companies: companyIds, media, testimonials }
  await seedCaseStudies(payload, {
    ...stories,
    organization: meridian,
    studies: meridianCaseStudies,
    services: meridianServiceIds,
  })
  await seedCaseStudies(payload, {
    ...stories,
    organization: nadir,
    studies: nadirCaseStudies,
    services: nadirServiceIds,
  })
  await seedBlog(payload, { meridian, nadir, media, users: userIds })
  await seedForms(payload, { meridian })
  await seedPages(payload, { meridian, nadir, media })
  await leads(payload, meridian, meridianLeads, meridianServiceIds, userIds.get('manager@orrery.test'))
  await leads(payload, nadir, nadirLeads, nadirServiceIds, userIds.get('nadir-admin@orrery.test'))

  await seedPortal(payload, { meridian, nadir, clients: clientIds, people: userIds })

  // Before the opportunities, which stand on these boards.
  const { stages } = await seedPipelines(payload, { organization: meridian, people: userIds, clients: clientIds })
  await seedClients(payload, { organization: meridian, people: userIds, clients: clientIds, stages })
  await seedContacts(payload, {
    organization: meridian,
    companies: companyIds,
    clients: clientIds,
    people: userIds,
  })
  await seedNadirPipelines(payload, { organization: nadir, people: userIds })
  await seedWork(payload, { organization: meridian, people: userIds, clients: clientIds })
  await seedBookings(payload, {
    meridian,
    nadir,
    clients: clientIds,
    people: userIds,
    services: meridianServiceIds,
  })

  await seedConsultations(payload, { meridian, nadir, clients: clientIds, people: userIds })

  const team = await payload.create({
    collection: 'teams',
    data: {
      name: 'Workshop',
      description: 'Design and build.',
      owner: userIds.get('pm@orrery.test') as string,
      plan: 'team',
      maxMembers: 8,
      organization: meridian,
    },
    context,
  })
  for (const [email, role] of [
    ['pm@orrery.test', 'owner'],
    ['team@orrery.test', 'member'],
    ['author@orrery.test', 'member'],
  ] as const) {
    await payload.create({
      collection: 'team-members',
      data: { team: team.id, user: userIds.get(email) as string, role, organization: meridian },
      context,
    })
  }
  await seedImport(payload, { organization: meridian, person: userIds.get('pm@orrery.test') as string })
  for (const studio of [meridian, nadir]) await seedViews(payload, studio)
  // Last: what was made is found before the first visitor looks for it.
  await fillSearch(payload)
}

async function organization(payload: Payload, key: keyof typeof organizations): Promise<string> {
  const { data, es } = organizations[key]
  const nextMonth = new Date()
  nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1, 1)
  nextMonth.setUTCHours(0, 0, 0, 0)
  const { id } = await payload.create({
    collection: 'organizations',
    data: { ...data, quotaResetAt: nextMonth.toISOString() },
    context,
  })
  if (es) await payload.update({ collection: 'organizations', id, locale: 'es', data: es, context })
  return id
}

async function services(payload: Payload, organizationId: string, list: DemoService[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, { content, es, look, ...words }] of list.entries()) {
    const { palette, noise, ring, atmosphere, ...planet } = look
    const { id } = await payload.create({
      collection: 'services',
      data: {
        ...words,
        content: richText(...content) as never,
        organization: organizationId,
        featuredOrder: index + 1,
        look: {
          ...planet,
          ...(noise ? { noiseScaleX: noise[0], noiseScaleY: noise[1] } : {}),
          palette: { deep: palette[0], low: palette[1], high: palette[2], light: palette[3] },
          ring: ring ? { enabled: true, ...ring } : { enabled: false },
          ...(atmosphere ? { atmosphere } : {}),
        },
        _status: 'published',
      },
      context,
    })
    if (es)
      await payload.update({ collection: 'services', id, locale: 'es', data: { ...es, _status: 'published' }, context })
    ids.set(words.slug, id)
  }
  return ids
}

async function leads(
  payload: Payload,
  organizationId: string,
  list: typeof meridianLeads,
  serviceIds: Map<string, string>,
  owner: string | undefined,
): Promise<void> {
  for (const { age, service, ...lead } of list) {
    const createdAt = new Date(Date.now() - age * DAY - 3_600_000).toISOString()
    const { id } = await payload.create({
      collection: 'leads',
      data: {
        ...lead,
        organization: organizationId,
        service: service ? serviceIds.get(service) : undefined,
        owner: lead.status === 'NEW' ? undefined : owner,
        consentAt: createdAt,
        consentText: CONSENT,
        landingPage: service ? `/services/${service}` : '/',
      },
      context,
    })
    // Payload stamps the time itself; a demo whose leads all came in this second shows nothing.
    await payload.db.drizzle.execute(
      sql`update leads set created_at = ${createdAt}, updated_at = ${createdAt} where id = ${id}`,
    )
  }
}
