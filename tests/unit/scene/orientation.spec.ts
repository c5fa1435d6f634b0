import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surprisePlanetLook, sanitizePlanetLook } from '@/src/lib/planet-look'
import { axisOf, frameOf, moonsOf } from '@/src/scene/stage/orientation'

describe('frameOf', () => {
  it('is a rotation at any time: rows of length one, square to one another, right-handed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1e4, noNaN: true }), (seed, seconds) => {
        const m = frameOf(surprisePlanetLook(seed), seconds) as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ]
        const determinant =
          m[0] * (m[4] * m[8] - m[5] * m[7]) - m[3] * (m[1] * m[8] - m[2] * m[7]) + m[6] * (m[1] * m[5] - m[2] * m[4])
        expect(determinant).toBeCloseTo(1, 6)
        for (const row of [0, 1, 2]) {
          const length = Math.hypot(m[row] ?? 0, m[row + 3] ?? 0, m[row + 6] ?? 0)
          expect(length).toBeCloseTo(1, 6)
        }
      }),
    )
  })

  it('takes the axis of the planet to its own north, whatever the time', () => {
    for (const seed of [1, 2, 3]) {
      const look = surprisePlanetLook(seed)
      const [x, y, z] = axisOf(look)
      const m = frameOf(look, 17 * seed) as [number, number, number, number, number, number, number, number, number]
      expect(m[0] * x + m[3] * y + m[6] * z).toBeCloseTo(0, 9)
      expect(m[1] * x + m[4] * y + m[7] * z).toBeCloseTo(1, 9)
    }
  })

  it('turns anticlockwise seen from above, as the arms do, and the other way for a negative spin', () => {
    // Where a mark on the equator stands on the table, a little later.
    const markAt = (spin: number, seconds: number): number => {
      const m = frameOf(sanitizePlanetLook({ spin, tilt: 0 }), seconds)
      return Math.atan2(-(m[6] ?? 0), m[0] ?? 0)
    }
    const turned = (spin: number): number => Math.sin(markAt(spin, 1) - markAt(spin, 0))
    expect(turned(3)).toBeCloseTo(Math.sin((3 / 60) * 2 * Math.PI), 9)
    expect(turned(-3)).toBeCloseTo(-turned(3), 9)
  })
})

describe('moonsOf', () => {
  it('keeps moons outside the planet, its ring and one another', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (seed, count) => {
        const look = { ...surprisePlanetLook(seed), moons: count }
        const moons = moonsOf(look)
        expect(moons).toHaveLength(count)
        let edge = look.ring.enabled ? look.ring.outer : 1
        for (const { distance, size } of moons) {
          expect(distance - size).toBeGreaterThan(edge)
          edge = distance + size
        }
      }),
    )
  })
})
