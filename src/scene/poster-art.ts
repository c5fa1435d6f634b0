import { overviewPose, poseFor, projector, type Projected, type Shape } from './camera'
import { instrument, layoutOrrery, positionAt, type Layout, type Placement } from './layout'
import { columnProfile, wheelRadius } from './profile'
import { axisOf, circleAbout, moonsOf } from './stage/orientation'
import { sceneLights } from './theme'
import type { ScenePlanet, SceneTheme, Vec3 } from './types'

/**
 * The numbers of the drawing that stands in for the canvas: the same layout through the same camera, so that the canvas can
 * fade in over it line on line. Pure; SVG paths and matrices in the units of a box 1000 high.
 */

export const posterBoxes: Record<Shape, { width: number; height: number }> = {
  wide: { width: 1600, height: 1000 },
  square: { width: 1050, height: 1000 },
  tall: { width: 660, height: 1000 },
}

type Dot = { x: number; y: number; radius: number }
type Project = (point: Vec3) => Projected
type Segment = { x1: number; y1: number; x2: number; y2: number; width: number }

export type PosterPlanet = {
  placement: Placement
  /** Place in the order of the input to `layoutOrrery`'s result; names the surface filter. */
  index: number
  x: number
  y: number
  radius: number
  /** Direction of the lamp on the page in degrees, and how much of the lit side is seen: −1 none, 1 all of it. */
  lampAngle: number
  facing: number
  axisAngle: number
  ring: { back: string; front: string } | null
  /** Moons behind the planet come first. */
  moons: (Dot & { behind: boolean })[]
  post: Segment
  arm: Segment
  shadows: Record<SceneTheme, string | null>
  armShadows: Record<SceneTheme, Segment>
}

export type Divisions = { path: string; count: number; width: number }

export type PosterArt = {
  shape: Shape
  bands: { path: string; divisions: Divisions }[]
  plate: string
  foot: string[]
  column: string
  lamp: { x: number; y: number; radius: number; hoops: string[] }
  planets: PosterPlanet[]
}

const round = (value: number): number => Math.round(value * 10) / 10

/** A horizontal circle in perspective is an ellipse whose axes lie along the page, for the camera stands before the middle. */
function ellipseAt(
  project: Project,
  radius: number,
  height: number,
): { cx: number; cy: number; rx: number; ry: number } {
  const far = project([0, height, -radius])
  const near = project([0, height, radius])
  let rx = 0
  for (let i = 0; i <= 90; i++) {
    const angle = (i / 90) * Math.PI - Math.PI / 2
    rx = Math.max(rx, project([radius * Math.cos(angle), height, radius * Math.sin(angle)]).x - far.x)
  }
  return { cx: far.x, cy: (far.y + near.y) / 2, rx, ry: (near.y - far.y) / 2 }
}

function ellipsePath(project: Project, radius: number, height: number): string {
  const { cx, cy, rx, ry } = ellipseAt(project, radius, height)
  const [x, y, a, b] = [round(cx - rx), round(cy), round(rx), round(ry)]
  return `M${x} ${y}a${a} ${b} 0 1 0 ${round(2 * a)} 0a${a} ${b} 0 1 0 ${round(-2 * a)} 0z`
}

/** Divisions of a ring: one dashed line along it, as wide as the dashes are long. */
function divisions(project: Project, radius: number, half: number, height: number, count: number): Divisions {
  const { rx, ry } = ellipseAt(project, radius, height)
  const edge = ellipseAt(project, radius + half, height)
  return { path: ellipsePath(project, radius, height), count, width: round(0.55 * (edge.rx - rx + edge.ry - ry)) }
}

function segment(project: Project, from: Vec3, to: Vec3, thickness: number): Segment {
  const [a, b] = [project(from), project(to)]
  return {
    x1: round(a.x),
    y1: round(a.y),
    x2: round(b.x),
    y2: round(b.y),
    width: round(thickness * (a.scale + b.scale)),
  }
}

function onTable([x, y, z]: Vec3, light: Vec3): Vec3 {
  const k = light[1] / (light[1] - y)
  return [light[0] + (x - light[0]) * k, 0.01, light[2] + (z - light[2]) * k]
}

