import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angleAt, gearFor, instrument, layoutOrrery, limits, positionAt, sortPlanets } from '@/src/scene/layout'
import { planet, planets } from './fixtures'

const orders = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null })
const anyPlanets = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 24 })
  .chain((slugs) =>
    fc.tuple(
      ...slugs.map((slug) =>
        fc
          .tuple(orders, fc.double({ min: 0.6, max: 1.6, noNaN: true }))
          .map(([order, size]) => planet(slug, order, { size })),
      ),
    ),
  )

describe('sortPlanets', () => {
  it('follows featuredOrder through gaps, puts null last and equals by slug', () => {
    const list = [
      planet('d'),
      planet('b', 7),
      planet('z', 2),
      planet('a', 7),
      planet('c', 100),
      planet('e', Number.NaN),
    ]
    expect(sortPlanets(list).map(({ slug }) => slug)).toEqual(['z', 'a', 'b', 'c', 'd', 'e'])
  })

  it('does not depend on the order of the input, which it leaves alone', () => {
    fc.assert(
      fc.property(anyPlanets, fc.infiniteStream(fc.nat()), (list, salt) => {
        const before = [...list]
        const shuffled = list
          .map((item) => [salt.next().value as number, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item)
        expect(sortPlanets(shuffled)).toEqual(sortPlanets(list))
        expect(list).toEqual(before)
      }),
    )
  })
})

describe('layoutOrrery', () => {
  it('never lets two planets touch, at any time', () => {
    fc.assert(
      fc.property(anyPlanets, fc.double({ min: 0, max: 1e5, noNaN: true }), (list, seconds) => {
        const { placements } = layoutOrrery(list)
        placements.forEach((a, index) => {
          for (const b of placements.slice(index + 1)) {
            const [p, q] = [positionAt(a, seconds), positionAt(b, seconds)]
            expect(Math.hypot(p[0] - q[0], p[2] - q[2])).toBeGreaterThan(a.radius + b.radius)
          }
        })
      }),
    )
  })

  it('keeps rings inside the limb, growing outwards and slowing down', () => {
    fc.assert(
      fc.property(anyPlanets, (list) => {
        const { rings, placements } = layoutOrrery(list)
        expect(placements).toHaveLength(Math.min(list.length, limits.planets))
        expect(rings).toHaveLength(Math.min(list.length, limits.rings))
        rings.forEach((ring, index) => {
          expect(ring.radius).toBeLessThan(instrument.limbInner)
          const inner = rings[index - 1]
          if (!inner) return
          expect(ring.radius).toBeGreaterThan(inner.radius)
          expect(ring.period).toBeGreaterThan(inner.period)
          expect(ring.armHeight).toBeLessThan(inner.armHeight)
        })
      }),
    )
  })

  it('stands every planet above the arms that pass under it', () => {
    fc.assert(
      fc.property(anyPlanets, (list) => {
        const { rings, placements } = layoutOrrery(list)
        for (const { ring, height, radius } of placements) {
          const passing = rings.slice(ring + 1).map(({ armHeight }) => armHeight)
          expect(height - radius).toBeGreaterThan(Math.max(0, ...passing))
        }
      }),
    )
  })

  it('fills the instrument with two planets and stands a single one in the middle of it', () => {
    expect(layoutOrrery(planets(2)).rings.map(({ radius }) => radius)).toEqual([
      instrument.firstRing,
      instrument.lastRing,
    ])
    expect(layoutOrrery(planets(1)).rings[0]?.radius).toBe(6)
    expect(layoutOrrery([])).toEqual({ rings: [], placements: [] })
  })

  it('lets planets that share a ring turn together at equal angles', () => {
    const { placements } = layoutOrrery(planets(16))
    const shared = placements.filter(({ ring }) => ring === placements[0]?.ring)
    expect(shared).toHaveLength(2)
    const [a, b] = shared as [(typeof shared)[0], (typeof shared)[0]]
    expect(Math.abs(Math.cos(angleAt(a, 500) - angleAt(b, 500)) + 1)).toBeLessThan(1e-9)
  })

  it('returns to the same place after one period', () => {
    for (const placement of layoutOrrery(planets(8)).placements) {
      const [x, y, z] = positionAt(placement, 12)
      const again = positionAt(placement, 12 + placement.period)
      expect(again[0]).toBeCloseTo(x, 9)
      expect(again[1]).toBe(y)
      expect(again[2]).toBeCloseTo(z, 9)
    }
  })
})

describe('gearFor', () => {
  it('comes within one percent of any ratio with whole teeth', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 12, noNaN: true }), (ratio) => {
        const { driver, driven } = gearFor(ratio)
        expect(Number.isInteger(driver) && Number.isInteger(driven)).toBe(true)
        expect(Math.abs(driven / driver / ratio - 1)).toBeLessThan(0.01)
      }),
    )
  })

  it('is one to one for the crank itself', () => {
    const { driver, driven } = gearFor(1)
    expect(driven).toBe(driver)
  })
})
