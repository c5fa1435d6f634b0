import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import {
  designBox,
  ease,
  focusPose,
  mixPose,
  overviewPose,
  poseFor,
  projector,
  shapeOf,
  zoomFor,
} from '@/src/scene/camera'
import { instrument, layoutOrrery, positionAt } from '@/src/scene/layout'
import { CameraRig, flight } from '@/src/scene/stage/rig'
import { planets } from './fixtures'

const layout = layoutOrrery(planets(8))
const stages = [
  [1440, 900],
  [2560, 900],
  [1000, 1000],
  [720, 900],
  [533, 800],
  [390, 359],
  [390, 844],
] as const

describe('the projection of the poster', () => {
  it.each(stages)('puts every point where three puts it, on a stage of %i × %i', (width, height) => {
    for (const focus of [null, ...layout.placements.map(({ slug }) => slug)]) {
      const rig = new CameraRig()
      rig.look(focus, true)
      rig.update(layout, 30, 0, width, height)
      const project = projector(poseFor(layout, focus, 30, shapeOf(width / height)), width, height)
      for (const point of [
        [0, 0.5, 0],
        [3, 1, -2],
        [-6, 0, 1],
      ] as const) {
        const ndc = new Vector3(...point).project(rig.camera)
        const { x, y } = project(point)
        expect(x).toBeCloseTo(((ndc.x + 1) / 2) * width, 3)
        expect(y).toBeCloseTo(((1 - ndc.y) / 2) * height, 3)
      }
    }
  })
})

describe('poses', () => {
  it('show the whole limb from side to side on a wide desk', () => {
    const project = projector(overviewPose('wide'), 1440, 900)
    expect(project([-instrument.limbOuter, 0, 0]).x).toBeGreaterThan(0)
    expect(project([0, 0, -instrument.limbOuter]).y).toBeGreaterThan(0)
  })

  it.each(stages)('keep a focused planet whole and beside the copy at any moment, on %i × %i', (width, height) => {
    for (const placement of layout.placements) {
      for (const seconds of [0, 50, 400]) {
        const pose = focusPose(placement, seconds, shapeOf(width / height))
        const centre = projector(pose, width, height)(positionAt(placement, seconds))
        const radius = placement.radius * centre.scale
        expect(centre.x - radius).toBeGreaterThan(0)
        expect(centre.x + radius).toBeLessThan(width)
        expect(centre.y - radius).toBeGreaterThan(0)
        expect(centre.y + radius).toBeLessThan(height)
        expect(radius * 2).toBeGreaterThan(Math.min(width, height) * 0.18)
      }
    }
  })

  it('fall back to the overview for a slug that is not on the instrument', () => {
    expect(poseFor(layout, 'nowhere', 0, 'wide')).toEqual(overviewPose('wide'))
  })

  it('zoom out only on stages narrower than they were made for', () => {
    const pose = overviewPose('wide')
    expect(zoomFor(pose, 2)).toBe(1)
    expect(zoomFor(pose, 0.8)).toBeCloseTo(0.5, 9)
    expect(designBox(pose, 1600, 400)).toEqual({ width: 640, height: 400 })
  })
})

describe('flights', () => {
  it('begin and end exactly, and never pass through the lamp', () => {
    const overview = overviewPose('wide')
    for (const placement of layout.placements) {
      const goal = focusPose(placement, 4, 'wide')
      expect(mixPose(overview, goal, 0).position[0]).toBeCloseTo(overview.position[0], 9)
      expect(mixPose(overview, goal, 1).position[2]).toBeCloseTo(goal.position[2], 9)
      for (let share = 0; share <= 1; share += 0.02) {
        const [x, y, z] = mixPose(overview, goal, share).position
        expect(Math.hypot(x, y - instrument.lampHeight, z)).toBeGreaterThan(instrument.lampRadius * 1.5)
      }
    }
  })

  it('ease from 0 to 1 without turning back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (at, more) => {
          expect(ease(at + more)).toBeGreaterThanOrEqual(ease(at))
          expect(ease(at)).toBeGreaterThanOrEqual(0)
          expect(ease(at)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('take about a second, can be turned round on the way, and are cuts when asked', () => {
    const rig = new CameraRig()
    const draw = (step: number) => rig.update(layout, 0, step, 1440, 900)
    rig.look(null, false)
    draw(0)
    expect(rig.moving).toBe(false)
    rig.look('service-03', false)
    draw(flight / 2)
    expect(rig.moving).toBe(true)
    const halfway = rig.camera.position.clone()
    rig.look(null, false)
    draw(0)
    expect(rig.camera.position.distanceTo(halfway)).toBeLessThan(1e-6)
    draw(flight)
    expect(rig.moving).toBe(false)
    expect(rig.camera.position.distanceTo(new Vector3(...overviewPose('wide').position))).toBeLessThan(1e-6)
    rig.look('service-03', true)
    draw(0)
    expect(rig.moving).toBe(false)
    expect(rig.camera).toBeInstanceOf(PerspectiveCamera)
    expect(rig.camera.position.toArray()).toEqual([...poseFor(layout, 'service-03', 0, 'wide').position])
  })
})
