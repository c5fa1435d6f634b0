import { randomUUID } from 'node:crypto'
import type {
  Activity,
  AuditTemplate,
  Client,
  ClientCall,
  Company,
  Consultation,
  FollowUp,
  Goal,
  Lead,
  Opportunity,
  Organization,
  Pipeline,
  PipelineItem,
  Project,
  RevenueAudit,
  Service,
  Task,
  User,
} from '@/payload-types'
import type { Role } from '@/src/lib/roles'
import type { TestApp } from './app'

type Values<T> = Partial<Omit<T, 'id' | 'createdAt' | 'updatedAt'>>
type Id = { id: string }

let count = 0
/** A number that no other record of this process has: factories need unique slugs and addresses, not random ones. */
const next = (): number => ++count

/** Long and strong enough for every path that checks passwords. */
export const PASSWORD = 'correct-horse-battery-planet-7'

/**
 * Makes the records that tests start from, valid and as small as the collections allow. Records go through Payload's
 * own operations (hooks, events and audit included) except users without a password, see `user`.
 */
export function factories({ payload }: Pick<TestApp, 'payload'>) {
  return {
    organization(values: Values<Organization> = {}): Promise<Organization> {
      const n = next()
      const data = { name: `Studio ${n}`, slug: `studio-${n}`, plan: 'PROFESSIONAL' as const, ...values }
      return payload.create({ collection: 'organizations', data })
    },

    /**
     * A verified user, a member of `organization` in `role` when given. Written straight to the database unless
     * `password` is asked for: hashing one costs a quarter of a second. `RestClient.as` needs none.
     */
    async user({
      organization,
      role,
      clients,
      ...values
    }: Values<User> & { organization?: Id; role?: Role; clients?: Id[] } = {}): Promise<User> {
      const n = next()
      const membership = organization && {
        id: randomUUID(),
        organization: organization.id,
        role: role ?? 'TEAM',
        clients: clients?.map(({ id }) => id) ?? [],
      }
      const data = {
        name: `Person ${n}`,
        email: `person-${n}@example.test`,
        timezone: 'UTC',
        isActive: true,
        isAdmin: false,
        _verified: true,
        memberships: membership ? [membership] : [],
        ...values,
      }
      if (values.password) {
        return payload.create({
          collection: 'users',
          data: { ...data, password: values.password },
          disableVerificationEmail: true,
        })
      }
      const { id } = await payload.db.create({ collection: 'users', data })
      return payload.findByID({ collection: 'users', id: String(id), depth: 0 })
    },

    company(organization: Id, values: Values<Company> = {}): Promise<Company> {
      const data = { name: `Company ${next()}`, ...values, organization: organization.id }
      return payload.create({ collection: 'companies', data })
    },

    client(organization: Id, values: Values<Client> = {}): Promise<Client> {
      const data = {
        name: `Client ${next()}`,
        status: 'ACTIVE' as const,
        healthScore: 'GREEN' as const,
        paymentStatus: 'CURRENT' as const,
        currency: 'EUR' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'clients', data })
    },

    lead(organization: Id, values: Values<Lead> = {}): Promise<Lead> {
      const n = next()
      const data = {
        name: `Lead ${n}`,
        email: `lead-${n}@example.test`,
        status: 'NEW' as const,
        source: 'CONTACT_FORM' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'leads', data })
    },

    /** Asked for, and not scheduled yet. */
    consultation(organization: Id, values: Values<Consultation> = {}): Promise<Consultation> {
      const n = next()
      const data = {
        name: `Asker ${n}`,
        email: `asker-${n}@example.test`,
        status: 'PENDING' as const,
        consultationType: 'GENERAL' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'consultations', data, depth: 0 })
    },

    auditTemplate(organization: Id, values: Values<AuditTemplate> = {}): Promise<AuditTemplate> {
      const data = {
        title: `Template ${next()}`,
        auditType: 'GENERAL' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'audit-templates', data, depth: 0 })
    },

    audit(organization: Id, values: Values<RevenueAudit> = {}): Promise<RevenueAudit> {
      const data = {
        title: `Audit ${next()}`,
        auditType: 'GENERAL' as const,
        status: 'DRAFT' as const,
        language: 'en' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'revenue-audits', data, depth: 0 })
    },

    /** Due in a week. */
    followUp(organization: Id, owner: Id, values: Values<FollowUp> = {}): Promise<FollowUp> {
      const data = {
        title: `Follow-up ${next()}`,
        status: 'SCHEDULED' as const,
        dueAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
        assignedTo: owner.id,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'follow-ups', data, depth: 0 })
    },

    project(organization: Id, client: Id, values: Values<Project> = {}): Promise<Project> {
      const data = {
        title: `Project ${next()}`,
        type: 'WEBSITE' as const,
        status: 'PLANNING' as const,
        priority: 'MEDIUM' as const,
        currency: 'EUR' as const,
        ...values,
        client: client.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'projects', data })
    },

    opportunity(organization: Id, client: Id, values: Values<Opportunity> = {}): Promise<Opportunity> {
      const data = {
        title: `Opportunity ${next()}`,
        currency: 'EUR' as const,
        source: 'MANUAL' as const,
        ...values,
        client: client.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'opportunities', data })
    },

    /** A call that was held, half an hour ago unless it says otherwise. */
    call(organization: Id, client: Id, values: Values<ClientCall> = {}): Promise<ClientCall> {
      const data = {
        title: `Call ${next()}`,
        scheduledAt: new Date(Date.now() - 3_600_000).toISOString(),
        durationMinutes: 30,
        status: 'COMPLETED' as const,
        ...values,
        client: client.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'client-calls', data })
    },

    /** A task on nobody's day yet. */
    task(organization: Id, owner: Id, values: Values<Task> = {}): Promise<Task> {
      const data = {
        title: `Task ${next()}`,
        status: 'TODO' as const,
        priority: 'MEDIUM' as const,
        energyLevel: 'MODERATE' as const,
        timeBlockMinutes: 90,
        source: 'MANUAL' as const,
        ...values,
        owner: owner.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'tasks', data })
    },

    /** A pipeline with the usual stages of its type. */
    pipeline(organization: Id, values: Values<Pipeline> = {}): Promise<Pipeline> {
      const n = next()
      const data = { name: `Pipeline ${n}`, key: `pipeline-${n}`, type: 'GENERIC' as const, ...values }
      return payload.create({ collection: 'pipelines', data: { ...data, organization: organization.id } })
    },

    /** A card at the end of a stage. */
    card(organization: Id, stage: Id, values: Values<PipelineItem> = {}): Promise<PipelineItem> {
      const data = { title: `Card ${next()}`, priority: 'MEDIUM' as const, currency: 'EUR' as const, ...values }
      return payload.create({
        collection: 'pipeline-items',
        data: { ...data, stage: stage.id, organization: organization.id },
        depth: 0,
      })
    },

    activity(organization: Id, owner: Id, values: Values<Activity> = {}): Promise<Activity> {
      const data = {
        title: `Activity ${next()}`,
        category: 'DESIGN' as const,
        energyLevel: 'MODERATE' as const,
        defaultDurationMinutes: 90,
        ...values,
        owner: owner.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'activities', data, depth: 0 })
    },

    /** A goal of so many done tasks a week. */
    goal(organization: Id, owner: Id, values: Values<Goal> = {}): Promise<Goal> {
      const data = {
        title: `Goal ${next()}`,
        type: 'WEEKLY' as const,
        targetValue: 5,
        ...values,
        owner: owner.id,
        organization: organization.id,
      }
      return payload.create({ collection: 'goals', data, depth: 0 })
    },

    /** A published service; pass `_status: 'draft'` for one that visitors do not see. */
    service(organization: Id, values: Values<Service> = {}): Promise<Service> {
      const n = next()
      const data = {
        title: `Service ${n}`,
        slug: `service-${n}`,
        description: `What service ${n} is about.`,
        featuredOrder: n,
        _status: 'published' as const,
        ...values,
        organization: organization.id,
      }
      return payload.create({ collection: 'services', data, draft: values._status === 'draft' })
    },
  }
}
