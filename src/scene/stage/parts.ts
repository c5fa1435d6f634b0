import {
  AdditiveBlending,
  BufferGeometry,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  NormalBlending,
  ShaderMaterial,
  type IUniform,
} from 'three'
import { seededRandom } from '@/src/lib/seeded'
import { instrument, type Layout } from '../layout'
import * as planet from '../shaders/planet'
import * as parts from '../shaders/instrument'
import * as table from '../shaders/table'
import { linear } from '../theme'
import { axisOf, moonsOf } from './orientation'
import { buildBrasswork } from './brasswork'
import type { SharedUniforms } from './uniforms'

/** One draw call of the scene. */
export type Part = {
  name: string
  geometry: BufferGeometry
  material: ShaderMaterial
  order: number
  points?: boolean
}

type MaterialOptions = ConstructorParameters<typeof ShaderMaterial>[0]

export function shader(
  shared: SharedUniforms,
  vertexShader: string,
  fragmentShader: string,
  own: Record<string, IUniform> = {},
  options: MaterialOptions = {},
): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { ...shared, ...own },
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    blending: NormalBlending,
    ...options,
  })
}

/** Two triangles, corners at ±1. */
export function quad(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0], 3))
  geometry.setIndex([0, 1, 2, 2, 1, 3])
  return geometry
}

/** A flat band: (cos, sin, 0 or 1 across). */
export function band(segments: number): BufferGeometry {
  const positions: number[] = []
  const indices: number[] = []
  for (let i = 0; i <= segments; i++) {
    const angle = (i / segments) * 2 * Math.PI
    positions.push(Math.cos(angle), Math.sin(angle), 0, Math.cos(angle), Math.sin(angle), 1)
    const a = i * 2
    if (i < segments) indices.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  return geometry
}

/** Copies of one shape, a row of attributes for each. */
export function instanced(
  base: BufferGeometry,
  attributes: Record<string, { size: number; rows: readonly (readonly number[])[] }>,
) {
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(base.getIndex())
  geometry.setAttribute('position', base.getAttribute('position'))
  for (const [name, { size, rows }] of Object.entries(attributes)) {
    geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(rows.flat()), size))
    geometry.instanceCount = rows.length
  }
  return geometry
}

function orbitBands(layout: Layout): { rows: number[][]; orders: number[][] } {
  const rows = layout.rings.map((ring, index) => [ring.radius, 0.085, instrument.ringHeight, index % 2 ? 120 : 180])
  const orders = rows.map((_, index) => [index])
  const limb = (instrument.limbInner + instrument.limbOuter) / 2
  rows.push([limb, instrument.limbOuter - limb, 0.05, 360])
  orders.push([-9])
  return { rows, orders }
}

function shadowRows(layout: Layout): { kinds: number[][]; rods: number[][] } {
  const kinds: number[][] = []
  const rods: number[][] = []
  layout.placements.forEach((placement, index) => {
    const y = layout.rings[placement.ring]?.armHeight ?? instrument.armHeight
    kinds.push([0, index, 0, 0], [1, index + 1, 0.034, 0], [1, index + 1, 0.021, 0])
    rods.push([0, 0, 0, 0], [1.2, y, placement.orbit, y])
    rods.push([placement.orbit, 0.02, placement.orbit, placement.height - placement.radius * 0.6])
  })
  return { kinds, rods }
}

