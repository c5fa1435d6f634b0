import { createLocalReq } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { handOff } from '@/plugins/bookings/notifications/handOff'
import { retryMail } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { booked } from '../helpers/booked'
import { crashAt, runToEnd } from '../helpers/crash'
import { startTestPayload } from '../helpers/payload'
import { holdAt, runAt } from '../helpers/race'
import { size } from '../helpers/size'

const WORKER = 'tests/fixtures/crash/booking-mail-worker.ts'

const app = await startTestPayload()
const { payload } = app
const { studio, booking, change, queueOf } = booked(app)

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

/** What a worker that died takes a heartbeat to lose: its claim on a job. */
async function forgetTheDead(): Promise<void> {
  await query({ payload }, sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`)
  await query({ payload }, sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`)
}

/** Every place at which a mail is in somebody's hands: written and not committed, claimed, at the server and not recorded. */
const POINTS = ['outbox.handed-off', 'bookings.mail-written', 'outbox.handed-off', 'outbox.claimed'] as const

it(
  '[booking-notification-attempts] each mail of a booking leaves at most once and none is lost, however often a worker is killed',
  async () => {
    const house = await studio()
    const kills = size(4, 20)
    const bookings = []
    for (let n = 0; n < kills; n++) {
      // Each booking has a mail for the visitor and one for the host: there is always one to write and one to send.
      bookings.push(await booking(house), await booking(house))
      const point = POINTS[n % POINTS.length] ?? 'outbox.claimed'
      await crashAt(WORKER, { point, env, args: [house.organization.id], limitMs: 240_000 })
      await forgetTheDead()
    }
    await runToEnd(WORKER, { env, args: [house.organization.id], limitMs: 300_000 })

    expect(new Set(taken).size).toBe(taken.length)
    const rows = (await Promise.all(bookings.map(queueOf))).flat().filter(({ type }) => type === 'CONFIRMATION')
    expect(rows).toHaveLength(kills * 4)
    const withStatus = (status: string) => rows.filter((row) => row.status === status)
    // None is lost and none waits: it has been sent, or it is listed as one of which nobody knows.
    expect(withStatus('SENT').length + withStatus('UNCERTAIN').length).toBe(rows.length)
    expect(withStatus('SENT').every(({ message_id }) => taken.includes(message_id ?? ''))).toBe(true)
    const atServer = POINTS.filter((point) => point.startsWith('outbox')).length / POINTS.length
    expect(withStatus('UNCERTAIN').length).toBeGreaterThanOrEqual(Math.floor(kills * atServer))
    expect(new Set(rows.map(({ message_id }) => message_id)).size).toBe(rows.length)
  },
  size(400_000, 1_800_000),
)

async function handOver(id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => handOff(req, id))
}

it('[booking-cancel-and-reschedule-notice] a cancellation during the hand-off takes the mail back from the outbox', async () => {
  const made = await booking(await studio())
  const [line] = await queueOf(made)
  const hold = holdAt('bookings.mail-claimed')
  const handing = handOver(line?.id ?? '')
  await hold.arrived
  const cancelling = change(made, 'CANCELLED', { status: 'CANCELLED' })
  // The cancellation waits for the row that is being handed over; then it finds its message.
  hold.release()
  await Promise.all([handing, cancelling])
  const [after] = await queueOf(made)
  expect(after).toMatchObject({ type: 'CONFIRMATION', status: 'VOID' })
  const [message] = await query<{ status: string }>(
    { payload },
    sql`select status from outbox_messages where id = ${after?.message_id}`,
  )
  expect(message?.status).toBe('CANCELLED')
})

it('a mail that failed is not sent again while its booking is being cancelled', async () => {
  const made = await booking(await studio())
  const [line] = await queueOf(made)
  await handOver(line?.id ?? '')
  const [failed] = await queueOf(made)
  await query({ payload }, sql`update outbox_messages set status = 'FAILED' where id = ${failed?.message_id}`)
  const req = await createLocalReq({}, payload)
  let retrying: Promise<unknown> = Promise.resolve()
  await inTransaction(req, async () => {
    await query(req, sql`update audit_bookings set version = version + 1, status = 'CANCELLED' where id = ${made.id}`)
    const other = await createLocalReq({}, payload)
    retrying = inTransaction(other, () => retryMail(other, failed?.message_id ?? '', false))
    // It waits for the booking, however long: the sum of both is the same.
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  await retrying
  const [message] = await query<{ status: string }>(
    { payload },
    sql`select status from outbox_messages where id = ${failed?.message_id}`,
  )
  expect(message?.status).toBe('CANCELLED')
  expect((await queueOf(made))[0]).toMatchObject({ status: 'VOID' })
})

it('one mail is claimed by one of two workers', async () => {
  const made = await booking(await studio())
  const [line] = await queueOf(made)
  let rival: Promise<void> | undefined
  runAt('bookings.mail-claimed', () => {
    rival = handOver(line?.id ?? '')
  })
  await handOver(line?.id ?? '')
  await rival
  const messages = await query<{ id: string }>(
    { payload },
    sql`select id from outbox_messages where dedupe_key = ${`booking-mail:${line?.id}`}`,
  )
  expect(messages).toHaveLength(1)
  expect((await queueOf(made))[0]).toMatchObject({ status: 'SENDING', message_id: messages[0]?.id })
})

it('twenty changes while mails are handed over: what is left belongs to the last one', async () => {
  const made = await booking(await studio())
  for (let round = 0; round < size(5, 20); round++) {
    const startsAt = new Date(Date.now() + (80 + round) * 3_600_000).toISOString()
    const endsAt = new Date(new Date(startsAt).getTime() + 2_700_000).toISOString()
    const due = (await queueOf(made)).filter(
      ({ status, scheduled_for }) => status === 'QUEUED' && new Date(scheduled_for) <= new Date(),
    )
    await Promise.all([change(made, 'RESCHEDULED', { startsAt, endsAt }), ...due.map(({ id }) => handOver(id))])
  }
  const lines = await queueOf(made)
  const last = Math.max(...lines.map(({ version }) => version))
  expect(last).toBe(size(5, 20) + 1)
  expect(lines.filter(({ version, status }) => version < last && status !== 'VOID')).toEqual([])
  const open = await query<{ id: string }>(
    { payload },
    sql`select m.id from outbox_messages m join audit_notifications n on n.message_id = m.id
        where n.booking_id = ${made.id} and n.booking_version < ${last} and m.status <> 'CANCELLED'`,
  )
  expect(open).toEqual([])
})
