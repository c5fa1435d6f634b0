import { describe, expect, it } from 'vitest'
import {
  planNotifications,
  type BookingChange,
  type BookingState,
} from '@/plugins/bookings/notifications/planNotifications'

const HOUR = 3_600_000
const NOW = new Date('2026-11-23T10:00:00.000Z')
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR).toISOString()

const booking: BookingState = {
  id: 'booking',
  organization: 'studio',
  status: 'CONFIRMED',
  startsAt: at(48),
  endsAt: at(49),
  assignedTo: 'ruth',
  hosts: ['ruth'],
  version: 2,
}
const plan = (change: BookingChange, now: Partial<BookingState> = {}, before: Partial<BookingState> | null = null) =>
  planNotifications(
    { booking: { ...booking, ...now }, previous: before && { ...booking, ...before }, change },
    NOW,
  ).map(({ type, host, change: words, scheduledFor }) => [
    type,
    host ?? 'visitor',
    words,
    (scheduledFor.getTime() - NOW.getTime()) / HOUR,
  ])

describe('what a change has to tell', () => {
  it('[booking-notification-queue] a booking: at once, a day and two hours before', () => {
    expect(plan('CREATED')).toEqual([
      ['CONFIRMATION', 'visitor', 'CREATED', 0],
      ['CONFIRMATION', 'ruth', 'CREATED', 0],
      ['REMINDER_24H', 'visitor', 'REMINDED', 24],
      ['REMINDER_24H', 'ruth', 'REMINDED', 24],
      ['REMINDER_2H', 'visitor', 'REMINDED', 46],
      ['REMINDER_2H', 'ruth', 'REMINDED', 46],
    ])
  })

  it('[booking-notification-queue] exactly a day and exactly two hours before, a reminder is too late', () => {
    expect(plan('CREATED', { startsAt: at(24) }).map(([type]) => type)).toEqual([
      'CONFIRMATION',
      'CONFIRMATION',
      'REMINDER_2H',
      'REMINDER_2H',
    ])
    expect(plan('CREATED', { startsAt: at(2) }).map(([type]) => type)).toEqual(['CONFIRMATION', 'CONFIRMATION'])
    expect(plan('CREATED', { startsAt: at(0) })).toEqual([])
  })

  it('a meeting with several hosts tells each of them once', () => {
    const told = plan('REQUESTED', { status: 'PENDING', hosts: ['ruth', 'ines', 'ruth'] })
    expect(told.map(([, who]) => who)).toEqual(['visitor', 'ruth', 'ines'])
  })

  it('[booking-cancel-and-reschedule-notice] a host who gives a meeting away reads so, the other that it is new', () => {
    expect(
      plan('RESCHEDULED', { status: 'PENDING', assignedTo: 'ines', hosts: ['ines'] }, { status: 'PENDING' }),
    ).toEqual([
      ['RESCHEDULE', 'visitor', 'RESCHEDULED', 0],
      ['CONFIRMATION', 'ines', 'REQUESTED', 0],
      ['CANCELLATION', 'ruth', 'HANDED_ON', 0],
    ])
  })

  it('[booking-cancel-and-reschedule-notice] who takes back a request cancels nothing', () => {
    expect(plan('CANCELLED', { status: 'CANCELLED' }, { status: 'PENDING' }).map(([, , words]) => words)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ])
    expect(plan('CANCELLED', { status: 'CANCELLED' }, {}).map(([, , words]) => words)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ])
    expect(plan('DECLINED', { status: 'DECLINED' }, { status: 'PENDING' })).toEqual([
      ['CANCELLATION', 'visitor', 'DECLINED', 0],
    ])
  })

  it('[booking-cancel-and-reschedule-notice] a meeting that goes on can still be called off, one that is over cannot', () => {
    expect(plan('CANCELLED', { startsAt: at(-0.5), endsAt: at(0.5), status: 'CANCELLED' }, {})).toHaveLength(2)
    expect(plan('CANCELLED', { startsAt: at(-2), endsAt: at(-1), status: 'CANCELLED' }, {})).toEqual([])
  })

  it('[booking-follow-up-notice] follows up an hour after the end, at once if that is past, and not after a week', () => {
    const ended = (hours: number) =>
      plan('COMPLETED', { status: 'COMPLETED', startsAt: at(hours - 1), endsAt: at(hours) })
    expect(ended(0)).toEqual([
      ['FOLLOW_UP', 'visitor', 'COMPLETED', 1],
      ['FOLLOW_UP', 'ruth', 'COMPLETED', 1],
    ])
    expect(ended(-30).map(([, , , due]) => due)).toEqual([0, 0])
    expect(ended(-24 * 8)).toEqual([])
  })
})
