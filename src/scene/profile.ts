import { instrument, type Layout } from './layout'

/** The turned column under the lamp as (radius, height) points from the bottom up; the canvas turns it, the poster outlines it. */
export function columnProfile(layout: Layout): (readonly [number, number])[] {
  const { lampHeight } = instrument
  const collar = (layout.rings[0]?.armHeight ?? 0.3) + 0.1
  return [
    [0.3, 0.1],
    [0.3, collar],
    [0.34, collar + 0.02],
    [0.34, collar + 0.08],
    [0.2, collar + 0.12],
    [0.13, collar + 0.3],
    [0.1, collar + 0.7],
    [0.1, lampHeight - 1.25],
    [0.15, lampHeight - 1.2],
    [0.15, lampHeight - 1.14],
    [0.09, lampHeight - 1.08],
    [0.08, lampHeight - 0.8],
    [0.13, lampHeight - 0.76],
    [0.24, lampHeight - 0.6],
    [0.27, lampHeight - 0.5],
    [0.22, lampHeight - 0.44],
    [0, lampHeight - 0.44],
  ]
}

/** Radius of the change wheel of a ring: a cone of wheels, the outermost ring's the widest. */
export function wheelRadius(layout: Layout, ring: number): number {
  return 0.56 + (0.62 * ring) / Math.max(1, layout.rings.length - 1)
}
