import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { booked } from '../helpers/booked'
import { ahead, bookingMails } from '../helpers/bookingMails'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { runHandOff } from '../helpers/queues'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, booking, change, queueOf } = booked(app)
const { handOffDue } = bookingMails(app)

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio()
})

describe('attempts', () => {
  const settle = (message: string | null, set: { status: string; error?: string }) =>
    query(
      { payload },
      sql`update outbox_messages set status = ${set.status}, error = ${set.error ?? null}, attempts = attempts + 1,
          sent_at = ${set.status === 'SENT' ? new Date().toISOString() : null}::timestamptz where id = ${message}`,
    )

  it('[booking-notification-attempts] what became of a mail stands in the queue, with how often it was tried', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const [visitor, host] = await queueOf(made)
    await runHandOff(app, 'notifications.send-mail', { messageId: visitor?.message_id })
    await settle(host?.message_id ?? null, { status: 'FAILED', error: '550 no such mailbox' })
    const [sent, failed] = await queueOf(made)
    expect(sent).toMatchObject({ status: 'SENT', attempts: 1 })
    expect(failed).toMatchObject({ status: 'FAILED', attempts: 1, last_error: '550 no such mailbox' })
  })

  it('[booking-notification-attempts] staff send again what failed; what may have arrived only when they confirm it', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const manager = await restClient(app).as(await make.user({ organization: house.organization, role: 'MANAGER' }))
    const [line] = await queueOf(made)
    const retry = (body: Record<string, unknown> = {}) =>
      manager.post(`/audit-notifications/${line?.id}/retry`, { body })

    expect(await retry()).toMatchObject({
      status: 409,
      body: { errors: [{ message: 'Only a mail that failed can be sent again.' }] },
    })
    await settle(line?.message_id ?? null, { status: 'UNCERTAIN', error: 'The line broke.' })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'UNCERTAIN' })
    expect((await retry()).status).toBe(409)
    expect((await retry({ confirmed: true })).status).toBe(200)
    expect((await queueOf(made))[0]).toMatchObject({ status: 'SENDING', attempts: 1 })
    await runHandOff(app, 'notifications.send-mail', { messageId: line?.message_id })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'SENT', attempts: 2 })
  })

  it('never sends again what a newer state has overtaken, from here or from the outbox', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const [line] = await queueOf(made)
    await settle(line?.message_id ?? null, { status: 'FAILED', error: '451 later' })
    await change(made, 'RESCHEDULED', { startsAt: ahead(100), endsAt: ahead(101) })
    const director = await restClient(app).as(await make.user({ organization: house.organization, role: 'DIRECTOR' }))
    const refused = await director.post(`/audit-notifications/${line?.id}/retry`, { body: {} })
    expect(refused).toMatchObject({
      status: 409,
      body: { errors: [{ message: 'The booking has changed since, so this mail is not sent any more.' }] },
    })
    await director.post(`/outbox-messages/${line?.message_id}/retry`, { body: {} })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'VOID' })
  })

  it('is for whoever may change the booking: no visitor, no other organization, nothing malformed', async () => {
    const made = await booking(house)
    const [line] = await queueOf(made)
    const path = `/audit-notifications/${line?.id}/retry`
    const stranger = await make.user({ organization: await make.organization(), role: 'DIRECTOR' })
    const colleague = await make.user({ organization: house.organization, role: 'EDITOR' })
    expect((await restClient(app).post(path, { body: {} })).status).toBe(403)
    expect((await (await restClient(app).as(stranger)).post(path, { body: {} })).status).toBe(404)
    expect((await (await restClient(app).as(colleague)).post(path, { body: {} })).status).toBe(403)
    const manager = await restClient(app).as(await make.user({ organization: house.organization, role: 'MANAGER' }))
    expect((await manager.post('/audit-notifications/nothing/retry', { body: {} })).status).toBe(404)
    expect((await manager.post(path, { body: { confirmed: 'yes' } })).status).toBe(400)
  })
})
