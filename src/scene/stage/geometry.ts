/** A growing indexed mesh with positions, normals and the number of the arm that each vertex turns with. Knows no three. */

export type Point = readonly [number, number]

export class MeshBuilder {
  readonly positions: number[] = []
  readonly normals: number[] = []
  readonly parts: number[] = []
  readonly indices: number[] = []

  private vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number, part: number): number {
    const length = Math.hypot(nx, ny, nz) || 1
    this.positions.push(x, y, z)
    this.normals.push(nx / length, ny / length, nz / length)
    this.parts.push(part)
    return this.parts.length - 1
  }

  private strip(rows: number[][]): void {
    for (let i = 0; i + 1 < rows.length; i++) {
      const [a, b] = [rows[i] as number[], rows[i + 1] as number[]]
      for (let j = 0; j + 1 < a.length; j++) {
        const [a0, a1, b0, b1] = [a[j], a[j + 1], b[j], b[j + 1]] as [number, number, number, number]
        this.indices.push(a0, b0, a1, a1, b0, b1)
      }
    }
  }

  /** Turns a profile of (radius, height) points about the axis at (x, z); every segment keeps its own flat edge. */
  lathe(profile: readonly Point[], part: number, segments = 48, x = 0, z = 0): this {
    for (let i = 0; i + 1 < profile.length; i++) {
      const [r0, y0] = profile[i] as Point
      const [r1, y1] = profile[i + 1] as Point
      const rows = (
        [
          [r0, y0],
          [r1, y1],
        ] as const
      ).map(([r, y]) =>
        Array.from({ length: segments + 1 }, (_, k) => {
          const angle = (k / segments) * 2 * Math.PI
          const [c, s] = [Math.cos(angle), Math.sin(angle)]
          return this.vertex(x + r * c, y, z + r * s, (y1 - y0) * c, r0 - r1, (y1 - y0) * s, part)
        }),
      )
      this.strip(rows)
    }
    return this
  }

  /** A rod from a to b, its radius going from `ra` to `rb`; open ends. */
  rod(
    a: readonly [number, number, number],
    b: readonly [number, number, number],
    ra: number,
    rb: number,
    part: number,
    sides = 10,
  ): this {
    const axis = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
    const upright = Math.abs(axis[1]) > Math.hypot(axis[0], axis[2])
    const length = Math.hypot(...axis)
    const w = [axis[0] / length, axis[1] / length, axis[2] / length] as const
    const helper = upright ? ([1, 0, 0] as const) : ([0, 1, 0] as const)
    const u = cross(helper, w)
    const ul = Math.hypot(...u)
    const un = [u[0] / ul, u[1] / ul, u[2] / ul] as const
    const v = cross(w, un)
    const rows = (
      [
        [a, ra],
        [b, rb],
      ] as const
    ).map(([p, r]) =>
      Array.from({ length: sides + 1 }, (_, k) => {
        const angle = (k / sides) * 2 * Math.PI
        const [c, s] = [Math.cos(angle), Math.sin(angle)]
        const n = [un[0] * c + v[0] * s, un[1] * c + v[1] * s, un[2] * c + v[2] * s] as const
        return this.vertex(p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r, n[0], n[1], n[2], part)
      }),
    )
    this.strip(rows)
    return this
  }

  ball(x: number, y: number, z: number, radius: number, part: number, segments = 14): this {
    const half = Math.max(6, segments >> 1)
    const rows = Array.from({ length: half + 1 }, (_, i) => {
      const polar = (i / half) * Math.PI
      return Array.from({ length: segments + 1 }, (__, k) => {
        const angle = (k / segments) * 2 * Math.PI
        const n = [Math.sin(polar) * Math.cos(angle), Math.cos(polar), Math.sin(polar) * Math.sin(angle)] as const
        return this.vertex(x + radius * n[0], y + radius * n[1], z + radius * n[2], n[0], n[1], n[2], part)
      })
    })
    this.strip(rows)
    return this
  }

  /** A hoop of round wire about the point (0, y, 0); `tilt` and `turn` in radians. */
  hoop(y: number, radius: number, wire: number, tilt: number, turn: number, part: number, segments = 72): this {
    const place = (px: number, py: number, pz: number): [number, number, number] => {
      const [ty, tz] = [py * Math.cos(tilt) - pz * Math.sin(tilt), py * Math.sin(tilt) + pz * Math.cos(tilt)]
      return [px * Math.cos(turn) + tz * Math.sin(turn), ty, -px * Math.sin(turn) + tz * Math.cos(turn)]
    }
    const rows = Array.from({ length: segments + 1 }, (_, i) => {
      const a = (i / segments) * 2 * Math.PI
      return Array.from({ length: 9 }, (__, k) => {
        const b = (k / 8) * 2 * Math.PI
        const [nx, ny, nz] = [Math.cos(b) * Math.cos(a), Math.sin(b), Math.cos(b) * Math.sin(a)]
        const p = place(radius * Math.cos(a) + wire * nx, wire * ny, radius * Math.sin(a) + wire * nz)
        const n = place(nx, ny, nz)
        return this.vertex(p[0], p[1] + y, p[2], n[0], n[1], n[2], part)
      })
    })
    this.strip(rows)
    return this
  }

  /** A toothed wheel lying flat between two heights. */
  gear(teeth: number, radius: number, bottom: number, top: number, part: number, x = 0, z = 0): this {
    const depth = Math.min(0.07, (radius * 2.4) / teeth)
    const outline: Point[] = []
    for (let i = 0; i < teeth; i++) {
      for (const [at, r] of [
        [0, radius - depth],
        [0.22, radius - depth],
        [0.36, radius],
        [0.64, radius],
        [0.78, radius - depth],
      ] as const) {
        const angle = ((i + at) / teeth) * 2 * Math.PI
        outline.push([Math.cos(angle) * r, Math.sin(angle) * r])
      }
    }
    outline.push(outline[0] as Point)
    for (let i = 0; i + 1 < outline.length; i++) {
      const [p, q] = [outline[i] as Point, outline[i + 1] as Point]
      const [nx, nz] = [q[1] - p[1], p[0] - q[0]]
      const edge = [
        [p, bottom],
        [q, bottom],
        [p, top],
        [q, top],
      ] as const
      const [a, b, c, d] = edge.map(([o, y]) => this.vertex(x + o[0], y, z + o[1], nx, 0, nz, part)) as [
        number,
        number,
        number,
        number,
      ]
      this.indices.push(a, c, b, b, c, d)
      const hub = this.vertex(x, top, z, 0, 1, 0, part)
      const e = this.vertex(x + p[0], top, z + p[1], 0, 1, 0, part)
      const f = this.vertex(x + q[0], top, z + q[1], 0, 1, 0, part)
      this.indices.push(hub, f, e)
    }
    return this
  }
}

function cross(a: readonly [number, number, number], b: readonly [number, number, number]): [number, number, number] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
