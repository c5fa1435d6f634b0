import { createLocalReq } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { crashAt, runToEnd } from '../helpers/crash'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { size } from '../helpers/size'

const WORKER = 'tests/fixtures/crash/mail-worker.ts'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

/** Message ids that the mail server has taken, once for each time. */
const taken: string[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _, done) {
    let text = ''
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
    stream.on('end', () => {
      taken.push(/^message-id: <([^@>]+)@/im.exec(text)?.[1] ?? 'no id')
      done()
    })
  },
})
// A killed worker resets its connection in the middle of a sentence.
server.on('error', () => undefined)
let env: Record<string, string>

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  env = {
    ...app.env,
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Studio <hello@studio.example>',
  }
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

async function queueMails(organization: string, count: number): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const { message } = await notify(req, {
      template: 'contact-confirmation',
      to: { email: `visitor-${n}@example.test` },
      organization,
      data: { name: 'Visitor' },
      dedupeKey: `${organization}:${n}`,
    })
    ids.push(message ?? '')
  }
  return ids
}

/** What a worker that died takes a heartbeat to lose: its claim on a job. */
async function forgetTheDead(): Promise<void> {
  await query({ payload }, sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`)
  await query({ payload }, sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`)
}

it(
  'hands no mail over twice, however often a worker is killed around the hand-off',
  async () => {
    const { id: organization } = await make.organization()
    const kills = size(6, 20)
    // Two mails are in hand at once, so a kill takes up to two of them.
    const ids = await queueMails(organization, kills * 3)
    for (let n = 0; n < kills; n++) {
      // Killed with the mail at the server and nothing written down, and, every third time, just before it leaves.
      await crashAt(WORKER, { point: n % 3 === 2 ? 'outbox.claimed' : 'outbox.handed-off', env, args: [organization] })
      await forgetTheDead()
    }
    await runToEnd(WORKER, { env, args: [organization], limitMs: 90_000 })

    expect(new Set(taken).size).toBe(taken.length)
    const rows = await query<{ id: string; status: string }>(
      { payload },
      sql`select id, status from outbox_messages where organization_id = ${organization}`,
    )
    const withStatus = (status: string) => rows.filter((row) => row.status === status).map(({ id }) => id)
    // Every kill leaves one or two mails of which nobody knows; each is listed, and none is lost.
    expect(withStatus('UNCERTAIN').length).toBeGreaterThanOrEqual(kills)
    expect(withStatus('UNCERTAIN').length).toBeLessThanOrEqual(kills * 2)
    expect(withStatus('UNCERTAIN').length + withStatus('SENT').length).toBe(ids.length)
    expect(withStatus('SENT').every((id) => taken.includes(id))).toBe(true)
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
  },
  size(240_000, 600_000),
)
