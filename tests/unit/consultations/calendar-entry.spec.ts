import { describe, expect, it } from 'vitest'
import { nextSequence } from '@/plugins/consultations/consultations/calendarEntry'

const before = {
  status: 'SCHEDULED',
  scheduledAt: '2027-01-14T15:00:00.000Z',
  durationMinutes: 60,
  meetingUrl: 'https://meet.example/a',
  timeZone: 'Europe/Lisbon',
  assignedTo: 'ruth',
  sequence: 3,
} as const

describe('the sequence of a consultation in calendars', () => {
  it.each([
    ['another time', { scheduledAt: '2027-01-15T15:00:00.000Z' }],
    ['another length', { durationMinutes: 45 }],
    ['another place', { meetingUrl: null }],
    ['another clock', { timeZone: 'Asia/Tokyo' }],
    ['somebody else', { assignedTo: 'ines' }],
    ['its end', { status: 'CANCELLED' as const }],
  ])('grows with %s', (_, change) => {
    expect(nextSequence(before, { ...before, ...change })).toBe(4)
  })

  it('stays with what calendars do not show, and with the same said otherwise', () => {
    expect(nextSequence(before, { ...before, scheduledAt: '2027-01-14T16:00:00+01:00' })).toBe(3)
    expect(nextSequence({ ...before, durationMinutes: null }, before)).toBe(3)
    expect(nextSequence({ ...before, meetingUrl: '' }, { ...before, meetingUrl: null })).toBe(3)
    expect(nextSequence({ ...before, sequence: null }, before)).toBe(0)
  })
})
