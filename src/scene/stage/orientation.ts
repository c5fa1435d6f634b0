import { seededRandom } from '@/src/lib/seeded'
import type { PlanetLook } from '@/src/lib/planet-look'
import type { Vec3 } from '../types'

/** The axis a planet turns about: its tilt, leaning in a direction of its own. */
export function axisOf(look: PlanetLook): Vec3 {
  const tilt = (look.tilt * Math.PI) / 180
  const turn = 0.35 + 0.9 * seededRandom(look.seed)()
  return [Math.sin(tilt) * Math.cos(turn), Math.cos(tilt), Math.sin(tilt) * Math.sin(turn)]
}

/**
 * The nine numbers (column by column) that take a direction of the scene into the planet's own frame after `seconds`. A
 * positive spin turns the way the arms do.
 */
export function frameOf(look: PlanetLook, seconds: number): number[] {
  const axis = axisOf(look)
  const [ax, ay, az] = axis
  const flat = Math.hypot(ay, ax)
  // Two directions square to the axis.
  const u: Vec3 = flat < 1e-6 ? [1, 0, 0] : [ay / flat, -ax / flat, 0]
  const v: Vec3 = [u[1] * az - u[2] * ay, u[2] * ax - u[0] * az, u[0] * ay - u[1] * ax]
  const angle = (look.spin / 60) * 2 * Math.PI * seconds + (look.seed % 628) / 100
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const x: Vec3 = [u[0] * c - v[0] * s, u[1] * c - v[1] * s, u[2] * c - v[2] * s]
  const z: Vec3 = [v[0] * c + u[0] * s, v[1] * c + u[1] * s, v[2] * c + u[2] * s]
  return [x[0], ax, z[0], x[1], ay, z[1], x[2], az, z[2]]
}

/** Two directions square to an axis and to each other: the plane that moons and rings lie in, as the shaders have it. */
export function circleAbout([x, y, z]: Vec3): readonly [Vec3, Vec3] {
  const flat = Math.hypot(x, y) || 1
  const t: Vec3 = [y / flat, -x / flat, 0]
  return [t, [y * t[2] - z * t[1], z * t[0] - x * t[2], x * t[1] - y * t[0]]]
}

export type Moon = { distance: number; phase: number; speed: number; size: number }

/** Moons lie beyond the ring, each on its own circle: distance and size in radii of the planet, speed in radians a second. */
export function moonsOf(look: PlanetLook): Moon[] {
  const random = seededRandom(look.seed + 77)
  const first = look.ring.enabled ? look.ring.outer + 0.25 : 1.65
  return Array.from({ length: look.moons }, (_, index) => ({
    distance: first + index * 0.42,
    phase: random() * 2 * Math.PI,
    speed: 0.42 / (index + 1),
    size: 0.12 + 0.08 * random(),
  }))
}
