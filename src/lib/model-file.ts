/**
 * What a glTF file says about itself, read without a loader: is it one, is it whole, how heavy is it. Used where a file comes
 * in and again where it is about to be drawn.
 */

export type ModelSummary = {
  format: 'glb' | 'gltf'
  bytes: number
  vertices: number
  triangles: number
  /** Names of the extensions that a reader must know. */
  required: string[]
  /** Names of all extensions in use. */
  used: string[]
}

/** Beyond these a planet falls back to its procedural look. */
export const planetModelLimits = { bytes: 5 * 1024 * 1024, triangles: 60_000 } as const

/** What our loader reads besides plain glTF. Draco's decoder is not among it: meshopt does the same in a tenth of the code. */
const readable = new Set([
  'EXT_meshopt_compression',
  'KHR_meshopt_compression',
  'KHR_mesh_quantization',
  'KHR_texture_basisu',
  'EXT_texture_webp',
  'KHR_texture_transform',
  'KHR_materials_unlit',
  'KHR_materials_emissive_strength',
])

/** The reason is a sentence for the person who chose the file. */
export class ModelFileError extends Error {
  override name = 'ModelFileError'
}

const magic = 0x46546c67
const jsonChunk = 0x4e4f534a
const triangleModes = new Set([4, 5, 6])

type Json = Record<string, unknown>

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rows(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function parseJson(bytes: Uint8Array): Json {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ModelFileError('This model cannot be read: its description is damaged. Export it again.')
  }
  if (!isRecord(parsed)) throw new ModelFileError('This is not a glTF model. Export it as GLB and upload that file.')
  return parsed
}

/** The JSON of a GLB after checking that the file is as long as it says. */
function readGlb(bytes: Uint8Array): Json {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(4, true) !== 2)
    throw new ModelFileError('This model is not glTF 2.0. Export it as glTF 2.0 (GLB).')
  if (view.getUint32(8, true) !== bytes.length) {
    throw new ModelFileError('This model is cut off: the file is not as long as it says. Upload it again.')
  }
  const length = bytes.length >= 20 ? view.getUint32(12, true) : Infinity
  if (bytes.length < 20 || view.getUint32(16, true) !== jsonChunk || 20 + length > bytes.length) {
    throw new ModelFileError('This model cannot be read: its description is damaged. Export it again.')
  }
  return parseJson(bytes.subarray(20, 20 + length))
}

/** Vertices and triangles of everything that the scenes place, each time that they place it. */
function measure(json: Json): { vertices: number; triangles: number } {
  const accessors = rows(json.accessors)
  const countOf = (index: unknown): number => {
    const accessor = typeof index === 'number' ? accessors[index] : undefined
    return typeof accessor?.count === 'number' && Number.isFinite(accessor.count) ? accessor.count : 0
  }
  const meshes = rows(json.meshes).map(({ primitives }) => {
    const sum = { vertices: 0, triangles: 0 }
    for (const primitive of rows(primitives)) {
      const position = isRecord(primitive.attributes) ? primitive.attributes.POSITION : undefined
      const vertices = countOf(position)
      const corners = primitive.indices === undefined ? vertices : countOf(primitive.indices)
      const mode = typeof primitive.mode === 'number' ? primitive.mode : 4
      sum.vertices += vertices
      if (triangleModes.has(mode)) sum.triangles += mode === 4 ? Math.floor(corners / 3) : Math.max(0, corners - 2)
    }
    return sum
  })
  const placed = rows(json.nodes).flatMap(({ mesh }) => (typeof mesh === 'number' ? [meshes[mesh]] : []))
  const sum = { vertices: 0, triangles: 0 }
  for (const mesh of placed) {
    sum.vertices += mesh?.vertices ?? 0
    sum.triangles += mesh?.triangles ?? 0
  }
  return sum
}

/** Everything that a model needs must be in its one file: we fetch nothing that a stranger's file names. */
function refuseOutsiders(json: Json): void {
  for (const { uri } of [...rows(json.buffers), ...rows(json.images)]) {
    if (typeof uri === 'string' && !uri.startsWith('data:')) {
      throw new ModelFileError('This model refers to other files. Export it as one GLB file with everything inside.')
    }
  }
}

/** Reads a GLB or a self-contained glTF. Throws {@link ModelFileError} with what is wrong with it. */
export function inspectModel(bytes: Uint8Array): ModelSummary {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isGlb = bytes.length >= 12 && head.getUint32(0, true) === magic
  if (!isGlb && bytes[0] !== 0x7b && bytes[0] !== 0xef) {
    throw new ModelFileError('This is not a glTF model. Export it as GLB and upload that file.')
  }
  const json = isGlb ? readGlb(bytes) : parseJson(bytes)
  const version = isRecord(json.asset) ? json.asset.version : undefined
  if (typeof version !== 'string' || !version.startsWith('2')) {
    throw new ModelFileError('This model is not glTF 2.0. Export it as glTF 2.0 (GLB).')
  }
  refuseOutsiders(json)
  const required = texts(json.extensionsRequired)
  const foreign = required.filter((name) => !readable.has(name))
  if (foreign.length > 0) {
    throw new ModelFileError(
      `This model needs ${foreign.join(', ')}, which we cannot read. Export it with meshopt or plain.`,
    )
  }
  const { vertices, triangles } = measure(json)
  if (triangles === 0) throw new ModelFileError('This model has no surface: there is not one triangle in its scene.')
  const used = [...new Set([...required, ...texts(json.extensionsUsed)])]
  return { format: isGlb ? 'glb' : 'gltf', bytes: bytes.length, vertices, triangles, required, used }
}

/** Whether a model is light enough to be a planet. */
export function fitsPlanet({ bytes, triangles }: Pick<ModelSummary, 'bytes' | 'triangles'>): boolean {
  return bytes <= planetModelLimits.bytes && triangles <= planetModelLimits.triangles
}
