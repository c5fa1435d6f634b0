import type { ScenePlanet, Vec3 } from './types'

/**
 * Where everything of the instrument stands and how it is geared. Pure geometry, shared by the poster on the server and the
 * canvas in the browser, which is why the one can fade into the other without a jump.
 */

/** Radii and heights of the fixed parts, in scene units. */
export const instrument = {
  firstRing: 2.15,
  lastRing: 10,
  limbInner: 10.75,
  limbOuter: 11.3,
  lampHeight: 3.2,
  lampRadius: 0.5,
  planetHeight: 1.35,
  ringHeight: 0.1,
  /** Height of the lowest arm; each further one lies a step above it. */
  armHeight: 0.2,
  armStep: 0.045,
} as const

/** A planet of size 1 is never larger than this, beyond nine planets they share rings, beyond sixteen they stay in the list. */
export const limits = { planetRadius: 0.44, rings: 9, planets: 16 } as const

/** Seconds that the innermost ring takes for one turn; the crank of the machine. */
export const crankPeriod = 84

export type Gear = { driver: number; driven: number }

export type Ring = {
  radius: number
  gear: Gear
  /** Seconds a turn: `crankPeriod · driven / driver`. */
  period: number
  armHeight: number
}

export type Placement = {
  slug: string
  planet: ScenePlanet
  ring: number
  orbit: number
  /** Radius of the planet's body. */
  radius: number
  /** Angle at time zero, radians, anticlockwise seen from above. */
  phase: number
  period: number
  height: number
}

export type Layout = { rings: Ring[]; placements: Placement[] }

/** Neighbours stand a golden angle apart, so that no two line up however many there are. */
const golden = Math.PI * (3 - Math.sqrt(5))
/** Where the innermost arm points at time zero; with eight planets none then hides another, or the lamp. */
const firstAngle = 3.79

/**
 * Inner to outer: by `featuredOrder`, those without one last, equals by slug. The result does not depend on the order of the
 * input, so the same services always make the same instrument.
 */
export function sortPlanets(planets: readonly ScenePlanet[]): ScenePlanet[] {
  const rank = (planet: ScenePlanet): number =>
    planet.featuredOrder !== null && Number.isFinite(planet.featuredOrder) ? planet.featuredOrder : Infinity
  return [...planets].sort((a, b) => {
    const [rankA, rankB] = [rank(a), rank(b)]
    if (rankA !== rankB) return rankA < rankB ? -1 : 1
    return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0
  })
}

/** The pair of wheels (16 to 60 teeth driving) whose ratio comes nearest to `ratio`. */
export function gearFor(ratio: number): Gear {
  let best: Gear = { driver: 24, driven: Math.max(1, Math.round(24 * ratio)) }
  let bestError = Infinity
  for (let driver = 16; driver <= 60; driver++) {
    const driven = Math.max(1, Math.round(driver * ratio))
    const error = Math.abs(driven / driver - ratio)
    if (error < bestError - 1e-9) [best, bestError] = [{ driver, driven }, error]
  }
  return best
}

/**
 * One ring for each planet up to nine, then planets share rings at equal angles. Rings lie as far apart as the bodies on them
 * ask for, so that no two planets ever touch; periods follow Kepler's third law as closely as whole teeth allow.
 */
export function layoutOrrery(planets: readonly ScenePlanet[]): Layout {
  const sorted = sortPlanets(planets).slice(0, limits.planets)
  const count = sorted.length
  if (count === 0) return { rings: [], placements: [] }

  const ringCount = Math.min(count, limits.rings)
  const ringOf = (index: number): number => Math.floor((index * ringCount) / count)
  const widest = Array.from({ length: ringCount }, () => 0)
  sorted.forEach((planet, index) => {
    widest[ringOf(index)] = Math.max(widest[ringOf(index)] ?? 0, planet.look.size)
  })

  const steps = widest.slice(1).map((size, index) => size + (widest[index] ?? 0) + 0.34)
  const total = steps.reduce((sum, step) => sum + step, 0)
  const span = instrument.lastRing - instrument.firstRing
  const unit = Math.min(limits.planetRadius, total === 0 ? Infinity : span / total)
  // With few planets the rings still fill the instrument: what the bodies do not need is shared out evenly.
  const slack = steps.length === 0 ? 0 : (span - unit * total) / steps.length

  const radii: number[] = [steps.length === 0 ? 6 : instrument.firstRing]
  for (const step of steps) radii.push((radii.at(-1) ?? 0) + unit * step + slack)

  const rings = radii.map((radius, index): Ring => {
    const gear = gearFor((radius / (radii[0] ?? radius)) ** 1.5)
    return {
      radius,
      gear,
      period: (crankPeriod * gear.driven) / gear.driver,
      armHeight: instrument.armHeight + (ringCount - 1 - index) * instrument.armStep,
    }
  })

  const placements = sorted.map((planet, index): Placement => {
    const ring = ringOf(index)
    const first = Math.ceil((ring * count) / ringCount)
    const sharing = Math.ceil(((ring + 1) * count) / ringCount) - first
    const { radius: orbit, period } = rings[ring] as Ring
    return {
      slug: planet.slug,
      planet,
      ring,
      orbit,
      period,
      radius: unit * planet.look.size,
      phase: (firstAngle + ring * golden + ((index - first) / sharing) * 2 * Math.PI) % (2 * Math.PI),
      height: instrument.planetHeight,
    }
  })
  return { rings, placements }
}

/** The angle of an arm after `seconds`, radians, anticlockwise seen from above. */
export function angleAt(placement: Pick<Placement, 'phase' | 'period'>, seconds: number): number {
  return placement.phase + (2 * Math.PI * seconds) / placement.period
}

/** The centre of a planet after `seconds`. */
export function positionAt(placement: Placement, seconds: number): Vec3 {
  const angle = angleAt(placement, seconds)
  return [placement.orbit * Math.cos(angle), placement.height, -placement.orbit * Math.sin(angle)]
}
