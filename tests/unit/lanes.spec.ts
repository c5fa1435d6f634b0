import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, type Span } from '@/src/lib/lanes'

const spans = fc
  .array(fc.record({ start: fc.nat(1430), length: fc.integer({ min: 5, max: 300 }) }), { maxLength: 30 })
  .map((list): Span[] => list.map(({ start, length }, index) => ({ id: `t${index}`, start, end: start + length })))

describe('tasks that overlap', () => {
  it('stand side by side, those after them have the whole width again', () => {
    const laid = layOut([
      { id: 'c', start: 600, end: 690 },
      { id: 'a', start: 540, end: 630 },
      { id: 'b', start: 540, end: 600 },
      { id: 'd', start: 690, end: 700 },
    ])
    expect(laid.map(({ id, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 1, 2],
      ['d', 0, 1],
    ])
  })

  it('keep apart also where a short one is drawn higher than it lasts', () => {
    const short = [
      { id: 'a', start: 540, end: 545 },
      { id: 'b', start: 550, end: 640 },
    ]
    expect(layOut(short).map(({ lanes }) => lanes)).toEqual([1, 1])
    expect(layOut(short, 24).map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
    ])
  })

  it('never cover one another, and lose nobody', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(0, 24), (list, least) => {
        const laid = layOut(list, least)
        expect(laid.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort())
        for (const [index, one] of laid.entries()) {
          expect(one.lane).toBeLessThan(one.lanes)
          for (const other of laid.slice(index + 1)) {
            const meets =
              one.start < Math.max(other.end, other.start + least) && other.start < Math.max(one.end, one.start + least)
            if (!meets) continue
            // Beside one another on the page: the same number of lanes, not the same lane.
            expect(one.lanes).toBe(other.lanes)
            expect(one.lane).not.toBe(other.lane)
          }
        }
      }),
    )
  })

  it('lie the same whatever their order was', () => {
    fc.assert(fc.property(spans, (list) => void expect(layOut(list.toReversed())).toEqual(layOut(list))))
  })
})
