import { seededRandom, type Random } from './seeded'

/**
 * What one planet of the instrument looks like. Plain JSON: edited in the admin, stored with the service, handed to the scene.
 * Everything the scene reads goes through `sanitizePlanetLook` first, so that a broken record can never break a page.
 */

export const planetKindOptions = [
  { value: 'enamel', label: 'Enamel: coloured cells between brass wires' },
  { value: 'banded', label: 'Banded: belts and storms' },
  { value: 'marbled', label: 'Marbled: polished stone with veins' },
  { value: 'cratered', label: 'Cratered: old, dry mineral' },
  { value: 'clouded', label: 'Clouded: slow milky swirls' },
  { value: 'oceanic', label: 'Oceanic: seas, coasts and ice' },
  { value: 'agate', label: 'Agate: concentric mineral bands' },
  { value: 'engraved', label: 'Engraved: a globe with meridians' },
] as const

export type PlanetKind = (typeof planetKindOptions)[number]['value']

export const planetKinds: readonly PlanetKind[] = planetKindOptions.map((option) => option.value)

/** The ranges of every number of a look, inclusive; the admin's fields and the sanitizer share them. */
export const planetLookRanges = {
  noiseScaleX: { min: 0.2, max: 8, initial: 2 },
  noiseScaleY: { min: 0.2, max: 8, initial: 2 },
  bands: { min: 0, max: 16, initial: 6 },
  clouds: { min: 0, max: 1, initial: 0 },
  ringInner: { min: 1.15, max: 2.2, initial: 1.4 },
  ringOuter: { min: 1.3, max: 2.6, initial: 2 },
  ringGap: { min: 0, max: 1, initial: 0.5 },
  moons: { min: 0, max: 3, initial: 0 },
  tilt: { min: -90, max: 90, initial: 12 },
  spin: { min: -12, max: 12, initial: 2 },
  seed: { min: 0, max: 2147483647, initial: 1 },
  atmosphereStrength: { min: 0, max: 1, initial: 0.35 },
  size: { min: 0.6, max: 1.6, initial: 1 },
} as const

export type PlanetPalette = readonly [string, string, string, string]

export type PlanetLook = {
  kind: PlanetKind
  /** Four colours `#rrggbb`, from low and dark to high and light. */
  palette: PlanetPalette
  /** Detail around the axis; larger is finer. Much larger X than Y gives streaks from pole to pole, the reverse gives belts. */
  noiseScaleX: number
  noiseScaleY: number
  /** Number of belts (banded), contours (agate) or parallels (engraved); whole. */
  bands: number
  clouds: number
  /** `inner` and `outer` in radii of the planet, `gap` where the division lies between them (0 and 1: none). */
  ring: { enabled: boolean; inner: number; outer: number; colour: string; gap: number }
  moons: number
  /** Tilt of the axis, in degrees. */
  tilt: number
  /** Turns a minute of the instrument; negative is retrograde. */
  spin: number
  seed: number
  atmosphere: { colour: string; strength: number }
  /** Radius in relation to the other planets. */
  size: number
}

export const defaultPlanetLook: PlanetLook = {
  kind: 'marbled',
  palette: ['#1f3b36', '#3f7466', '#8fb8a3', '#e8dfc6'],
  noiseScaleX: planetLookRanges.noiseScaleX.initial,
  noiseScaleY: planetLookRanges.noiseScaleY.initial,
  bands: planetLookRanges.bands.initial,
  clouds: planetLookRanges.clouds.initial,
  ring: { enabled: false, inner: 1.4, outer: 2, colour: '#c9a15a', gap: 0.5 },
  moons: planetLookRanges.moons.initial,
  tilt: planetLookRanges.tilt.initial,
  spin: planetLookRanges.spin.initial,
  seed: planetLookRanges.seed.initial,
  atmosphere: { colour: '#f0d9a8', strength: planetLookRanges.atmosphereStrength.initial },
  size: planetLookRanges.size.initial,
}

/** Palettes of minerals and enamels that stand well beside brass, by day and by night. */
export const planetPalettes: readonly { name: string; colours: PlanetPalette }[] = [
  { name: 'Verdigris', colours: ['#16352f', '#2f6f60', '#7fb7a2', '#ece3cb'] },
  { name: 'Carnelian', colours: ['#4a160f', '#a3402a', '#dd8a55', '#f6dfb8'] },
  { name: 'Lapis', colours: ['#101c46', '#27479a', '#6f93d0', '#e3d6a6'] },
  { name: 'Ivory', colours: ['#6d5636', '#b39a6c', '#dccaa2', '#f7efdc'] },
  { name: 'Slate', colours: ['#23292c', '#535e62', '#949c9a', '#d9d6cb'] },
  { name: 'Rhodonite', colours: ['#3d1420', '#8e3a50', '#cf8591', '#f2dcd3'] },
  { name: 'Amber', colours: ['#4b2a08', '#a8660f', '#e0a63c', '#f9e8b8'] },
  { name: 'Malachite', colours: ['#06281c', '#0f5d3f', '#38a271', '#c9e6c4'] },
  { name: 'Amethyst', colours: ['#24163d', '#57408a', '#9d86bd', '#eadfe6'] },
  { name: 'Celestine', colours: ['#123247', '#2f7394', '#8bbccb', '#eef1e4'] },
]

const hexColour = /^#[0-9a-f]{6}$/

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A finite number inside the range, or the fallback. Numeric text counts: form fields send it. */
function numberIn(value: unknown, range: { min: number; max: number }, fallback: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return fallback
  return Math.min(range.max, Math.max(range.min, number)) + 0
}

