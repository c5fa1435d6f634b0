import { inspect } from 'node:util'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sql } from '@/src/lib/database'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type Reply, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)

let anybody: RestClient
let client: RestClient
let editor: RestClient
let lead: RestClient
let platform: RestClient
let organization: { id: string }
let email = ''

const from = (ip: string) => anybody.with({ headers: { 'x-orrery-client-ip': ip } })
const guess = (browser: RestClient, password: string) => browser.post('/users/login', { body: { email, password } })
const messageOf = ({ body }: Reply) => body.errors?.[0]?.message ?? ''

beforeAll(async () => {
  anybody = restClient(app)
  organization = await make.organization()
  email = (await make.user({ organization, role: 'EDITOR', password: PASSWORD })).email
  const customer = await make.client(organization)
  client = await anybody.as(await make.user({ organization, role: 'CLIENT', clients: [customer] }))
  editor = await anybody.as(await make.user({ organization, role: 'TEAM' }))
  lead = await anybody.as(await make.user({ organization, role: 'ADMIN' }))
  platform = await anybody.as(await make.user({ isAdmin: true }))
  await Promise.all(Array.from({ length: 12 }, () => make.service(organization)))
  await make.service(organization, { title: 'In the trash', deletedAt: new Date().toISOString() })
  await make.service(organization, { title: 'Only a draft', _status: 'draft' })
  await make.lead(organization)
})
beforeEach(() => app.payload.db.drizzle.execute(sql`delete from rate_limits`))

describe('rates in the house', () => {
  it('should refuse the eleventh guess of a password from one place, and let the owner’s browser in', async () => {
    const owner = from('203.0.113.1')
    const first = await guess(owner, PASSWORD)
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('orrery-device='))
    expect(device).toMatch(/HttpOnly; SameSite=Lax/)
    const stranger = from('203.0.113.2')
    for (let n = 0; n < 10; n += 1) expect((await guess(stranger, `wrong-${n}`)).status).toBe(401)
    const refused = await guess(stranger, PASSWORD)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    const known = owner.with({ headers: { cookie: device?.split(';')[0] ?? '' } })
    expect((await guess(known, PASSWORD)).status).toBe(200)
  })

  it('should count forgotten passwords by account, whatever the address', async () => {
    const statuses = []
    for (let n = 0; n < 6; n += 1) {
      const reply = await from(`198.51.100.${n}`).post('/users/forgot-password', {
        body: { email: 'nobody@example.test' },
      })
      statuses.push(reply.status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })
})

describe('clamps in the house', () => {
  it('should answer no more than a hundred rows, in ten by default', async () => {
    expect((await anybody.get('/services')).body).toMatchObject({ limit: 10, totalDocs: 12 })
    for (const browser of [anybody, client, editor]) {
      expect((await browser.get('/services', { query: { limit: 0 } })).body).toMatchObject({ limit: 100 })
    }
  })

  it('should keep drafts and the trash for those who have the right', async () => {
    const titled = (title: string) => ({ title: { equals: title } })
    const drafts = { query: { draft: true, where: titled('Only a draft') } }
    const trash = { query: { trash: true, where: titled('In the trash') } }
    const count = async (browser: RestClient, query: object) => (await browser.get('/services', query)).body.totalDocs
    expect([await count(anybody, drafts), await count(client, drafts), await count(lead, drafts)]).toEqual([0, 0, 1])
    expect([await count(anybody, trash), await count(editor, trash), await count(lead, trash)]).toEqual([0, 0, 1])
  })

  it('should refuse to ask other collections by the way, but for the platform', async () => {
    const oracle = { query: { where: { 'organization.name': { like: 'S' } } } }
    for (const browser of [anybody, client, editor, lead]) {
      const reply = await browser.get('/services', oracle)
      expect(reply.status).toBe(400)
      expect(messageOf(reply)).toContain('leads into another collection')
    }
    expect((await platform.get('/services', oracle)).status).toBe(200)
  })

  it('should refuse to sort people by what nobody may read', async () => {
    for (const sort of ['hash', 'resetPasswordToken', '-stripeCustomerId']) {
      expect((await lead.get('/users', { query: { sort } })).status).toBe(400)
    }
    expect((await lead.get('/users', { query: { sort: 'name' } })).status).toBe(200)
  })
})

describe('logs', () => {
  it('[no-sensitive-logs] should hold no password or token, whether an operation succeeds or fails', async () => {
    const written: string[] = []
    const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const
    const spies = levels.map((level) =>
      vi.spyOn(app.payload.logger, level).mockImplementation((...line: unknown[]) => {
        written.push(inspect(line, { depth: 20, showHidden: true }))
      }),
    )
    const secrets = ['S3cret-wrong-guess-42', PASSWORD, 'S3cret-reset-token-42', 'S3cret-new-password-42']
    const [wrong, right, token, fresh] = secrets
    await guess(from('203.0.113.9'), wrong ?? '')
    await guess(from('203.0.113.9'), right ?? '')
    await anybody.post('/users/reset-password', { body: { token, password: fresh } })
    await lead.post('/users', { body: { email: 'x', password: fresh } })
    await lead.patch('/users', { body: { password: fresh }, query: { where: { name: { exists: true } } } })
    spies.forEach((spy) => spy.mockRestore())
    expect(written.length).toBeGreaterThan(2)
    for (const secret of secrets) expect(written.join('\n')).not.toContain(secret)
  })
})
