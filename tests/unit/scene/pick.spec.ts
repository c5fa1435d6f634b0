import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewPose, poseFor, projector, rayThrough, shapeOf } from '@/src/scene/camera'
import { layoutOrrery, positionAt } from '@/src/scene/layout'
import { leastRadius, meetBall, pickPlanet } from '@/src/scene/pick'
import { planets } from './fixtures'

const layout = layoutOrrery(planets(8))
const stage = { width: 720, height: 900 }
const pose = overviewPose(shapeOf(stage.width / stage.height))

describe('rayThrough', () => {
  it('undoes the projection', () => {
    const coordinate = fc.double({ min: -9, max: 9, noNaN: true })
    fc.assert(
      fc.property(coordinate, fc.double({ min: 0, max: 3, noNaN: true }), coordinate, (x, y, z) => {
        for (const view of [pose, poseFor(layout, 'service-05', 12, 'wide')]) {
          const at = projector(view, stage.width, stage.height)([x, y, z])
          if (at.depth <= 0.2) continue
          const { origin, direction } = rayThrough(view, stage.width, stage.height, at.x, at.y)
          const away = [x - origin[0], y - origin[1], z - origin[2]] as const
          const along = away[0] * direction[0] + away[1] * direction[1] + away[2] * direction[2]
          const miss = Math.hypot(...away.map((value, axis) => value - along * (direction[axis] ?? 0)))
          expect(miss).toBeLessThan(1e-6 * Math.max(1, along))
        }
      }),
    )
  })
})

describe('meetBall', () => {
  it('finds the near side, and nothing behind the eye or beside the ball', () => {
    expect(meetBall([0, 0, 5], [0, 0, -1], [0, 0, 0], 2)).toBeCloseTo(3, 12)
    expect(meetBall([0, 0, 5], [0, 0, 1], [0, 0, 0], 2)).toBeNull()
    expect(meetBall([0, 2.1, 5], [0, 0, -1], [0, 0, 0], 2)).toBeNull()
  })
})

describe('pickPlanet', () => {
  const project = projector(pose, stage.width, stage.height)

  it('finds each planet at its own middle, at any moment', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 900, noNaN: true }), fc.nat(7), (seconds, index) => {
        const placement = layout.placements[index]!
        const at = project(positionAt(placement, seconds))
        const found = pickPlanet(layout, pose, seconds, stage, at)
        expect(found).not.toBeNull()
        // Another one may stand before it, never behind it.
        const depth = project(positionAt(found!, seconds)).depth
        expect(depth).toBeLessThanOrEqual(at.depth + 1e-9)
      }),
    )
  })

  it('gives the smallest planet a target 24 pixels across, and the empty table to nobody', () => {
    const tiny = { width: 240, height: 300 }
    const small = projector(pose, tiny.width, tiny.height)
    const outermost = layout.placements[7]!
    const at = small(positionAt(outermost, 0))
    expect(outermost.radius * at.scale).toBeLessThan(leastRadius)
    expect(pickPlanet(layout, pose, 0, tiny, { x: at.x + 11, y: at.y })?.slug).toBe(outermost.slug)
    expect(pickPlanet(layout, pose, 0, tiny, { x: at.x + 30, y: at.y - 30 })).toBeNull()
    expect(pickPlanet(layout, pose, 0, stage, { x: 2, y: 2 })).toBeNull()
  })
})
