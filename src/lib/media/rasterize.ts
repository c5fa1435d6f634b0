/**
 * A small software renderer: triangles onto a square of pixels, lit by one lamp. For thumbnails on servers that have no
 * graphics card. Knows nothing of files; colours are linear, 0 to 1.
 */

export type Vector = readonly [x: number, y: number, z: number]

/** A part of a model in world coordinates, y upwards. */
export interface Mesh {
  /** x, y, z of each vertex. */
  positions: Float32Array
  /** Three vertices a triangle. */
  indices: Uint32Array
  colour: Vector
  /** A colour for each vertex, times the mesh's own. */
  colours?: Float32Array
}

export interface RenderOptions {
  /** Pixels of an edge. @default 512 */
  size?: number
  /** Rendering stops then and what is drawn so far stays. @default 10_000 */
  milliseconds?: number
  now?: () => number
}

export interface Rendered {
  /** RGBA, `size` × `size`; what shows no model is transparent. */
  pixels: Uint8Array<ArrayBuffer>
  size: number
  /** Whether every triangle was drawn within the time. */
  isComplete: boolean
}

/** From above and to the right, as one looks at a thing on a table. */
const VIEW = { turn: (-32 * Math.PI) / 180, tilt: (20 * Math.PI) / 180 } as const
const LAMP = normalize([0.45, 0.75, 0.6])
const AMBIENT = 0.34
/** Triangles between two looks at the clock. */
const BATCH = 8192
const MARGIN = 0.92

/** Draws meshes so that all of them fit. Nothing to draw gives an empty picture. */
export function renderMeshes(
  meshes: readonly Mesh[],
  { size = 512, milliseconds = 10_000, now = () => performance.now() }: RenderOptions = {},
): Rendered {
  const pixels = new Uint8Array(size * size * 4)
  const frame = frameOf(meshes)
  if (!frame) return { pixels, size, isComplete: true }
  const depth = new Float32Array(size * size).fill(Number.NEGATIVE_INFINITY)
  const scale = (size * MARGIN) / frame.extent
  const deadline = now() + milliseconds
  let drawn = 0
  for (const mesh of meshes) {
    const view = projected(mesh.positions, frame.centre, scale, size)
    for (let at = 0; at + 2 < mesh.indices.length; at += 3) {
      drawn += 1
      if (drawn % BATCH === 0 && now() > deadline) return { pixels, size, isComplete: false }
      drawTriangle({ pixels, depth, size }, view, mesh, at)
    }
  }
  return { pixels, size, isComplete: true }
}

interface Target {
  pixels: Uint8Array
  depth: Float32Array
  size: number
}

/** Flat shading: one light for the whole triangle, both of its sides visible. */
function drawTriangle({ pixels, depth, size }: Target, view: Float32Array, mesh: Mesh, at: number): void {
  const [ia, ib, ic] = [mesh.indices[at] ?? 0, mesh.indices[at + 1] ?? 0, mesh.indices[at + 2] ?? 0]
  const ax = view[ia * 3] ?? NaN
  const ay = view[ia * 3 + 1] ?? NaN
  const az = view[ia * 3 + 2] ?? NaN
  const bx = view[ib * 3] ?? NaN
  const by = view[ib * 3 + 1] ?? NaN
  const bz = view[ib * 3 + 2] ?? NaN
  const cx = view[ic * 3] ?? NaN
  const cy = view[ic * 3 + 1] ?? NaN
  const cz = view[ic * 3 + 2] ?? NaN
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  // Not a number, a line, or a point: a broken model draws nothing instead of failing.
  if (!(Math.abs(area) > 1e-9)) return
  const left = Math.max(0, Math.floor(Math.min(ax, bx, cx)))
  const right = Math.min(size - 1, Math.ceil(Math.max(ax, bx, cx)))
  const top = Math.max(0, Math.floor(Math.min(ay, by, cy)))
  const bottom = Math.min(size - 1, Math.ceil(Math.max(ay, by, cy)))
  const [red, green, blue] = shade(mesh, [ia, ib, ic], [bx - ax, ay - by, bz - az], [cx - ax, ay - cy, cz - az])
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x + 0.5
      const py = y + 0.5
      const u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area
      const v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area
      const w = 1 - u - v
      if (u < 0 || v < 0 || w < 0) continue
      const z = u * az + v * bz + w * cz
      const index = y * size + x
      if (z <= (depth[index] ?? 0)) continue
      depth[index] = z
      pixels[index * 4] = red
      pixels[index * 4 + 1] = green
      pixels[index * 4 + 2] = blue
      pixels[index * 4 + 3] = 255
    }
  }
}

