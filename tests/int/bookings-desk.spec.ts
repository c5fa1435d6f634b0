import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingDesk } from '@/plugins/bookings/desk/types'
import { at, calendarWeek, type CalendarWeek } from '../helpers/calendarWeek'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()

let week: CalendarWeek
beforeAll(async () => {
  week = await calendarWeek(app)
})

describe('the desk of a booking', () => {
  const desk = (who: RestClient, id: string) => who.get<BookingDesk>(`/bookings/${id}/desk`)

  it('says what is odd: outside of the hours, busy elsewhere', async () => {
    const id = await week.booking({
      clientName: 'Late',
      startsAt: at('19:30'),
      endsAt: at('20:00'),
      visitorTimeZone: 'Asia/Kolkata',
    })
    const { status, body } = await desk(week.asAna, id)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Late',
      timeZone: 'Europe/Berlin',
      visitorTimeZone: 'Asia/Kolkata',
      hosts: [{ id: week.ana.id, name: 'Ana', timeZone: 'Europe/Berlin' }],
      type: { title: 'Talk', color: 'plum' },
      mayDecide: true,
      notices: [
        'It lies outside of the bookable hours of Ana.',
        'Your calendar elsewhere says that you are busy from 20:00 to 21:00.',
      ],
    })
  })

  it('asks how it went once it is over, and shows its mails', async () => {
    const id = await week.booking({ startsAt: '2026-01-05T09:00:00.000Z', endsAt: '2026-01-05T09:30:00.000Z' })
    await week.row('audit-notifications', {
      booking: id,
      type: 'CONFIRMATION',
      recipient: 'VISITOR',
      bookingVersion: 1,
      scheduledFor: '2026-01-01T09:00:00.000Z',
      status: 'FAILED',
      lastError: 'Nobody lives there.',
      change: 'CREATED',
    })
    const { body } = await desk(week.asTeam, id)
    expect(body.notices).toEqual(['It is over. Say whether it was held or nobody came.'])
    expect(body.mails).toMatchObject([
      {
        type: 'CONFIRMATION',
        status: 'FAILED',
        scheduledFor: '2026-01-01T09:00:00.000Z',
        error: 'Nobody lives there.',
      },
    ])
    expect(body.mayDecide).toBe(false)
  })

  it('is not there for others, like one that does not exist', async () => {
    const id = await week.booking({ startsAt: at('06:00'), endsAt: at('06:30') })
    for (const [who, asked] of [
      [week.asStranger, id],
      [week.asAna, 'x'],
      [week.asAna, '01900000-0000-7000-8000-000000000000'],
    ] as const) {
      const { status, body } = await desk(who, asked)
      expect([status, (body as unknown as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
        404,
        'There is no such booking.',
      ])
    }
    expect((await desk(restClient(app), id)).status).toBe(401)
  })
})
