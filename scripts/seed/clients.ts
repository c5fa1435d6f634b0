import { createLocalReq, type Payload } from 'payload'
import { refreshHealth } from '@/plugins/clients/health/refreshHealth'
import { convertOpportunity } from '@/plugins/clients/opportunities/convertOpportunity'
import { keepNew } from '@/plugins/clients/suggestions/lookForSuggestions'
import { readFacts } from '@/plugins/clients/suggestions/readFacts'
import { sql } from '@/src/lib/database'
import {
  clientDetails,
  demoCalls,
  demoOpportunities,
  demoProjects,
  demoTasks,
  type DemoOpportunity,
} from './clientWork'
import { asClient } from './crm'

const DAY = 24 * 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

interface ClientsSeed {
  organization: string
  /** Ids of clients by name, of people by e-mail address, and of stages such as `sales/proposal`. */
  clients: Map<string, string>
  people: ReadonlyMap<string, string>
  stages: ReadonlyMap<string, string>
}

/** What has happened with Meridian's clients: projects, calls, opportunities, tasks; one client at risk, one that needs attention. */
export async function seedClients(payload: Payload, seed: ClientsSeed): Promise<void> {
  await details(payload, seed)
  await projects(payload, seed)
  await age(payload, seed)
  await calls(payload, seed)
  for (const opportunity of demoOpportunities) await opportunityOf(payload, seed, opportunity)
  await tasks(payload, seed)
  await contacts(payload, seed)
  const req = await createLocalReq({ context }, payload)
  await keepNew(req, await readFacts(req, sql`c.organization_id = ${seed.organization}`), new Date())
  await refreshHealth(await createLocalReq({ context }, payload), [...seed.clients.values()].sort())
}

async function details(payload: Payload, { organization, clients, people }: ClientsSeed): Promise<void> {
  for (const { name, owner, lastContacted: _, nextFollowup, ...values } of clientDetails) {
    const data = { ...values, owner: idIn(people, owner), nextFollowup: ahead(nextFollowup) }
    const id = clients.get(name)
    if (id) await payload.update({ collection: 'clients', id, data, depth: 0, context })
    else {
      const made = await payload.create({
        collection: 'clients',
        data: { ...asClient, status: 'ACTIVE', ...data, name, organization },
        context,
      })
      clients.set(name, made.id)
    }
  }
}

async function projects(payload: Payload, { organization, clients, people }: ClientsSeed): Promise<void> {
  for (const { client, owner, made, due, launched, ...data } of demoProjects) {
    const { id } = await payload.create({
      collection: 'projects',
      data: {
        ...data,
        client: idIn(clients, client),
        owner: idIn(people, owner),
        startDate: ago(made),
        dueDate: due === undefined ? null : ago(due),
        launchedAt: launched === undefined ? null : ago(launched),
        currency: 'EUR',
        organization,
      },
      context,
    })
    await payload.db.drizzle.execute(sql`update projects set created_at = ${ago(made)} where id = ${id}`)
  }
}

/** A client was one ten days before its first project was begun. */
async function age(payload: Payload, { organization }: ClientsSeed): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update clients c set created_at = p.begun - interval '10 days'
    from (select client_id, min(created_at) as begun from projects group by client_id) p
    where p.client_id = c.id and c.organization_id = ${organization}`)
}

async function calls(payload: Payload, { organization, clients, people }: ClientsSeed): Promise<void> {
  for (const { client, owner, age, hour, minutes, ...data } of demoCalls) {
    await payload.create({
      collection: 'client-calls',
      data: {
        ...data,
        client: idIn(clients, client),
        owner: idIn(people, owner),
        scheduledAt: `${ago(age).slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00.000Z`,
        durationMinutes: minutes,
        organization,
      },
      context,
    })
  }
}

async function opportunityOf(
  payload: Payload,
  { organization, clients, people, stages }: ClientsSeed,
  { client, owner, stage, close, made, becomes, ...data }: DemoOpportunity,
): Promise<void> {
  const opportunity = await payload.create({
    collection: 'opportunities',
    data: {
      currency: 'EUR',
      source: 'MANUAL',
      ...data,
      client: idIn(clients, client),
      owner: idIn(people, owner),
      stage: stage ? stages.get(`sales/${stage}`) : undefined,
      expectedCloseDate: close === undefined ? null : ahead(close),
      isDismissed: becomes === 'dismissed',
      organization,
    },
    depth: 0,
    context,
  })
  if (becomes === 'converted') await convertOpportunity(await createLocalReq({ context }, payload), opportunity, null)
  await payload.db.drizzle.execute(sql`update opportunities set created_at = ${ago(made)} where id = ${opportunity.id}`)
}

async function tasks(payload: Payload, { organization, clients, people }: ClientsSeed): Promise<void> {
  for (const { client, title, owner, due, done = false } of demoTasks) {
    const { id } = await payload.create({
      collection: 'tasks',
      data: {
        title,
        client: idIn(clients, client),
        owner: idIn(people, owner),
        dueDate: ahead(due),
        status: done ? 'DONE' : 'TODO',
        completedAt: done ? ahead(due) : null,
        priority: 'MEDIUM',
        energyLevel: 'MODERATE',
        timeBlockMinutes: 90,
        source: 'MANUAL',
        organization,
      },
      context,
    })
    await payload.db.drizzle.execute(sql`update tasks set created_at = ${ago(14)} where id = ${id}`)
  }
}

/** The demo's conversation was written within a second and then set back: so is what was learnt from it. */
async function contacts(payload: Payload, { clients }: ClientsSeed): Promise<void> {
  for (const { name, lastContacted } of clientDetails) {
    await payload.db.drizzle.execute(
      sql`with owner as (select set_config('orrery.owner', 'clients.contact', true) as flag)
          update clients set last_contacted = ${new Date(Date.now() - lastContacted * DAY - 3 * 3_600_000).toISOString()}
          from owner where id = ${idIn(clients, name)} and owner.flag is not null`,
    )
  }
}

const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString()
const ahead = (days: number): string => ago(-days)

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo has no "${key}".`)
  return id
}