/** The matrix that takes the unit circle to a ball's shadow, or null where it would be too long to draw. */
function shadowOf(project: Project, [x, y, z]: Vec3, radius: number, light: Vec3): string | null {
  const near = onTable([x, y - radius * 0.8, z], light)
  const far = onTable([x, Math.min(y + radius * 0.7, light[1] * 0.72), z], light)
  const run = [far[0] - near[0], far[2] - near[2]] as const
  const length = Math.hypot(...run)
  if (length === 0) return null
  const way = [run[0] / length, run[1] / length] as const
  const reach = Math.min(length / 2, 3.4) + radius * 0.5
  const middle: Vec3 = [near[0] + way[0] * reach * 0.8, 0.01, near[2] + way[1] * reach * 0.8]
  const wide = radius * 1.35
  const centre = project(middle)
  const end = project([middle[0] + way[0] * reach, 0.01, middle[2] + way[1] * reach])
  const side = project([middle[0] - way[1] * wide, 0.01, middle[2] + way[0] * wide])
  const numbers = [end.x - centre.x, end.y - centre.y, side.x - centre.x, side.y - centre.y, centre.x, centre.y]
  return `matrix(${numbers.map(round).join(' ')})`
}

/** Half of a flat ring seen at an angle, between two radii; `sweep` 0 is the far half, 1 the near one. */
function halfRing(inner: number, outer: number, flatness: number, sweep: 0 | 1): string {
  const arc = (r: number, to: number, turn: number): string =>
    `A${round(r)} ${round(r * flatness)} 0 0 ${turn} ${round(to)} 0`
  // From left to right the far half runs clockwise on the page (sweep 1), the near half the other way.
  return `M${round(-outer)} 0${arc(outer, outer, 1 - sweep)}L${round(inner)} 0${arc(inner, -inner, sweep)}z`
}

function ringOf(placement: Placement, radius: number, axis: Vec3, toEye: Vec3): PosterPlanet['ring'] {
  const { ring } = placement.planet.look
  if (!ring.enabled) return null
  const flatness = Math.abs(axis[0] * toEye[0] + axis[1] * toEye[1] + axis[2] * toEye[2])
  const at = (share: number): number => radius * (ring.inner + (ring.outer - ring.inner) * share)
  const gap = ring.gap > 0.05 && ring.gap < 0.95 ? ring.gap : null
  const parts =
    gap === null
      ? [[0, 1]]
      : [
          [0, gap - 0.035],
          [gap + 0.035, 1],
        ]
  const half = (sweep: 0 | 1): string =>
    parts.map(([from, to]) => halfRing(at(from ?? 0), at(to ?? 1), flatness, sweep)).join('')
  return { back: half(0), front: half(1) }
}

function drawPlanet(project: Project, layout: Layout, placement: Placement, index: number, eye: Vec3): PosterPlanet {
  const centre = positionAt(placement, 0)
  const [x, y, z] = centre
  const at = project(centre)
  const lamp: Vec3 = [0, instrument.lampHeight, 0]
  const lampAt = project(lamp)
  const unit = (v: Vec3): Vec3 => {
    const length = Math.hypot(...v)
    return [v[0] / length, v[1] / length, v[2] / length]
  }
  const toEye = unit([eye[0] - x, eye[1] - y, eye[2] - z])
  const toLamp = unit([lamp[0] - x, lamp[1] - y, lamp[2] - z])
  const axis = axisOf(placement.planet.look)
  const tip = project([x + axis[0], y + axis[1], z + axis[2]])
  const armHeight = layout.rings[placement.ring]?.armHeight ?? instrument.armHeight
  const along = (r: number): Vec3 => [(x / placement.orbit) * r, armHeight, (z / placement.orbit) * r]
  const radius = placement.radius * at.scale
  const shadows = (theme: SceneTheme): string | null =>
    shadowOf(project, centre, placement.radius, sceneLights[theme].light)
  const armShadow = (theme: SceneTheme): Segment => {
    const { light } = sceneLights[theme]
    return segment(project, onTable(along(1.5), light), onTable(along(placement.orbit), light), 0.03)
  }
  return {
    placement,
    index,
    x: round(at.x),
    y: round(at.y),
    radius: round(radius),
    lampAngle: round((Math.atan2(lampAt.y - at.y, lampAt.x - at.x) * 180) / Math.PI),
    facing: toEye[0] * toLamp[0] + toEye[1] * toLamp[1] + toEye[2] * toLamp[2],
    axisAngle: round((Math.atan2(tip.x - at.x, at.y - tip.y) * 180) / Math.PI),
    ring: ringOf(placement, radius, axis, toEye),
    moons: moonsOf(placement.planet.look).map(({ distance, phase, size }) => {
      const [t, b] = circleAbout(axis)
      const reach = placement.radius * distance
      const [c, s] = [Math.cos(phase) * reach, Math.sin(phase) * reach]
      const moon = project([x + t[0] * c + b[0] * s, y + t[1] * c + b[1] * s, z + t[2] * c + b[2] * s])
      return {
        x: round(moon.x),
        y: round(moon.y),
        radius: round(placement.radius * size * moon.scale),
        behind: moon.depth > at.depth,
      }
    }),
    post: segment(project, [x, instrument.ringHeight, z], [x, placement.height - placement.radius, z], 0.02),
    arm: segment(project, along(0.3), along(placement.orbit), 0.024),
    shadows: { dark: shadows('dark'), light: shadows('light') },
    armShadows: { dark: armShadow('dark'), light: armShadow('light') },
  }
}