function dust(): BufferGeometry {
  const random = seededRandom(20260)
  const positions: number[] = []
  const drift: number[] = []
  for (let i = 0; i < 240; i++) {
    const angle = random() * 2 * Math.PI
    const r = 1 + 9 * random() ** 0.8
    positions.push(r * Math.cos(angle), 0.4 + 4.6 * random(), r * Math.sin(angle))
    drift.push(random() * 6.28, 0.4 + random(), 0.012 + 0.035 * random() ** 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('aDrift', new Float32BufferAttribute(drift, 3))
  return geometry
}

/** Everything but the planets' bodies: at most ten draw calls however many services there are. */
export function buildParts(layout: Layout, shared: SharedUniforms): Part[] {
  const list: Part[] = []
  const floor = quad().scale(60, 60, 1)
  list.push({
    name: 'table',
    geometry: floor,
    material: shader(
      shared,
      table.tableVertex,
      table.tableFragment,
      { uPlate: { value: instrument.limbInner } },
      { transparent: false, depthWrite: true, side: 2 },
    ),
    order: 0,
  })

  const brass = buildBrasswork(layout)
  const metal = new BufferGeometry()
  metal.setAttribute('position', new Float32BufferAttribute(brass.positions, 3))
  metal.setAttribute('normal', new Float32BufferAttribute(brass.normals, 3))
  metal.setAttribute('aPart', new Float32BufferAttribute(brass.parts, 1))
  metal.setIndex(brass.indices)
  list.push({
    name: 'metal',
    geometry: metal,
    material: shader(
      shared,
      parts.metalVertex,
      parts.metalFragment,
      {},
      { transparent: false, depthWrite: true, side: 2 },
    ),
    order: -1,
  })

  const shadows = shadowRows(layout)
  if (shadows.kinds.length > 0) {
    list.push({
      name: 'shadows',
      geometry: instanced(quad(), { aKind: { size: 4, rows: shadows.kinds }, aRod: { size: 4, rows: shadows.rods } }),
      material: shader(shared, table.shadowVertex, table.shadowFragment, {}, { side: 2 }),
      order: 1,
    })
  }
  const { rows, orders } = orbitBands(layout)
  list.push({
    name: 'orbits',
    geometry: instanced(band(224), { aBand: { size: 4, rows }, aOrder: { size: 1, rows: orders } }),
    material: shader(shared, table.orbitVertex, table.orbitFragment, {}, { side: 2 }),
    order: 2,
  })

  const lamp = {
    defines: { LAMP_HEIGHT: instrument.lampHeight.toFixed(3), LAMP_RADIUS: instrument.lampRadius.toFixed(3) },
  }
  const halo = { ...lamp, blending: AdditiveBlending, depthTest: false }
  list.push({
    name: 'glow',
    geometry: quad(),
    material: shader(shared, parts.lampVertex, parts.lampFragment, { uHalo: { value: 1 } }, halo),
    order: 3,
  })
  list.push({
    name: 'lamp',
    geometry: quad(),
    material: shader(
      shared,
      parts.lampVertex,
      parts.lampFragment,
      { uHalo: { value: 0 } },
      { ...lamp, depthWrite: true },
    ),
    order: 4,
  })

  list.push(...planetParts(layout, shared))
  list.push({
    name: 'dust',
    geometry: dust(),
    material: shader(shared, parts.dustVertex, parts.dustFragment, {}, { blending: AdditiveBlending }),
    order: 9,
    points: true,
  })
  return list
}

/** What belongs to planets but is shared by all of them: their rings, moons and air. */
function planetParts(layout: Layout, shared: SharedUniforms): Part[] {
  const list: Part[] = []
  const looks = layout.placements.map(({ planet: { look } }, index) => ({ look, index, axis: axisOf(look) }))

  const ringed = looks.filter(({ look }) => look.ring.enabled)
  if (ringed.length > 0) {
    const geometry = instanced(band(96), {
      aRing: {
        size: 4,
        rows: ringed.map(({ look }) => [look.ring.inner, look.ring.outer, look.ring.gap, look.seed % 97]),
      },
      aAxis: { size: 4, rows: ringed.map(({ axis, index }) => [...axis, index]) },
      aColour: { size: 3, rows: ringed.map(({ look }) => linear(look.ring.colour)) },
    })
    for (const near of [0, 1]) {
      const material = shader(shared, planet.ringVertex, planet.ringFragment, { uNear: { value: near } }, { side: 2 })
      list.push({ name: `rings:${near}`, geometry, material, order: near ? 6 : 4.5 })
    }
  }

  const moons = looks.flatMap(({ look, index, axis }) => moonsOf(look).map((moon) => ({ moon, axis, index })))
  if (moons.length > 0) {
    const geometry = instanced(quad(), {
      aMoon: { size: 4, rows: moons.map(({ moon }) => [moon.distance, moon.phase, moon.speed, moon.size]) },
      aAxis: { size: 4, rows: moons.map(({ axis, index }) => [...axis, index]) },
    })
    list.push({
      name: 'moons',
      geometry,
      material: shader(shared, planet.moonVertex, planet.moonFragment, {}, { depthWrite: true }),
      order: 7,
    })
  }

  const airy = looks.filter(({ look }) => look.atmosphere.strength > 0.01)
  if (airy.length > 0) {
    const geometry = instanced(quad(), {
      aAir: { size: 4, rows: airy.map(({ look }) => [...linear(look.atmosphere.colour), look.atmosphere.strength]) },
      aIndex: { size: 1, rows: airy.map(({ index }) => [index]) },
    })
    list.push({ name: 'air', geometry, material: shader(shared, planet.haloVertex, planet.haloFragment), order: 8 })
  }
  return list
}
