import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldAt } from '@/plugins/clients/calls/heldAt'
import { readCursor, writeCursor } from '@/plugins/clients/timeline/cursor'

const now = new Date('2026-11-21T09:00:00.000Z')

describe('when a call counts as held', () => {
  it.each([
    ['logged afterwards: at its planned end', '2026-11-20T14:00:00.000Z', 45, '2026-11-20T14:45:00.000Z'],
    ['over sooner than planned: now', '2026-11-21T08:45:00.000Z', 60, '2026-11-21T09:00:00.000Z'],
    ['held before its time: now', '2026-11-22T08:00:00.000Z', 30, '2026-11-21T09:00:00.000Z'],
  ])('%s', (_, scheduledAt, minutes, held) => {
    expect(heldAt(scheduledAt, minutes, now)).toBe(held)
  })
})

describe('the cursor of a timeline', () => {
  it('comes back as it was written', () => {
    const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(times, fc.uuid(), (time, id) => {
        const cursor = { at: time.toISOString(), key: `task:${id}` }
        expect(readCursor(writeCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it('is refused when somebody else wrote it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCursor(text)).toBeNull()
      }),
    )
    const sly = Buffer.from("2026-11-21T09:00:00.000Z x' or 1=1").toString('base64url')
    expect(readCursor(sly)).toBeNull()
  })
})
