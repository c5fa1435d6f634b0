import { instrument, positionAt, type Layout, type Placement } from './layout'
import type { Vec3 } from './types'

/**
 * Where the camera stands. A pose is chosen by the shape of the stage and by what is in focus; the same pose drives three's
 * camera in the canvas, the projection of the poster, the labels and the pointer.
 */

export type Shape = 'wide' | 'square' | 'tall'

export type Pose = {
  position: Vec3
  target: Vec3
  /** Vertical field of view in degrees at the design aspect. */
  fov: number
  /** Width through height that the pose was composed for; narrower stages zoom out so that the width still fits. */
  aspect: number
  /** Where the target lies: fractions of the design box' width and height away from the middle, right and up positive. */
  shift: readonly [number, number]
}

/** Ratios of width to height between the shapes; the poster's stylesheet has the same two. */
export const tallBelow = 0.8
export const wideFrom = 1.35

export function shapeOf(aspect: number): Shape {
  return aspect < tallBelow ? 'tall' : aspect < wideFrom ? 'square' : 'wide'
}

const degrees = Math.PI / 180

function standing(target: Vec3, azimuth: number, elevation: number, distance: number): Vec3 {
  const flat = Math.cos(elevation) * distance
  return [
    target[0] + flat * Math.sin(azimuth),
    target[1] + Math.sin(elevation) * distance,
    target[2] + flat * Math.cos(azimuth),
  ]
}

/** From how high the instrument is seen, in degrees, and from how far, so that every planet stays on the stage all the way round. */
const overviews: Record<
  Shape,
  { elevation: number; distance: number; aspect: number; shift: readonly [number, number] }
> = {
  wide: { elevation: 28, distance: 28.2, aspect: 1.6, shift: [0.012, 0.055] },
  square: { elevation: 37, distance: 41, aspect: 1.05, shift: [0, 0.03] },
  tall: { elevation: 53, distance: 64, aspect: 0.66, shift: [0, 0.015] },
}

/** The whole instrument, seen by someone who stands before the table. */
export function overviewPose(shape: Shape): Pose {
  const target: Vec3 = [0, 0.5, 0]
  const { elevation, distance, aspect, shift } = overviews[shape]
  return { position: standing(target, 0, elevation * degrees, distance), target, fov: 30, aspect, shift }
}

/** How far off a planet is seen, in its radii, and how far off the middle it lies. */
const closeUps: Record<Shape, { distance: number; aspect: number; shift: readonly [number, number] }> = {
  wide: { distance: 8.2, aspect: 1.6, shift: [0, 0.02] },
  square: { distance: 8.6, aspect: 1.05, shift: [0, 0.015] },
  tall: { distance: 11.2, aspect: 0.66, shift: [0, 0.03] },
}

/** Directions to look at a planet from, in degrees off the line to the lamp; each has it about half lit. Best first. */
const azimuths = [78, -78, 64, -64, 92, -92, 108, -108] as const

/** One planet, partly lit. `azimuth` in degrees off the line to the lamp. */
export function focusPose(placement: Placement, seconds: number, shape: Shape, azimuth: number = azimuths[0]): Pose {
  const target = positionAt(placement, seconds)
  const toLamp = Math.atan2(-target[0], -target[2])
  const { ring } = placement.planet.look
  const room = ring.enabled ? Math.max(1, ring.outer * 0.6) : 1
  const { distance, aspect, shift } = closeUps[shape]
  const position = standing(target, toLamp + azimuth * degrees, 15 * degrees, placement.radius * room * distance)
  return { position, target, fov: 30, aspect, shift }
}

/** Seconds ahead for which a view is judged; arms are slow, so a view that is clear so long stays clear a good while. */
const outlook = [0, 8, 16, 24]

/** How much the other planets get in the way of one: 0 when none stands before it or close behind its edge. */
function crowding(layout: Layout, placement: Placement, seconds: number, shape: Shape, azimuth: number): number {
  let sum = 0
  for (const ahead of outlook) {
    const pose = focusPose(placement, seconds + ahead, shape, azimuth)
    const project = projector(pose, 1000 * pose.aspect, 1000)
    const own = project(pose.target)
    const clear = placement.radius * own.scale
    for (const other of layout.placements) {
      if (other === placement) continue
      const at = project(positionAt(other, seconds + ahead))
      if (at.depth <= 0) continue
      const radius = other.radius * at.scale
      const between = Math.hypot(at.x - own.x, at.y - own.y)
      const overlap = (clear * 1.3 + radius - between) / clear
      // One that stands before it hides it; one behind only disturbs.
      if (overlap > 0) sum += Math.min(overlap, 3) * (at.depth < own.depth ? 4 : 1)
    }
  }
  return sum
}

/** The direction from which the fewest neighbours pass before or close behind a planet in the next half minute. */
export function quietAzimuth(layout: Layout, placement: Placement, seconds: number, shape: Shape): number {
  let best: number = azimuths[0]
  let least = Infinity
  for (const azimuth of azimuths) {
    const crowd = crowding(layout, placement, seconds, shape, azimuth)
    if (crowd < least - 1e-6) [best, least] = [azimuth, crowd]
  }
  return best
}

/**
 * The pose for a slug, or the overview when there is none or it is not on the instrument. `azimuth` keeps to a direction once
 * chosen; without one the quietest is taken.
 */
