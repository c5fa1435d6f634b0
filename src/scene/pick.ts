import { projector, rayThrough, type Pose } from './camera'
import { positionAt, type Layout, type Placement } from './layout'
import type { Vec3 } from './types'

/** What the pointer is over. Pure: a line of sight against balls, no scene graph, no reading back from the GPU. */

/** Every planet is at least this wide to a pointer, CSS pixels from its middle: 24 across, as WCAG 2.2 asks of targets. */
export const leastRadius = 12

/** Distance along a ray of length-one direction to a ball, or null where it passes by or the ball lies behind. */
export function meetBall(origin: Vec3, direction: Vec3, centre: Vec3, radius: number): number | null {
  const [x, y, z] = [centre[0] - origin[0], centre[1] - origin[1], centre[2] - origin[2]]
  const along = x * direction[0] + y * direction[1] + z * direction[2]
  const miss2 = x * x + y * y + z * z - along * along
  const half2 = radius * radius - miss2
  if (half2 < 0) return null
  const distance = along - Math.sqrt(half2)
  return distance > 0 ? distance : null
}

/** The nearest planet under a point of the stage; where none is, one within reach of a fingertip. */
export function pickPlanet(
  layout: Layout,
  pose: Pose,
  seconds: number,
  stage: { width: number; height: number },
  point: { x: number; y: number },
): Placement | null {
  const { origin, direction } = rayThrough(pose, stage.width, stage.height, point.x, point.y)
  const project = projector(pose, stage.width, stage.height)
  const nearest = (radiusOf: (placement: Placement, scale: number) => number): Placement | null => {
    let best: Placement | null = null
    let least = Infinity
    for (const placement of layout.placements) {
      const centre = positionAt(placement, seconds)
      const { depth, scale } = project(centre)
      if (depth <= 0) continue
      const distance = meetBall(origin, direction, centre, radiusOf(placement, scale))
      if (distance !== null && distance < least) [best, least] = [placement, distance]
    }
    return best
  }
  return nearest(({ radius }) => radius) ?? nearest(({ radius }, scale) => Math.max(radius, leastRadius / scale))
}