function colourOr(value: unknown, fallback: string): string {
  if (typeof value !== 'string') return fallback
  const text = value.trim().toLowerCase()
  if (hexColour.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${text.slice(1).replace(/./g, '$&$&')}`
  return fallback
}

/** The palette may come as texts, or as the rows of a Payload array (`[{ colour }]`). */
function sanitizePalette(value: unknown, fallback: PlanetPalette): PlanetPalette {
  const rows = Array.isArray(value) ? value : []
  const at = (index: 0 | 1 | 2 | 3): string => {
    const row: unknown = rows[index]
    return colourOr(isRecord(row) ? row.colour : row, fallback[index])
  }
  return [at(0), at(1), at(2), at(3)]
}

function isPlanetKind(value: unknown): value is PlanetKind {
  return planetKinds.some((kind) => kind === value)
}

/**
 * Any value at all becomes a complete look: what is missing takes the default, numbers are clamped to their ranges, a ring's
 * outer edge lies beyond its inner one. Never throws; sanitizing twice changes nothing.
 */
export function sanitizePlanetLook(input: unknown, fallback: PlanetLook = defaultPlanetLook): PlanetLook {
  const value = isRecord(input) ? input : {}
  const ring = isRecord(value.ring) ? value.ring : {}
  const atmosphere = isRecord(value.atmosphere) ? value.atmosphere : {}
  const ranges = planetLookRanges
  const inner = numberIn(ring.inner, ranges.ringInner, fallback.ring.inner)
  const outer = numberIn(ring.outer, ranges.ringOuter, fallback.ring.outer)
  return {
    kind: isPlanetKind(value.kind) ? value.kind : fallback.kind,
    palette: sanitizePalette(value.palette, fallback.palette),
    noiseScaleX: numberIn(value.noiseScaleX, ranges.noiseScaleX, fallback.noiseScaleX),
    noiseScaleY: numberIn(value.noiseScaleY, ranges.noiseScaleY, fallback.noiseScaleY),
    bands: Math.round(numberIn(value.bands, ranges.bands, fallback.bands)),
    clouds: numberIn(value.clouds, ranges.clouds, fallback.clouds),
    ring: {
      enabled: typeof ring.enabled === 'boolean' ? ring.enabled : fallback.ring.enabled,
      inner,
      outer: Math.max(outer, inner + 0.15),
      colour: colourOr(ring.colour, fallback.ring.colour),
      gap: numberIn(ring.gap, ranges.ringGap, fallback.ring.gap),
    },
    moons: Math.round(numberIn(value.moons, ranges.moons, fallback.moons)),
    tilt: numberIn(value.tilt, ranges.tilt, fallback.tilt),
    spin: numberIn(value.spin, ranges.spin, fallback.spin),
    seed: Math.round(numberIn(value.seed, ranges.seed, fallback.seed)),
    atmosphere: {
      colour: colourOr(atmosphere.colour, fallback.atmosphere.colour),
      strength: numberIn(atmosphere.strength, ranges.atmosphereStrength, fallback.atmosphere.strength),
    },
    size: numberIn(value.size, ranges.size, fallback.size),
  }
}

function between(random: Random, min: number, max: number, digits = 2): number {
  return Number((min + random() * (max - min)).toFixed(digits))
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** How each kind likes its noise: [X min, X max, Y min, Y max, bands min, bands max]. */
const temper: Record<PlanetKind, readonly [number, number, number, number, number, number]> = {
  enamel: [1.4, 3, 1.4, 3, 4, 8],
  banded: [0.6, 1.6, 1.5, 4, 5, 12],
  marbled: [0.9, 2.2, 0.9, 2.2, 3, 8],
  cratered: [1.4, 3, 1.4, 3, 0, 4],
  clouded: [0.6, 1.4, 1.2, 2.6, 3, 7],
  oceanic: [1, 2, 1, 2, 0, 3],
  agate: [0.6, 1.4, 0.6, 1.4, 6, 14],
  engraved: [1, 2.4, 1, 2.4, 8, 12],
}

/** A whole look from one number, `hashText(slug)` for instance: the same seed always gives the same planet. */
export function surprisePlanetLook(seed: number): PlanetLook {
  const stableSeed = Number.isFinite(seed) ? Math.abs(Math.trunc(seed)) % (planetLookRanges.seed.max + 1) : 1
  const random = seededRandom(stableSeed)
  const kind = pick(random, planetKinds)
  const palette = pick(random, planetPalettes).colours
  const [minX, maxX, minY, maxY, minBands, maxBands] = temper[kind]
  const ringInner = between(random, 1.3, 1.6)
  return sanitizePlanetLook({
    kind,
    palette,
    noiseScaleX: between(random, minX, maxX),
    noiseScaleY: between(random, minY, maxY),
    bands: Math.round(between(random, minBands, maxBands)),
    clouds: kind === 'oceanic' ? between(random, 0.2, 0.6) : random() < 0.2 ? between(random, 0.1, 0.4) : 0,
    ring: {
      enabled: random() < 0.3,
      inner: ringInner,
      outer: ringInner + between(random, 0.35, 0.8),
      colour: pick(random, [palette[2], palette[3], '#c9a15a']),
      gap: between(random, 0.3, 0.75),
    },
    moons: pick(random, [0, 0, 0, 1, 1, 2, 3]),
    tilt: between(random, -34, 34, 0),
    spin: between(random, 0.8, 4) * (random() < 0.15 ? -1 : 1),
    seed: stableSeed,
    atmosphere: { colour: palette[3], strength: kind === 'cratered' ? 0.08 : between(random, 0.15, 0.6) },
    size: between(random, 0.7, 1.5),
  })
}