export function poseFor(layout: Layout, focus: string | null, seconds: number, shape: Shape, azimuth?: number): Pose {
  const placement = focus === null ? undefined : layout.placements.find(({ slug }) => slug === focus)
  if (!placement) return overviewPose(shape)
  return focusPose(placement, seconds, shape, azimuth ?? quietAzimuth(layout, placement, seconds, shape))
}

/** Slow at both ends, one curve for every movement of the scene. */
export function ease(progress: number): number {
  const t = Math.min(1, Math.max(0, progress))
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2
}

function mix(from: number, to: number, amount: number): number {
  return from + (to - from) * amount
}

function mixVec(from: Vec3, to: Vec3, amount: number): Vec3 {
  return [mix(from[0], to[0], amount), mix(from[1], to[1], amount), mix(from[2], to[2], amount)]
}

/**
 * Between two poses. The camera turns about the axis of the instrument the short way round instead of flying straight, as a
 * hand would turn a model, and so never passes through the lamp.
 */
export function mixPose(from: Pose, to: Pose, amount: number): Pose {
  const fromAngle = Math.atan2(from.position[0], from.position[2])
  const turn = Math.atan2(to.position[0], to.position[2]) - fromAngle
  const shortTurn = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI))
  const angle = fromAngle + shortTurn * amount
  const radius = mix(Math.hypot(from.position[0], from.position[2]), Math.hypot(to.position[0], to.position[2]), amount)
  return {
    position: [radius * Math.sin(angle), mix(from.position[1], to.position[1], amount), radius * Math.cos(angle)],
    target: mixVec(from.target, to.target, amount),
    fov: mix(from.fov, to.fov, amount),
    aspect: mix(from.aspect, to.aspect, amount),
    shift: [mix(from.shift[0], to.shift[0], amount), mix(from.shift[1], to.shift[1], amount)],
  }
}

/** The zoom that keeps the design width visible on a narrower stage (SVG's `meet`). */
export function zoomFor(pose: Pose, aspect: number): number {
  return Math.min(1, aspect / pose.aspect)
}

/** The largest box of the design aspect on a stage; shifts are fractions of it. */
export function designBox(pose: Pose, width: number, height: number): { width: number; height: number } {
  return { width: Math.min(width, height * pose.aspect), height: Math.min(height, width / pose.aspect) }
}

export type Projected = {
  x: number
  y: number
  /** Pixels that one unit measures there. */ scale: number
  depth: number
}

/** The eye's own axes: towards it, to its right, and up. */
function basis(pose: Pose): { back: Vec3; right: Vec3; up: Vec3 } {
  const away: Vec3 = [
    pose.position[0] - pose.target[0],
    pose.position[1] - pose.target[1],
    pose.position[2] - pose.target[2],
  ]
  const distance = Math.hypot(...away)
  const back: Vec3 = [away[0] / distance, away[1] / distance, away[2] / distance]
  const flat = Math.hypot(back[0], back[2])
  const right: Vec3 = [back[2] / flat, 0, -back[0] / flat]
  const up: Vec3 = [
    back[1] * right[2] - back[2] * right[1],
    back[2] * right[0] - back[0] * right[2],
    back[0] * right[1] - back[1] * right[0],
  ]
  return { back, right, up }
}

/** Pixels a scene unit at distance one. */
function focalOf(pose: Pose, width: number, height: number): number {
  return ((height / 2) * zoomFor(pose, width / height)) / Math.tan((pose.fov * degrees) / 2)
}

/** The line of sight through a point of the stage: `projector` backwards. The direction has length one. */
export function rayThrough(
  pose: Pose,
  width: number,
  height: number,
  x: number,
  y: number,
): { origin: Vec3; direction: Vec3 } {
  const { back, right, up } = basis(pose)
  const box = designBox(pose, width, height)
  const focal = focalOf(pose, width, height)
  const across = (x - width * 0.5 - box.width * pose.shift[0]) / focal
  const along = (height * 0.5 - box.height * pose.shift[1] - y) / focal
  const axis = (at: 0 | 1 | 2): number => right[at] * across + up[at] * along - back[at]
  const way: Vec3 = [axis(0), axis(1), axis(2)]
  const length = Math.hypot(...way)
  return { origin: pose.position, direction: [way[0] / length, way[1] / length, way[2] / length] }
}

/** A point on a stage of `width` × `height` pixels, y downwards, exactly as three's camera would put it. */
export function projector(pose: Pose, width: number, height: number): (point: Vec3) => Projected {
  const [px, py, pz] = pose.position
  const { back, right, up } = basis(pose)
  const box = designBox(pose, width, height)
  const focal = focalOf(pose, width, height)
  return ([x, y, z]) => {
    const [dx, dy, dz] = [x - px, y - py, z - pz]
    const depth = -(dx * back[0] + dy * back[1] + dz * back[2])
    const scale = focal / depth
    return {
      x: width * 0.5 + box.width * pose.shift[0] + (dx * right[0] + dy * right[1] + dz * right[2]) * scale,
      y: height * 0.5 - box.height * pose.shift[1] - (dx * up[0] + dy * up[1] + dz * up[2]) * scale,
      scale,
      depth,
    }
  }
}

/** How far the eye may be from the middle before the fixed parts fall out of the picture; used for near and far planes. */
export const reach = { near: 0.3, far: 90, radius: instrument.limbOuter } as const
