import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWorker, type Worker } from '@/plugins/jobs/worker'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const rest = restClient(app)
let worker: Worker

beforeAll(async () => {
  worker = await startWorker(payload)
})
afterAll(() => worker.stop())

interface Message extends Record<string, unknown> {
  id: string
  status: string
  html: string | null
  text: string | null
  data: unknown
  error: string | null
  attempts: string
}

const messages = (where: ReturnType<typeof sql>) =>
  query<Message>({ payload }, sql`select * from outbox_messages where ${where} order by created_at`)

async function settled(id: string | null): Promise<Message> {
  return vi.waitFor(
    async () => {
      const [row] = await messages(sql`id = ${id}`)
      if (!row || row.status === 'QUEUED' || row.status === 'SENDING') throw new Error(`still ${row?.status}`)
      return row
    },
    { timeout: 10_000, interval: 100 },
  )
}

const lead = { leadName: 'Ada', leadEmail: 'ada@example.test', message: 'Hello', url: 'http://localhost:3000/admin' }
const request = () => createLocalReq({}, payload)

describe('notify', () => {
  it('[notifications] writes mail and bell in one transaction and sends in the brand of the organization', async () => {
    const organization = await make.organization({ name: 'North Studio', brand: { accentOnLight: '#225544' } })
    const person = await make.user({ organization, role: 'MANAGER' })
    const sent = await notify(await request(), {
      template: 'lead-received',
      to: { email: person.email, name: person.name, userId: person.id },
      organization: organization.id,
      data: lead,
      link: '/admin/collections/leads/1',
      dedupeKey: 'first',
    })
    const row = await settled(sent.message)
    expect(row).toMatchObject({
      status: 'SENT',
      transport: 'outbox',
      data: null,
      error: null,
      subject: 'Ada has written to you',
    })
    expect(row.html).toContain('North Studio')
    expect(row.html).toContain('#225544')
    expect(row.text).toContain('Hello')
    const mine = await (await rest.as(person)).get('/notifications')
    expect(mine.body.docs).toMatchObject([
      { title: 'Ada has written to you', link: '/admin/collections/leads/1', type: 'INFO' },
    ])
  })

  it('sends a key once, also when two ask at the same moment', async () => {
    const organization = await make.organization()
    const message = {
      template: 'contact-confirmation' as const,
      to: { email: 'visitor@example.test' },
      organization: organization.id,
      data: { name: 'Visitor' },
      dedupeKey: 'twice',
    }
    const both = await Promise.all([notify(await request(), message), notify(await request(), message)])
    expect(both.map(({ message: id }) => id).filter(Boolean)).toHaveLength(1)
    expect(await notify(await request(), message)).toEqual({ message: null, notification: null })
    await settled(both.find(({ message: id }) => id)?.message ?? null)
    expect(await messages(sql`dedupe_key = 'twice'`)).toHaveLength(1)
  })

  it('leaves nothing behind when the transaction of its caller rolls back', async () => {
    const organization = await make.organization()
    const person = await make.user({ organization, role: 'ADMIN' })
    const req = await request()
    await initTransaction(req)
    const { message } = await notify(req, {
      template: 'lead-received',
      to: { email: person.email, userId: person.id },
      organization: organization.id,
      data: lead,
      dedupeKey: 'rolled back',
    })
    await killTransaction(req)
    expect(await messages(sql`dedupe_key = 'rolled back'`)).toEqual([])
    expect(await query({ payload }, sql`select 1 from notifications where dedupe_key = 'rolled back'`)).toEqual([])
    expect(await query({ payload }, sql`select 1 from pgboss.job where id = ${message}`)).toEqual([])
  })

  it('keeps a line end out of the subject', async () => {
    const organization = await make.organization()
    const { message } = await notify(await request(), {
      template: 'lead-received',
      to: { email: 'a@example.test' },
      organization: organization.id,
      data: { ...lead, leadName: 'Ada\r\nBcc: everybody@example.test' },
      dedupeKey: 'subject',
    })
    expect((await settled(message)).subject).toBe('Ada Bcc: everybody@example.test has written to you')
  })
})

