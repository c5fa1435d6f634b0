import type { PayloadRequest } from 'payload'
import { query, sql, type SQL } from '@/src/lib/database'
import type { ClientFacts, ProjectFacts } from './facts'

type Stored<Of, Key extends keyof Of> = Omit<Of, Key> & Record<Key, string | null>

interface Row extends Record<string, unknown> {
  id: string
  name: string
  organization: string
  owner: string | null
  status: ClientFacts['status']
  currency: string
  retainer: string | null
  contract: string | null
  projects: (Stored<ProjectFacts, 'launchedAt' | 'dueDate'> & { createdAt: string })[] | null
  sentiments: ClientFacts['sentiments'] | null
}

/** The facts of the living clients that meet a condition on `clients c`, in one statement, in the order of their ids. */
export async function readFacts(req: PayloadRequest, condition: SQL): Promise<ClientFacts[]> {
  const rows = await query<Row>(
    req,
    sql`select c.id, c.name, c.organization_id as organization, c.owner_id as owner, c.status, c.currency,
          c.monthly_retainer::text as retainer, c.contract_value::text as contract,
          (select json_agg(json_build_object('id', p.id, 'title', p.title, 'type', p.type, 'status', p.status, 'budget', p.budget,
               'currency', p.currency, 'createdAt', p.created_at, 'launchedAt', p.launched_at, 'dueDate', p.due_date) order by p.id)
             from projects p where p.client_id = c.id and p.deleted_at is null) as projects,
          (select json_agg(k.sentiment order by k.held desc) from (
             select sentiment, coalesce(completed_at, scheduled_at) as held from client_calls
             where client_id = c.id and status = 'COMPLETED' and deleted_at is null
             order by coalesce(completed_at, scheduled_at) desc limit 5) k) as sentiments
        from clients c where c.deleted_at is null and ${condition} order by c.id`,
  )
  return rows.map(({ retainer, contract, projects, sentiments, ...row }) => ({
    ...row,
    monthlyRetainer: amount(retainer),
    contractValue: amount(contract),
    projects: (projects ?? []).map((project) => ({
      ...project,
      createdAt: new Date(project.createdAt),
      launchedAt: time(project.launchedAt),
      dueDate: time(project.dueDate),
    })),
    sentiments: sentiments ?? [],
  }))
}

const amount = (text: string | null): number | null => (text === null ? null : Number(text))
const time = (text: string | null): Date | null => (text === null ? null : new Date(text))