function shade(mesh: Mesh, corners: readonly number[], one: Vector, other: Vector): [number, number, number] {
  const normal = normalize(cross(one, other))
  const facing = normal[2] < 0 ? -1 : 1
  const light = Math.max(0, facing * (normal[0] * LAMP[0] + normal[1] * LAMP[1] + normal[2] * LAMP[2]))
  // A second, weak lamp from the left keeps the dark side from being a hole.
  const fill = Math.max(0, -facing * normal[0]) * 0.12
  const strength = AMBIENT + 0.72 * light + fill
  const channel = (axis: 0 | 1 | 2): number => {
    const { colours } = mesh
    const own = colours ? corners.reduce((sum, corner) => sum + (colours[corner * 3 + axis] ?? 1), 0) / 3 : 1
    return encode(mesh.colour[axis] * own * strength)
  }
  return [channel(0), channel(1), channel(2)]
}

/** Pixel coordinates with y downwards, and depth growing towards the eye. */
function projected(positions: Float32Array, centre: Vector, scale: number, size: number): Float32Array {
  const view = new Float32Array(positions.length)
  for (let at = 0; at + 2 < positions.length; at += 3) {
    const [x, y, z] = turned([
      (positions[at] ?? 0) - centre[0],
      (positions[at + 1] ?? 0) - centre[1],
      (positions[at + 2] ?? 0) - centre[2],
    ])
    view[at] = size / 2 + x * scale
    view[at + 1] = size / 2 - y * scale
    view[at + 2] = z * scale
  }
  return view
}

function turned([x, y, z]: Vector): Vector {
  const [sinTurn, cosTurn] = [Math.sin(VIEW.turn), Math.cos(VIEW.turn)]
  const [sinTilt, cosTilt] = [Math.sin(VIEW.tilt), Math.cos(VIEW.tilt)]
  const [rx, rz] = [x * cosTurn + z * sinTurn, z * cosTurn - x * sinTurn]
  return [rx, y * cosTilt - rz * sinTilt, y * sinTilt + rz * cosTilt]
}

/** Middle and size of everything as it is seen; null when there is no finite point. */
function frameOf(meshes: readonly Mesh[]): { centre: Vector; extent: number } | null {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const { positions } of meshes) {
    for (let at = 0; at + 2 < positions.length; at += 3) {
      for (const axis of [0, 1, 2] as const) {
        const value = positions[at + axis] ?? NaN
        if (!Number.isFinite(value)) continue
        low[axis] = Math.min(low[axis] ?? value, value)
        high[axis] = Math.max(high[axis] ?? value, value)
      }
    }
  }
  const span = (axis: number): number => (high[axis] ?? NaN) - (low[axis] ?? NaN)
  if (![0, 1, 2].every((axis) => Number.isFinite(span(axis)))) return null
  const centre: Vector = [0, 1, 2].map((axis) => (low[axis] ?? 0) + span(axis) / 2) as [number, number, number]
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) =>
    turned([0, 1, 2].map((axis) => (corner & (1 << axis) ? 0.5 : -0.5) * span(axis)) as [number, number, number]),
  )
  const extent = 2 * Math.max(...corners.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]))
  return { centre, extent: extent > 0 ? extent : 1 }
}

/** Linear light as a byte of sRGB. */
function encode(linear: number): number {
  const value = Math.max(0, Math.min(1, linear))
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055))
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function normalize([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}
