import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box, type LabelAsk } from '@/src/scene/labels'

const ask = fc.record({
  x: fc.double({ min: -50, max: 850, noNaN: true }),
  y: fc.double({ min: -50, max: 650, noNaN: true }),
  radius: fc.double({ min: 1, max: 120, noNaN: true }),
  width: fc.integer({ min: 24, max: 220 }),
  height: fc.integer({ min: 24, max: 40 }),
  priority: fc.integer({ min: -3, max: 3 }),
})
const asks = fc
  .array(ask, { maxLength: 16 })
  .map((list): LabelAsk[] => list.map((item, index) => ({ ...item, id: `p${String(index).padStart(2, '0')}` })))
const stage = { width: 800, height: 600 }

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('placeLabels', () => {
  it('never lets two names overlap, leave the stage, or lie on what is taken', () => {
    const taken = [{ x: 730, y: 530, width: 70, height: 70 }]
    fc.assert(
      fc.property(asks, (list) => {
        const placed = placeLabels(list, stage, new Map(), taken)
        for (const [index, box] of placed.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(stage.width)
          expect(box.y + box.height).toBeLessThanOrEqual(stage.height)
          for (const other of [...placed.slice(index + 1), ...taken]) expect(meet(box, other)).toBe(false)
        }
      }),
    )
  })

  it('keeps targets as large as they were measured and covers nobody else’s planet', () => {
    fc.assert(
      fc.property(asks, (list) => {
        for (const box of placeLabels(list, stage)) {
          const own = list.find(({ id }) => id === box.id)
          expect([box.width, box.height]).toEqual([own?.width, own?.height])
          for (const { id, x, y } of list) {
            if (id === box.id) continue
            expect(meet(box, { x, y, width: 0, height: 0 })).toBe(false)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the planets', () => {
    fc.assert(
      fc.property(asks, (list) => {
        const place = (order: LabelAsk[]) => placeLabels(order, stage).sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(place([...list].reverse())).toEqual(place(list))
      }),
    )
  })

  it('stays where it is when nothing moved', () => {
    fc.assert(
      fc.property(asks, (list) => {
        const first = placeLabels(list, stage)
        expect(placeLabels(list, stage, new Map(first.map(({ id, side }) => [id, side])))).toEqual(first)
      }),
    )
  })

  it('lets the more important name choose first and leaves out what finds no place', () => {
    const here = { x: 60, y: 40, radius: 6, width: 90, height: 24 }
    const narrow = { width: 130, height: 84 }
    const list = [
      { ...here, id: 'a', priority: 0 },
      { ...here, id: 'b', priority: 1, x: 62 },
    ]
    const placed = placeLabels(list, narrow)
    expect(placed[0]).toMatchObject({ id: 'b', side: 'below' })
    expect(placeLabels([{ ...here, id: 'c', priority: 0, width: 128 }], narrow)).toEqual([])
  })

  it('keeps to its side while that is free', () => {
    const one = { id: 'a', x: 400, y: 300, radius: 20, width: 80, height: 24, priority: 0 }
    expect(placeLabels([one], stage, new Map([['a', 'left']]))[0]).toMatchObject({ side: 'left' })
  })
})
