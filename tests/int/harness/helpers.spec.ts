import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient } from '@/tests/helpers/rest'
import { countStatements, expectStatements } from '@/tests/helpers/sql-budget'
import { describeInFlight } from '@/tests/helpers/statements'

const app = await startTestPayload()
const make = factories(app)
const anonymous = restClient(app)

describe('rest client', () => {
  it('signs in as a user by cookie, and is nobody without one', async () => {
    const organization = await make.organization()
    const user = await make.user({ organization, role: 'ADMIN' })
    const member = await anonymous.as(user)
    expect((await anonymous.get('/users/me')).body.user).toBeNull()
    expect((await member.get('/users/me')).body.user).toMatchObject({ id: user.id, email: user.email })
  })

  it('loses the session when the request comes from another origin', async () => {
    const member = await anonymous.as(await make.user({ isAdmin: true }))
    const foreign = member.with({ headers: { Origin: 'https://evil.example' } })
    expect((await foreign.get('/users/me')).body.user).toBeNull()
  })

  it('signs in through the login endpoint', async () => {
    const user = await make.user({ password: PASSWORD })
    const member = await anonymous.signIn(user.email, PASSWORD)
    expect((await member.get('/users/me')).body.user).toMatchObject({ id: user.id })
    await expect(anonymous.signIn(user.email, 'wrong')).rejects.toThrow('Sign-in refused: 401')
  })

  it('creates, queries with nested filters, updates and answers errors with their status', async () => {
    const organization = await make.organization()
    const admin = await anonymous.as(await make.user({ organization, role: 'ADMIN' }))
    const body = { name: 'Asked', email: 'asked@example.test', organization: organization.id }
    const created = await admin.post('/leads', { body })
    expect(created.status).toBe(201)
    const query = { where: { and: [{ email: { equals: 'asked@example.test' } }] }, limit: 5 }
    expect((await admin.get('/leads', { query })).body.docs).toHaveLength(1)
    const id = String(created.body.doc?.id)
    expect((await admin.patch(`/leads/${id}`, { body: { name: 'Renamed' } })).body.doc).toMatchObject({
      name: 'Renamed',
    })
    expect((await anonymous.get(`/leads/${id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await admin.post('/leads', { body: { ...body, email: 'none' } })).status).toBe(400)
  })

  it('speaks GraphQL as the same user', async () => {
    const organization = await make.organization()
    const lead = await make.lead(organization)
    const admin = await anonymous.as(await make.user({ organization, role: 'ADMIN' }))
    const query = 'query One($id: String!) { Lead(id: $id) { email } }'
    expect((await admin.graphql(query, { id: lead.id })).body).toEqual({ data: { Lead: { email: lead.email } } })
    expect((await anonymous.graphql(query, { id: lead.id })).body.errors?.length).toBeGreaterThan(0)
  })
})

describe('factories', () => {
  it('make valid records that a second call does not collide with', async () => {
    const organization = await make.organization()
    for (let i = 0; i < 2; i++) {
      const company = await make.company(organization)
      await make.client(organization, { company: company.id })
      await make.lead(organization)
      await make.service(organization)
      await make.service(organization, { _status: 'draft' })
    }
    const { totalDocs } = await app.payload.count({
      collection: 'services',
      where: { organization: { equals: organization.id } },
    })
    expect(totalDocs).toBe(4)
  })
})

describe('SQL budgets', () => {
  const list = () => app.payload.find({ collection: 'organizations', limit: 1 })

  it('count what an operation sends', async () => {
    const { statements, result } = await countStatements(list)
    expect(result.docs).toHaveLength(1)
    expect(statements.map(({ text }) => text.slice(0, 6).toLowerCase())).toContain('select')
    expect(await expectStatements(list).toBe(statements.length)).toEqual(result)
  })

  it('fail with the statements when exceeded', async () => {
    await expect(expectStatements(list).toBeAtMost(0)).rejects.toThrow(/at most 0 expected:\n {2}1\. select/)
  })

  it('know the statement that nobody answered, and who sent it', async () => {
    const rival = new Client({ connectionString: app.databaseUrl })
    await rival.connect()
    await rival.query('begin')
    const waiting = list()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(describeInFlight()).toMatch(/unanswered for \d+ ms: select [^]*helpers\.spec\.ts/)
    await rival.query('commit')
    await rival.end()
    await waiting
    expect(describeInFlight()).toBe('')
  })
})
