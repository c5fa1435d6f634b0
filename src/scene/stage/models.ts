import type { BufferGeometry } from 'three'
import {
  Box3,
  DoubleSide,
  Group,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  ShaderMaterial,
  Vector3,
  type Material,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { fitsPlanet, inspectModel, ModelFileError, planetModelLimits, type ModelSummary } from '@/src/lib/model-file'
import { positionAt, type Placement } from '../layout'
import { modelFragment, modelVertex } from '../shaders/model'
import { frameOf } from './orientation'
import type { SharedUniforms } from './uniforms'

/**
 * Uploaded models as planets: read, checked, brought to the size of the planet that they stand in for, and painted with the
 * scene's own light, so that they look made by the same hand. A chunk of its own, loaded when a service has a model.
 */

export type PlanetModel = {
  object: Group
  place: (placement: Placement, seconds: number) => void
  dispose: () => void
}

type LoadOptions = {
  url: string
  /** Place of the planet among the balls that the shaders know. */
  index: number
  shared: SharedUniforms
  renderer: WebGLRenderer
  signal: AbortSignal
}

export type LoadedModel = {
  /** Around the origin, with radius one. */
  body: Group
  /** Height of its lowest point, between -1 and 0. */
  lowest: number
  dispose: () => void
}

/** Fetches and builds a model of this site. Throws when it is missing, foreign, too heavy for the scene or broken. */
export async function loadModel({ url, index, shared, renderer, signal }: LoadOptions): Promise<LoadedModel> {
  const bytes = await fetchModel(url, signal)
  const summary = inspectModel(bytes)
  if (!fitsPlanet(summary)) {
    throw new ModelFileError(`It is too heavy for a planet: ${summary.bytes} bytes, ${summary.triangles} triangles.`)
  }
  const loader = await loaderFor(summary, renderer)
  // The workers that decoded its textures end with it.
  const { scene, scenes } = await loader
    .parseAsync(bytes.slice().buffer, '')
    .finally(() => loader.ktx2Loader?.dispose())
  const disposables = new Set<{ dispose: () => void }>()
  const { body, lowest } = repaint(scene, shared, index, disposables)
  for (const extra of scenes) if (extra !== scene) extra.traverse((node) => collect(node, disposables))
  return { body, lowest, dispose: () => disposables.forEach((thing) => thing.dispose()) }
}

/** A model in place of a planet's own body. Throws like {@link loadModel}. */
export async function loadPlanetModel(options: LoadOptions): Promise<PlanetModel> {
  const { body, dispose } = await loadModel(options)
  const object = new Group()
  object.name = `model:${options.url}`
  object.matrixAutoUpdate = false
  object.add(body)
  const turn = new Matrix4()
  return {
    object,
    place: (placement, seconds) => {
      const [ax, bx, cx, ay, by, cy, az, bz, cz] = frameOf(placement.planet.look, seconds) as [
        ...[number, number, number],
        ...[number, number, number],
        ...[number, number, number],
      ]
      // The frame takes the scene's directions into the planet's; a thing that stands in the scene needs the way back.
      turn.set(ax, bx, cx, 0, ay, by, cy, 0, az, bz, cz, 0, 0, 0, 0, 1)
      const { radius } = placement
      object.matrix.makeScale(radius, radius, radius).premultiply(turn)
      object.matrix.setPosition(...positionAt(placement, seconds))
      object.updateMatrixWorld(true)
    },
    dispose,
  }
}

async function fetchModel(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const address = new URL(url, globalThis.location.href)
  if (address.origin !== globalThis.location.origin) throw new ModelFileError('It is not a file of this site.')
  const response = await fetch(address, { signal, credentials: 'same-origin' })
  if (!response.ok) throw new ModelFileError(`The server answers ${response.status}.`)
  if (Number(response.headers.get('content-length') ?? 0) > planetModelLimits.bytes) {
    void response.body?.cancel()
    throw new ModelFileError('It is too heavy for a planet.')
  }
  return new Uint8Array(await response.arrayBuffer())
}

/** A loader with the decoders that this model asks for; each is fetched from us, and only then. */
async function loaderFor({ used }: ModelSummary, renderer: WebGLRenderer): Promise<GLTFLoader> {
  const loader = new GLTFLoader()
  if (used.some((name) => name.endsWith('meshopt_compression'))) {
    const { MeshoptDecoder } = await import('three/addons/libs/meshopt_decoder.module.js')
    await MeshoptDecoder.ready
    loader.setMeshoptDecoder(MeshoptDecoder)
  }
  if (used.includes('KHR_texture_basisu')) {
    const { makeTextureLoader } = await import('./textures')
    loader.setKTX2Loader(makeTextureLoader(renderer))
  }
  return loader
}

function collect(node: unknown, into: Set<{ dispose: () => void }>): void {
  if (!(node instanceof Mesh)) return
  into.add(node.geometry as BufferGeometry)
  for (const material of [node.material].flat() as Material[]) {
    into.add(material)
    if (!(material instanceof MeshStandardMaterial)) continue
    for (const map of [material.map, material.normalMap, material.roughnessMap, material.metalnessMap])
      if (map) into.add(map)
    for (const map of [material.aoMap, material.emissiveMap]) if (map) into.add(map)
  }
}

/** The model around the origin with radius one, in the scene's own material. */
function repaint(
  model: Group,
  shared: SharedUniforms,
  index: number,
  disposables: Set<{ dispose: () => void }>,
): { body: Group; lowest: number } {
  model.updateMatrixWorld(true)
  const centre = new Box3().setFromObject(model, true).getCenter(new Vector3())
  const body = new Group()
  const point = new Vector3()
  const meshes: Mesh[] = []
  let reach = 0
  let bottom = 0
  model.traverse((node) => {
    collect(node, disposables)
    if (!(node instanceof Mesh)) return
    meshes.push(node as Mesh)
    const position = (node.geometry as BufferGeometry).getAttribute('position')
    for (let i = 0; i < position.count; i++) {
      point.fromBufferAttribute(position, i).applyMatrix4(node.matrixWorld)
      reach = Math.max(reach, point.distanceTo(centre))
      bottom = Math.min(bottom, point.y - centre.y)
    }
  })
  if (meshes.length === 0 || !(reach > 0) || !Number.isFinite(reach)) throw new ModelFileError('It has no extent.')
  for (const mesh of meshes) {
    const geometry = mesh.geometry
    if (!geometry.getAttribute('normal')) geometry.computeVertexNormals()
    const material = paint([mesh.material].flat()[0], shared, index, geometry)
    disposables.add(material)
    const copy = new Mesh(geometry, material)
    copy.matrixAutoUpdate = false
    copy.matrix
      .copy(mesh.matrixWorld)
      .premultiply(new Matrix4().makeTranslation(-centre.x, -centre.y, -centre.z))
      .premultiply(new Matrix4().makeScale(1 / reach, 1 / reach, 1 / reach))
    copy.frustumCulled = false
    copy.renderOrder = -1
    body.add(copy)
  }
  body.matrixAutoUpdate = false
  return { body, lowest: bottom / reach }
}

function paint(
  source: Material | undefined,
  shared: SharedUniforms,
  index: number,
  geometry: BufferGeometry,
): ShaderMaterial {
  const standard = source instanceof MeshStandardMaterial ? source : null
  const flat = source && 'color' in source ? (source as MeshStandardMaterial) : null
  const [colour, map] = [flat?.color ?? { r: 0.8, g: 0.8, b: 0.8 }, flat?.map ?? null]
  const texture = (value: Texture | null | undefined): { value: Texture | null } => ({ value: value ?? null })
  return new ShaderMaterial({
    vertexShader: modelVertex,
    fragmentShader: modelFragment,
    toneMapped: false,
    // One side or two would be two programs; a model's back is rarely seen.
    side: DoubleSide,
    uniforms: {
      ...shared,
      uIndex: { value: index },
      uColour: { value: new Vector3(colour.r, colour.g, colour.b) },
      uMap: texture(map),
      uHas: { value: new Vector3(map ? 1 : 0, geometry.getAttribute('color') ? 1 : 0, standard?.roughnessMap ? 1 : 0) },
      uRoughMap: texture(standard?.roughnessMap),
      uRough: { value: standard?.roughness ?? 0.7 },
      uMetal: { value: standard?.metalness ?? 0 },
      uGlow: {
        value: standard ? new Vector3(standard.emissive.r, standard.emissive.g, standard.emissive.b) : new Vector3(),
      },
      uCutoff: { value: source?.alphaTest ?? 0 },
    },
  })
}
