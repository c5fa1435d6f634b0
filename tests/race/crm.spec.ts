import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '@/payload-types'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt, runAt } from '@/tests/helpers/race'
import { restClient } from '@/tests/helpers/rest'
import { size } from '@/tests/helpers/size'

const app = await startTestPayload()
const { payload } = app
const { pool } = payload.db
const make = factories(app)
const organization = await make.organization()
const manager = await make.user({ organization, role: 'MANAGER' })
const rest = await restClient(app).as(manager)

const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).sort((a, b) => a - b)
const count = async (statement: string, ...values: string[]) =>
  Number((await pool.query(statement, values)).rows[0].count)

describe('two leads of one person at once', () => {
  it('are one original and one duplicate of it, however many come', async () => {
    const email = 'at-once@prado.example'
    await Promise.all(Array.from({ length: 12 }, () => make.lead(organization, { email })))
    const { rows } = await pool.query('select id, duplicate_of_id from leads where email = $1', [email])
    const originals = rows.filter((row) => row.duplicate_of_id === null)
    expect(originals).toHaveLength(1)
    expect(new Set(rows.flatMap((row) => row.duplicate_of_id ?? []))).toEqual(new Set([originals[0].id]))
  })
})

describe('a lead', () => {
  it('that fifty people convert at once is converted once', async () => {
    const lead = await make.lead(organization, { company: 'Fifty', status: 'QUALIFIED' })
    const body = { company: 'create', contact: 'create', client: 'create', opportunity: { title: 'One' } }
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => rest.post(`/leads/${lead.id}/convert`, { body })),
    )
    expect(statuses(replies)).toEqual([201, ...Array<number>(49).fill(409)])
    expect(await count('select count(*) from clients where name = $1', 'Fifty')).toBe(1)
    expect(await count('select count(*) from opportunities where lead_id = $1', lead.id)).toBe(1)
    expect(await count('select count(*) from changesets where subject_id = $1', lead.id)).toBe(1)
  })

  it('is taken by one of those who want it', async () => {
    const lead = await make.lead(organization)
    const people = await Promise.all(
      Array.from({ length: 6 }, async () => restClient(app).as(await make.user({ organization, role: 'PM' }))),
    )
    const replies = await Promise.all(people.map((person) => person.post(`/leads/${lead.id}/take`)))
    expect(statuses(replies)).toEqual([200, ...Array<number>(5).fill(409)])
  })
})

describe('taking back', () => {
  it('happens once, however many ask', async () => {
    const lead = await make.lead(organization)
    const { body } = await rest.post<{ changeset: string }>(`/leads/${lead.id}/convert`, { body: { client: 'create' } })
    const replies = await Promise.all(Array.from({ length: 10 }, () => rest.post(`/changesets/${body.changeset}/undo`)))
    expect(statuses(replies)).toEqual([200, ...Array<number>(9).fill(409)])
  })

  it('waits for nobody who changes a record after the look: that change comes afterwards and stays', async () => {
    const [into, from] = [await make.company(organization), await make.company(organization, { industry: 'Paper' })]
    const merged = await rest.post<{ changeset: string }>(`/companies/${into.id}/merge`, { body: { from: from.id } })
    let change: Promise<{ status: number }> | undefined
    runAt('changesets.locked', () => {
      change = rest.patch(`/companies/${into.id}`, { body: { industry: 'Glass' } })
    })
    expect((await rest.post(`/changesets/${merged.body.changeset}/undo`)).status).toBe(200)
    expect((await change)?.status).toBe(200)
    expect((await payload.findByID({ collection: 'companies', id: into.id })).industry).toBe('Glass')
  })
})

describe('a merge', () => {
  it('and its opposite at once: one wins, the other is told', async () => {
    const [one, two] = [await make.company(organization), await make.company(organization)]
    const hold = holdAt('crm.merge-asked', { count: 2 })
    const both = [
      rest.post(`/companies/${one.id}/merge`, { body: { from: two.id } }),
      rest.post(`/companies/${two.id}/merge`, { body: { from: one.id } }),
    ]
    await hold.arrived
    hold.release()
    expect(statuses(await Promise.all(both))).toEqual([200, 409])
    expect(
      await count('select count(*) from companies where id in ($1, $2) and deleted_at is null', one.id, two.id),
    ).toBe(1)
  })

  it('taken back leaves every row as it was, whatever the two owned', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            kind: fc.constantFrom('contact', 'client', 'project', 'user'),
            side: fc.boolean(),
            isPrimary: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        fc.boolean(),
        async (owned, isNamed) => {
          const from = await make.company(organization, isNamed ? { website: 'https://from.example', size: '5' } : {})
          const into = await make.company(organization, { industry: 'Paper' })
          const client = await make.client(organization)
          for (const { kind, side, isPrimary } of owned) await give(kind, side ? from : into, client, isPrimary)
          const before = await snapshot()
          const { status, body } = await rest.post<{ changeset: string }>(`/companies/${into.id}/merge`, {
            body: { from: from.id },
          })
          expect(status).toBe(200)
          expect(await count('select count(*) from contacts where company_id = $1', from.id)).toBe(0)
          expect((await rest.post(`/changesets/${body.changeset}/undo`)).status).toBe(200)
          expect(await snapshot()).toEqual(before)
        },
      ),
      { numRuns: size(6, 60) },
    )
  })
})

async function give(kind: string, company: Company, client: { id: string }, isPrimary: boolean): Promise<void> {
  const values = { company: company.id, organization: organization.id }
  if (kind === 'contact') {
    await payload.create({ collection: 'contacts', data: { firstName: 'Ida', isPrimary, ...values } })
  } else if (kind === 'client') {
    await make.client(organization, { company: company.id })
  } else if (kind === 'project') {
    await make.project(organization, client, { company: company.id })
  } else {
    await make.user({ organization, role: 'USER', company: company.id })
  }
}

/** Every row that a merge of companies may touch, but for when and by whom it was saved last. */
async function snapshot(): Promise<unknown[]> {
  const tables = ['companies', 'contacts', 'clients', 'projects', 'users', 'users_rels', 'clients_credentials']
  const all = await Promise.all(
    tables.map((table) =>
      pool.query(`select to_jsonb(t) - 'updated_at' - 'updated_by_id' as row from ${table} t order by id`),
    ),
  )
  return all.map(({ rows }) => rows)
}

describe('the primary contact of a company', () => {
  it('is one, however many are chosen at once', async () => {
    const company = await make.company(organization)
    const contacts = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        payload.create({
          collection: 'contacts',
          data: { firstName: `Ida ${index}`, company: company.id, organization: organization.id },
        }),
      ),
    )
    const replies = await Promise.all(
      contacts.map(({ id }) => rest.patch(`/contacts/${id}`, { body: { isPrimary: true } })),
    )
    expect(statuses(replies)).toEqual(Array<number>(8).fill(200))
    expect(await count('select count(*) from contacts where company_id = $1 and is_primary', company.id)).toBe(1)
  })
})
