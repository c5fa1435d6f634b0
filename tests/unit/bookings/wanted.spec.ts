import { describe, expect, it } from 'vitest'
import { inFreed } from '@/plugins/bookings/waitlist/wanted'

const day = (time: string) => `2027-01-14T${time}:00.000Z`
const slot = (from: string, until: string) => ({ startsAt: day(from), endsAt: day(until) })
const begins = (slots: { startsAt: string }[]) => slots.map(({ startsAt }) => startsAt.slice(11, 16))
const hour = { duration: 60, bufferBefore: 15, bufferAfter: 15 }

describe('what is offered of a freed time', () => {
  const halfHours = [slot('09:00', '10:00'), slot('09:30', '10:30'), slot('10:30', '11:30'), slot('11:30', '12:30')]

  it('begins with the hour that was given back, and leaves out what does not meet it', () => {
    expect(begins(inFreed(halfHours, { from: day('10:15'), until: day('11:45') }, hour))).toEqual([
      '10:30',
      '09:30',
      '11:30',
    ])
  })

  it('takes what fits without its buffers before what only reaches in: a seat of a session says its own time alone', () => {
    expect(begins(inFreed(halfHours, { from: day('10:30'), until: day('11:30') }, hour))[0]).toBe('10:30')
  })

  it('keeps the order of the clock among what fits equally well', () => {
    expect(begins(inFreed(halfHours, { from: day('00:00'), until: day('23:00') }, hour))).toEqual(begins(halfHours))
  })
})
