import type { Payload } from 'payload'
import { MeshBuilder } from '@/src/scene/stage/geometry'
import { seededRandom } from '@/src/lib/seeded'

/** A mineral in a cage of brass hoops, made here from numbers, so that the demo shows a planet that is an uploaded model. */

type Primitive = {
  positions: number[]
  normals: number[]
  colours: number[]
  indices: number[] | null
  material: number
}

type Corner = [number, number, number]

const golden = (1 + Math.sqrt(5)) / 2
const corners: Corner[] = [
  ...([-1, 1] as const).flatMap((a) => [-golden, golden].map((b): Corner => [a, b, 0])),
  ...([-1, 1] as const).flatMap((a) => [-golden, golden].map((b): Corner => [0, a, b])),
  ...([-1, 1] as const).flatMap((a) => [-golden, golden].map((b): Corner => [b, 0, a])),
]

const along = (a: Corner, b: Corner): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const middle = (a: Corner, b: Corner): Corner => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]

/** The twenty faces: all triples of corners that lie one edge apart, wound to face outwards. */
function faces(): [Corner, Corner, Corner][] {
  const list: [Corner, Corner, Corner][] = []
  for (const [i, a] of corners.entries()) {
    for (const [j, b] of corners.entries()) {
      for (const [k, c] of corners.entries()) {
        if (i < j && j < k && along(a, b) < 2.1 && along(b, c) < 2.1 && along(a, c) < 2.1)
          list.push(outwards([a, b, c]))
      }
    }
  }
  return list
}

function normalOf([a, b, c]: [Corner, Corner, Corner]): Corner {
  const [u, v] = [b, c].map((p): Corner => [p[0] - a[0], p[1] - a[1], p[2] - a[2]]) as [Corner, Corner]
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}

function outwards(face: [Corner, Corner, Corner]): [Corner, Corner, Corner] {
  const n = normalOf(face)
  const inward = n[0] * face[0][0] + n[1] * face[0][1] + n[2] * face[0][2] < 0
  return inward ? [face[0], face[2], face[1]] : face
}

/** A cut stone: an icosahedron split once, its corners pushed about a little, every facet in a shade of its own. */
function stone(radius: number): Primitive {
  const random = seededRandom(4711)
  const pushed = new Map<string, Corner>()
  const push = (corner: Corner): Corner => {
    const key = corner.map((value) => value.toFixed(4)).join()
    const known = pushed.get(key)
    if (known) return known
    const scale = (radius * (0.9 + 0.1 * random())) / Math.hypot(...corner)
    const moved: Corner = [corner[0] * scale, corner[1] * scale, corner[2] * scale]
    pushed.set(key, moved)
    return moved
  }
  const primitive: Primitive = { positions: [], normals: [], colours: [], indices: null, material: 0 }
  for (const [a, b, c] of faces()) {
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)]
    for (const facet of [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ] as [Corner, Corner, Corner][]) {
      const moved = outwards(facet.map(push) as [Corner, Corner, Corner])
      const normal = normalOf(moved)
      const length = Math.hypot(...normal)
      const tone = 0.35 + 0.65 * random()
      for (const corner of moved) {
        primitive.positions.push(...corner)
        primitive.normals.push(...normal.map((value) => value / length))
        primitive.colours.push(0.05 * tone + 0.02, 0.34 * tone + 0.05, 0.27 * tone + 0.04)
      }
    }
  }
  return primitive
}

function cage(): Primitive {
  const mesh = new MeshBuilder()
  mesh.hoop(0, 0.965, 0.035, 0, 0, 0, 64)
  mesh.hoop(0, 0.965, 0.03, Math.PI / 2, 0, 0, 64)
  mesh.hoop(0, 0.965, 0.03, Math.PI / 2, Math.PI / 2, 0, 64)
  mesh.hoop(0, 0.93, 0.022, 0.41, 0.6, 0, 64)
  mesh.ball(0, 0.965, 0, 0.06, 0, 12).ball(0, -0.965, 0, 0.06, 0, 12)
  return { ...mesh, colours: [], material: 1 }
}

/** The model as a GLB file. The same bytes every time. */
export function demoPlanetModel(): Buffer {
  const chunks: Buffer[] = []
  const bufferViews: object[] = []
  const accessors: object[] = []
  let offset = 0
  const store = (values: number[], type: 'VEC3' | 'SCALAR'): number => {
    const indices = type === 'SCALAR'
    const bytes = Buffer.from((indices ? new Uint16Array(values) : new Float32Array(values)).buffer)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    bufferViews.push({ buffer: 0, byteOffset: offset, byteLength: bytes.length, target: indices ? 34963 : 34962 })
    const axis = (at: number): number[] => values.filter((_, index) => index % 3 === at)
    const bounds = (pick: (a: number, b: number) => number): number[] =>
      [0, 1, 2].map((at) => axis(at).reduce((best, value) => pick(best, value)))
    accessors.push({
      bufferView: bufferViews.length - 1,
      componentType: indices ? 5123 : 5126,
      count: indices ? values.length : values.length / 3,
      type,
      ...(indices ? {} : { min: bounds(Math.min).map(Math.fround), max: bounds(Math.max).map(Math.fround) }),
    })
    chunks.push(bytes, padding)
    offset += bytes.length + padding.length
    return accessors.length - 1
  }
  const primitives = [stone(0.9), cage()].map(({ positions, normals, colours, indices, material }) => ({
    attributes: {
      POSITION: store(positions, 'VEC3'),
      NORMAL: store(normals, 'VEC3'),
      ...(colours.length > 0 ? { COLOR_0: store(colours, 'VEC3') } : {}),
    },
    ...(indices ? { indices: store(indices, 'SCALAR') } : {}),
    material,
  }))
  const json = {
    asset: { version: '2.0', generator: 'orrery seed' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, name: 'caged mineral' }],
    meshes: [{ primitives }],
    materials: [
      { name: 'mineral', pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.22 } },
      {
        name: 'brass',
        doubleSided: true,
        pbrMetallicRoughness: { baseColorFactor: [0.58, 0.36, 0.1, 1], metallicFactor: 1, roughnessFactor: 0.35 },
      },
    ],
    buffers: [{ byteLength: offset }],
    bufferViews,
    accessors,
  }
  return glbOf(json, Buffer.concat(chunks))
}

/** A GLB file of its two parts. */
export function glbOf(json: object, binary: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(json))
  const description = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, 0x20)])
  const header = (values: number[]): Buffer => Buffer.from(new Uint32Array(values).buffer)
  const length = 12 + 8 + description.length + (binary.length > 0 ? 8 + binary.length : 0)
  return Buffer.concat([
    header([0x46546c67, 2, length, description.length, 0x4e4f534a]),
    description,
    ...(binary.length > 0 ? [header([binary.length, 0x004e4942]), binary] : []),
  ])
}

/** Uploads the model and puts it in place of a service's procedural planet. */
export async function seedPlanetModel(
  payload: Payload,
  organization: string,
  service: string,
  context: Record<string, unknown>,
): Promise<void> {
  const data = demoPlanetModel()
  const model = await payload.create({
    collection: 'media',
    data: {
      alt: 'A cut mineral in a cage of brass hoops',
      name: 'Caged mineral',
      type: 'MODEL',
      visibility: 'public',
      organization,
    },
    file: { data, mimetype: 'model/gltf-binary', name: 'caged-mineral.glb', size: data.length },
    context,
  })
  await payload.update({
    collection: 'services',
    id: service,
    data: { planetModel: model.id, _status: 'published' },
    context,
  })
}
