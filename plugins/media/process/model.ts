import { NodeIO, type Document, type JSONDocument, type Node, type Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import sharp from 'sharp'
import { renderMeshes, type Mesh, type Vector } from '@/src/lib/media/rasterize'
import type { Drawn } from './pictures'
import type { FileFacts } from './processQueue'

const THUMBNAIL = 512
/** Drawn larger and made smaller: edges become smooth. */
const OVERSAMPLING = 2
const MOST_SECONDS = 10
/** Triangles from which on a model counts as that level of detail, the finest first. */
const LEVELS = [100_000, 20_000, 4_000] as const

/** What a model is made of, and its picture; none for a model without a surface. */
export async function measureModel(
  content: Buffer,
  filename: string,
): Promise<{ facts: FileFacts; thumbnail: Drawn | null }> {
  const document = await readModel(content)
  const root = document.getRoot()
  const meshes = await meshesOf(document)
  const triangles = meshes.reduce((sum, { indices }) => sum + Math.floor(indices.length / 3), 0)
  const { pixels, size, isComplete } = renderMeshes(meshes, {
    size: THUMBNAIL * OVERSAMPLING,
    milliseconds: MOST_SECONDS * 1000,
  })
  const facts: FileFacts = {
    vertices: meshes.reduce((sum, { positions }) => sum + positions.length / 3, 0),
    triangles,
    materials: root.listMaterials().length,
    textures: root.listTextures().length,
    lodLevel: lodOf(document, filename, triangles),
    ...(isComplete ? {} : { problem: 'The model is too heavy to draw whole: its picture shows a part of it.' }),
  }
  if (triangles === 0) return { facts, thumbnail: null }
  const { data, info } = await sharp(pixels, { raw: { width: size, height: size, channels: 4 } })
    .resize(THUMBNAIL, THUMBNAIL)
    .webp({ quality: 84 })
    .toBuffer({ resolveWithObject: true })
  const variant = {
    name: 'thumbnail',
    format: 'webp' as const,
    width: info.width,
    height: info.height,
    bytes: data.length,
  }
  return { facts, thumbnail: { variant, data } }
}

async function readModel(content: Buffer): Promise<Document> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  // Everything is inside: `inspectModel` refused references to other files when the model came in.
  if (content.readUInt32LE(0) === 0x46546c67) return io.readBinary(new Uint8Array(content))
  return io.readJSON({ json: JSON.parse(content.toString('utf8')) as JSONDocument['json'], resources: {} })
}

/** Every surface of the scenes in world coordinates, each time that a node places it. */
async function meshesOf(document: Document): Promise<Mesh[]> {
  const meshes: Mesh[] = []
  const colours = new Map<Primitive, Vector>()
  const nodes: Node[] = []
  for (const scene of document.getRoot().listScenes()) scene.traverse((node) => nodes.push(node))
  for (const node of nodes) {
    const matrix = node.getWorldMatrix()
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const indices = trianglesOf(primitive)
      const position = primitive.getAttribute('POSITION')
      if (!position || indices.length === 0) continue
      const colour = colours.get(primitive) ?? (await colourOf(primitive))
      colours.set(primitive, colour)
      const positions = new Float32Array(position.getCount() * 3)
      const point: number[] = []
      for (let index = 0; index < position.getCount(); index++) {
        const [x = 0, y = 0, z = 0] = position.getElement(index, point)
        for (const axis of [0, 1, 2]) {
          positions[index * 3 + axis] =
            (matrix[axis] ?? 0) * x +
            (matrix[4 + axis] ?? 0) * y +
            (matrix[8 + axis] ?? 0) * z +
            (matrix[12 + axis] ?? 0)
        }
      }
      meshes.push({ positions, indices, colour, colours: vertexColours(primitive) })
    }
  }
  return meshes
}

/** Corners of triangles, also of strips (5) and fans (6); nothing for points and lines. */
function trianglesOf(primitive: Primitive): Uint32Array {
  const indices = primitive.getIndices()
  const count = indices?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0
  const corner = (at: number): number => indices?.getScalar(at) ?? at
  const mode = primitive.getMode()
  if (mode === 4) return Uint32Array.from({ length: count - (count % 3) }, (_, at) => corner(at))
  if (mode !== 5 && mode !== 6) return new Uint32Array()
  return Uint32Array.from({ length: Math.max(0, count - 2) * 3 }, (_, at) => {
    const [triangle, part] = [Math.floor(at / 3), at % 3]
    return corner(mode === 6 && part === 0 ? 0 : triangle + part)
  })
}

function vertexColours(primitive: Primitive): Float32Array | undefined {
  const colour = primitive.getAttribute('COLOR_0')
  if (!colour) return undefined
  const values = new Float32Array(colour.getCount() * 3)
  const one: number[] = []
  for (let index = 0; index < colour.getCount(); index++) {
    const [red = 1, green = 1, blue = 1] = colour.getElement(index, one)
    values.set([red, green, blue], index * 3)
  }
  return values
}

/** The material's colour times the mean of its picture: at the size of a thumbnail that is what one sees. */
async function colourOf(primitive: Primitive): Promise<Vector> {
  const material = primitive.getMaterial()
  const [red, green, blue] = material?.getBaseColorFactor() ?? [0.8, 0.8, 0.8]
  const image = material?.getBaseColorTexture()?.getImage()
  const mean = image ? await meanOf(image) : [1, 1, 1]
  return [red * (mean[0] ?? 1), green * (mean[1] ?? 1), blue * (mean[2] ?? 1)]
}

async function meanOf(image: Uint8Array): Promise<number[]> {
  try {
    const { channels } = await sharp(image).removeAlpha().toColourspace('srgb').stats()
    return channels.map(({ mean }) => (mean / 255) ** 2.2)
  } catch (error) {
    // A texture in a format for graphics cards (KTX2): its material is drawn without it.
    if (error instanceof Error) return [1, 1, 1]
    throw error
  }
}

/** What the file says of itself (`chair_LOD2.glb`, or a node's name), otherwise what its triangles amount to. 0 is the finest. */
function lodOf(document: Document, filename: string, triangles: number): number {
  const names = [
    filename,
    ...document
      .getRoot()
      .listNodes()
      .map((node) => node.getName()),
  ]
  for (const name of names) {
    const [, level] = /(?:^|[^a-z])lod[_\- ]?(\d)(?:\D|$)/i.exec(name) ?? []
    if (level) return Number(level)
  }
  const level = LEVELS.findIndex((least) => triangles >= least)
  return level === -1 ? LEVELS.length : level
}