/** Everything that the drawing shows, nearest planets last. */
export function drawPoster(planets: readonly ScenePlanet[], shape: Shape): PosterArt {
  const pose = overviewPose(shape)
  const { width, height } = posterBoxes[shape]
  const project = projector(pose, width, height)
  const layout = layoutOrrery(planets)
  const band = (radius: number, half: number, y: number, count: number): PosterArt['bands'][number] => ({
    path: ellipsePath(project, radius + half, y) + ellipsePath(project, radius - half, y),
    divisions: divisions(project, radius, half, y, count),
  })
  const limbMiddle = (instrument.limbInner + instrument.limbOuter) / 2
  const bands = layout.rings.map(({ radius }, index) => band(radius, 0.085, instrument.ringHeight, index % 2 ? 12 : 24))
  bands.push(band(limbMiddle, instrument.limbOuter - limbMiddle, 0.05, 72))

  const outline = columnProfile(layout).map(([r, y]) => [project([-r, y, 0]), project([r, y, 0])] as const)
  const left = outline.map(([point]) => `${round(point.x)} ${round(point.y)}`)
  const right = outline.map(([, point]) => `${round(point.x)} ${round(point.y)}`).reverse()
  const lamp = project([0, instrument.lampHeight, 0])
  const foot = [1.5, 1.42].map((radius, index) => ellipsePath(project, radius, 0.04 + index * 0.03))
  for (let ring = layout.rings.length - 1; ring >= 0; ring--) {
    foot.push(ellipsePath(project, wheelRadius(layout, ring), layout.rings[ring]?.armHeight ?? 0.2))
  }
  return {
    shape,
    bands,
    plate: ellipsePath(project, instrument.limbInner, 0),
    foot,
    column: `M${left.join('L')}L${right.join('L')}z`,
    lamp: {
      x: round(lamp.x),
      y: round(lamp.y),
      radius: round(instrument.lampRadius * lamp.scale),
      hoops: [ellipsePath(project, instrument.lampRadius * 1.42, instrument.lampHeight)],
    },
    planets: layout.placements
      .map((placement, index) => drawPlanet(project, layout, placement, index, pose.position))
      .sort((a, b) => a.y - b.y),
  }
}

/** One planet from near, as the canvas has it in focus, in the square box; null when there is no such planet. */
export function drawPortrait(planets: readonly ScenePlanet[], slug: string): PosterPlanet | null {
  const layout = layoutOrrery(planets)
  const index = layout.placements.findIndex((placement) => placement.slug === slug)
  const placement = layout.placements[index]
  if (!placement) return null
  const pose = poseFor(layout, slug, 0, 'square')
  const { width, height } = posterBoxes.square
  return drawPlanet(projector(pose, width, height), layout, placement, index, pose.position)
}
