import { instrument, type Layout } from '../layout'
import { columnProfile, wheelRadius } from '../profile'
import { MeshBuilder } from './geometry'

/**
 * Foot, column, change wheels, arms, posts, cups and the hoops around the lamp, as one mesh. Part 0 stands still; part i + 1
 * turns with planet i. Arms point along +x and are turned to their angle in the vertex shader.
 */
export function buildBrasswork(layout: Layout): MeshBuilder {
  const mesh = new MeshBuilder()
  const { lampHeight, lampRadius, ringHeight } = instrument

  mesh.lathe(
    [
      [1.5, 0],
      [1.5, 0.04],
      [1.44, 0.07],
      [1.38, 0.07],
      [1.34, 0.1],
      [1.1, 0.12],
      [0, 0.13],
    ],
    0,
    72,
  )
  mesh.lathe(columnProfile(layout), 0, 40)
  mesh.hoop(lampHeight, lampRadius * 1.42, 0.018, 0, 0, 0)
  mesh.hoop(lampHeight, lampRadius * 1.5, 0.016, Math.PI / 2, 0.5, 0)
  mesh.hoop(lampHeight, lampRadius * 1.36, 0.012, 0.41, 0.3, 0)
  mesh.rod([0, lampHeight + lampRadius, 0], [0, lampHeight + lampRadius * 1.62, 0], 0.02, 0.012, 0)
  mesh.ball(0, lampHeight + lampRadius * 1.68, 0, 0.045, 0)

  const wheeled = new Set<number>()
  layout.placements.forEach((placement, index) => {
    const part = index + 1
    const ring = layout.rings[placement.ring]
    if (!ring) return
    const y = ring.armHeight
    if (!wheeled.has(placement.ring)) {
      wheeled.add(placement.ring)
      mesh.gear(Math.min(96, 28 + 8 * placement.ring), wheelRadius(layout, placement.ring), y - 0.028, y - 0.006, part)
    }
    const r = placement.orbit
    mesh.rod([0.3, y, 0], [r, y, 0], 0.034, 0.02, part)
    mesh.rod([-0.3, y, 0], [-0.86, y, 0], 0.03, 0.022, part)
    mesh.ball(-0.92, y, 0, 0.075, part)
    mesh.rod([r, ringHeight, 0], [r, y + 0.04, 0], 0.045, 0.045, part, 12)
    mesh.ball(r, y + 0.04, 0, 0.055, part)
    const foot = placement.height - placement.radius
    if (foot > y) mesh.rod([r, y, 0], [r, foot, 0], 0.021, 0.016, part)
    const cup = Math.min(0.12, placement.radius * 0.3)
    const bowl = placement.height - Math.sqrt(placement.radius ** 2 - cup ** 2)
    mesh.lathe(
      [
        [0.016, foot - 0.07],
        [0.035, foot - 0.05],
        [0.03, foot - 0.025],
        [cup, bowl],
      ],
      part,
      16,
      r,
      0,
    )
  })
  return mesh
}
