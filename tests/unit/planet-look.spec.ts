import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultPlanetLook,
  planetKinds,
  planetLookRanges,
  sanitizePlanetLook,
  surprisePlanetLook,
  type PlanetLook,
} from '@/src/lib/planet-look'
import { hashText, seededRandom } from '@/src/lib/seeded'

function expectComplete(look: PlanetLook): void {
  expect(planetKinds).toContain(look.kind)
  expect(look.palette).toHaveLength(4)
  for (const colour of [...look.palette, look.ring.colour, look.atmosphere.colour])
    expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  const numbers: Record<keyof typeof planetLookRanges, number> = {
    noiseScaleX: look.noiseScaleX,
    noiseScaleY: look.noiseScaleY,
    bands: look.bands,
    clouds: look.clouds,
    ringInner: look.ring.inner,
    ringOuter: look.ring.outer,
    ringGap: look.ring.gap,
    moons: look.moons,
    tilt: look.tilt,
    spin: look.spin,
    seed: look.seed,
    atmosphereStrength: look.atmosphere.strength,
    size: look.size,
  }
  for (const [name, range] of Object.entries(planetLookRanges)) {
    const value = numbers[name as keyof typeof planetLookRanges]
    expect(value, name).toBeGreaterThanOrEqual(range.min)
    expect(value, name).toBeLessThanOrEqual(range.max)
  }
  for (const whole of [look.bands, look.moons, look.seed]) expect(Number.isInteger(whole)).toBe(true)
  expect(look.ring.outer).toBeGreaterThan(look.ring.inner)
}

const messyLook = fc.record(
  {
    kind: fc.anything(),
    palette: fc.anything(),
    noiseScaleX: fc.oneof(fc.double(), fc.string(), fc.anything()),
    bands: fc.oneof(fc.double(), fc.integer()),
    clouds: fc.double(),
    ring: fc.oneof(
      fc.anything(),
      fc.record({ enabled: fc.anything(), inner: fc.double(), outer: fc.double(), gap: fc.double() }),
    ),
    moons: fc.double(),
    tilt: fc.double(),
    spin: fc.double(),
    seed: fc.double(),
    atmosphere: fc.oneof(fc.anything(), fc.record({ colour: fc.string(), strength: fc.double() })),
    size: fc.double(),
  },
  { requiredKeys: [] },
)

describe('sanitizePlanetLook', () => {
  it('makes a complete look of anything at all', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), messyLook), (value) => expectComplete(sanitizePlanetLook(value))))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(messyLook, (value) => {
        const once = sanitizePlanetLook(value)
        expect(sanitizePlanetLook(JSON.parse(JSON.stringify(once)))).toEqual(once)
      }),
    )
  })

  it('gives the default for nothing', () => {
    expect(sanitizePlanetLook(null)).toEqual(defaultPlanetLook)
    expect(sanitizePlanetLook({})).toEqual(defaultPlanetLook)
  })

  it('keeps what is right and replaces only what is wrong', () => {
    const look = sanitizePlanetLook({
      kind: 'agate',
      size: 99,
      tilt: '-20',
      palette: ['#ABC', 'red', { colour: '#123456' }],
    })
    expect(look.kind).toBe('agate')
    expect(look.size).toBe(1.6)
    expect(look.tilt).toBe(-20)
    expect(look.palette).toEqual(['#aabbcc', defaultPlanetLook.palette[1], '#123456', defaultPlanetLook.palette[3]])
  })

  it('pushes the outer edge of a ring beyond its inner one', () => {
    expect(sanitizePlanetLook({ ring: { enabled: true, inner: 2, outer: 1.4 } }).ring).toMatchObject({
      inner: 2,
      outer: 2.15,
    })
  })
})

describe('surprisePlanetLook', () => {
  it('is the same for the same seed, and always a look that needs no mending', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (seed) => {
        const look = surprisePlanetLook(seed)
        expect(surprisePlanetLook(seed)).toEqual(look)
        expectComplete(look)
        expect(sanitizePlanetLook(look)).toEqual(look)
      }),
    )
  })

  it('meets every kind, and differs from seed to seed', () => {
    const looks = Array.from({ length: 200 }, (_, seed) => surprisePlanetLook(seed))
    expect(new Set(looks.map((look) => look.kind))).toEqual(new Set(planetKinds))
    expect(new Set(looks.map((look) => JSON.stringify({ ...look, seed: 0 }))).size).toBe(200)
  })

  it('takes a hashed slug without flattening large numbers', () => {
    const slugs = ['web', 'brand', 'motion', 'product', 'research', 'content', 'data', 'care']
    expect(new Set(slugs.map((slug) => surprisePlanetLook(hashText(slug)).seed)).size).toBe(slugs.length)
  })
})

describe('seededRandom', () => {
  it('stays in [0, 1) and is spread evenly', () => {
    const random = seededRandom(7)
    const values = Array.from({ length: 20_000 }, random)
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length,
    )
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })
})
