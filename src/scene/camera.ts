import { instrument, positionAt, type Layout, type Placement } from './layout'
import type { Vec3 } from './types'

/**
 * Where the camera stands. A pose is chosen by the shape of the stage (wide or tall) and by what is in focus; the same pose
 * drives three's camera in the canvas and the projection of the poster.
 */

export type Shape = 'wide' | 'tall'

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

/** Below this ratio of width to height a stage counts as tall. */
export const tallBelow = 0.8

export function shapeOf(aspect: number): Shape {
  return aspect < tallBelow ? 'tall' : 'wide'
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

/** The whole instrument, seen by someone who stands before the table. */
export function overviewPose(shape: Shape): Pose {
  const target: Vec3 = [0, 0.5, 0]
  if (shape === 'tall') {
    return { position: standing(target, 0, 50 * degrees, 49), target, fov: 30, aspect: 0.5, shift: [0, 0.06] }
  }
  return { position: standing(target, 0, 28 * degrees, 27.2), target, fov: 30, aspect: 1.6, shift: [0.06, 0.035] }
}

/** One planet, three quarters lit, beside the copy on a wide stage and above it on a tall one. */
export function focusPose(placement: Placement, seconds: number, shape: Shape): Pose {
  const target = positionAt(placement, seconds)
  const toLamp = Math.atan2(-target[0], -target[2])
  const reach = placement.planet.look.ring.enabled ? 1.35 : 1
  const distance = placement.radius * reach * (shape === 'tall' ? 11 : 8.2)
  const position = standing(target, toLamp + 78 * degrees, 15 * degrees, distance)
  return shape === 'tall'
    ? { position, target, fov: 32, aspect: 0.5, shift: [0, 0.17] }
    : { position, target, fov: 30, aspect: 1.6, shift: [0.2, 0.02] }
}

/** The pose for a slug, or the overview when there is none or it is not on the instrument. */
export function poseFor(layout: Layout, focus: string | null, seconds: number, shape: Shape): Pose {
  const placement = focus === null ? undefined : layout.placements.find(({ slug }) => slug === focus)
  return placement ? focusPose(placement, seconds, shape) : overviewPose(shape)
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

/** A point on a stage of `width` × `height` pixels, y downwards, exactly as three's camera would put it. */
export function projector(pose: Pose, width: number, height: number): (point: Vec3) => Projected {
  const [px, py, pz] = pose.position
  const away: Vec3 = [px - pose.target[0], py - pose.target[1], pz - pose.target[2]]
  const distance = Math.hypot(...away)
  const back: Vec3 = [away[0] / distance, away[1] / distance, away[2] / distance]
  const flat = Math.hypot(back[0], back[2])
  const right: Vec3 = [back[2] / flat, 0, -back[0] / flat]
  const up: Vec3 = [
    back[1] * right[2] - back[2] * right[1],
    back[2] * right[0] - back[0] * right[2],
    back[0] * right[1] - back[1] * right[0],
  ]
  const box = designBox(pose, width, height)
  const focal = ((height / 2) * zoomFor(pose, width / height)) / Math.tan((pose.fov * degrees) / 2)
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