describe('mails that open an account', () => {
  it('hold their link sealed, at rest and through every API', async () => {
    const organization = await make.organization()
    const director = await make.user({ organization, role: 'DIRECTOR' })
    const platform = await make.user({ organization, role: 'TEAM', isAdmin: true })
    const req = await request()
    await initTransaction(req)
    const { message } = await notify(req, {
      template: 'password-reset',
      to: { email: 'victim@example.test' },
      organization: organization.id,
      data: { name: 'Victim', url: 'http://localhost:3000/reset?token=open-sesame', expiresInMinutes: 60 },
      dedupeKey: 'reset',
    })
    const [queued] = await query(
      req,
      sql`select row_to_json(m)::text as row from outbox_messages m where id = ${message}`,
    )
    expect(JSON.stringify(queued)).not.toContain('open-sesame')
    const [job] = await query(req, sql`select row_to_json(j)::text as row from pgboss.job j where id = ${message}`)
    expect(JSON.stringify(job)).not.toContain('open-sesame')
    await commitTransaction(req)

    expect(JSON.stringify(await settled(message))).not.toContain('open-sesame')
    for (const person of [director, platform]) {
      const { text, status } = await (await rest.as(person)).get(`/outbox-messages/${message}`)
      expect(status).toBe(200)
      expect(text).not.toContain('open-sesame')
    }
    const asDirector = await (await rest.as(director)).get(`/outbox-messages/${message}/content`)
    expect(asDirector.status).toBe(403)
    const asPlatform = await (
      await rest.as(platform)
    ).get<{ html: string; text: string }>(`/outbox-messages/${message}/content`)
    expect(asPlatform.body.text).toContain('open-sesame')
    expect(asPlatform.body.html).toContain('open-sesame')
  })

  it("go out for Payload's own forgotten password, through the outbox", async () => {
    const organization = await make.organization()
    const person = await make.user({ organization, role: 'TEAM' })
    await payload.forgotPassword({ collection: 'users', data: { email: person.email } })
    const [row] = await messages(sql`"to" = ${person.email}`)
    expect(await settled(row?.id ?? null)).toMatchObject({
      template: 'password-reset',
      status: 'SENT',
      organization_id: organization.id,
    })
  })

  it('have no other way out', async () => {
    await expect(payload.sendEmail({ to: 'a@example.test', subject: 'x', html: 'x' })).rejects.toThrow('notify()')
  })
})

describe('the e-mail quota', () => {
  it('stops at the limit of the plan, says so, and lets account mails through', async () => {
    const organization = await make.organization({ plan: 'FREE' })
    const manager = await make.user({ organization, role: 'MANAGER' })
    await query(
      { payload },
      sql`insert into quota_usage (organization_id, metric, used) values (${organization.id}, 'emailsPerMonth', 499)`,
    )
    const send = async (req: PayloadRequest, n: number) =>
      (
        await notify(req, {
          template: 'contact-confirmation',
          to: { email: `visitor-${n}@example.test` },
          organization: organization.id,
          data: { name: 'Visitor' },
          dedupeKey: `quota-${n}`,
        })
      ).message
    expect(await settled(await send(await request(), 1))).toMatchObject({ status: 'SENT' })
    const over = await settled(await send(await request(), 2))
    expect(over).toMatchObject({ status: 'FAILED', attempts: '0' })
    expect(over.error).toContain('500 e-mails')
    const account = await notify(await request(), {
      template: 'verify-email',
      to: { email: 'new@example.test' },
      organization: organization.id,
      data: { url: 'http://localhost:3000/verify?token=x' },
      dedupeKey: 'quota-account',
    })
    expect(await settled(account.message)).toMatchObject({ status: 'SENT' })
    const [bell] = await query<{ title: string; n: string }>(
      { payload },
      sql`select min(title) as title, count(*) as n from notifications where owner_id = ${manager.id}`,
    )
    expect(bell).toEqual({ title: 'This month’s e-mails are used up', n: '1' })
    expect(
      await query({ payload }, sql`select used from quota_usage where organization_id = ${organization.id}`),
    ).toEqual([{ used: '500' }])
  })

  it('never counts beyond the limit when many mails go at once', async () => {
    const organization = await make.organization({ plan: 'FREE' })
    await query(
      { payload },
      sql`insert into quota_usage (organization_id, metric, used) values (${organization.id}, 'emailsPerMonth', 495)`,
    )
    const ids = await Promise.all(
      Array.from(
        { length: 10 },
        async (_, n) =>
          (
            await notify(await request(), {
              template: 'contact-confirmation',
              to: { email: 'a@example.test' },
              organization: organization.id,
              data: { name: 'Visitor' },
              dedupeKey: `crowd-${n}`,
            })
          ).message,
      ),
    )
    const statuses = []
    for (const id of ids) statuses.push((await settled(id)).status)
    expect(statuses.filter((status) => status === 'SENT')).toHaveLength(5)
    expect(statuses.filter((status) => status === 'FAILED')).toHaveLength(5)
  })
})
