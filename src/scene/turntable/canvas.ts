import { Color, Group, LinearSRGBColorSpace, Matrix4, Mesh, PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { atLeastAPoint, type CanvasHandle, type CanvasOptions } from '../contract'
import { SceneClock } from '../motion'
import * as table from '../shaders/table'
import { gpuDone } from '../stage/fence'
import { loadModel } from '../stage/models'
import { band, instanced, quad, shader } from '../stage/parts'
import { applyCamera, applyLight, createShared } from '../stage/uniforms'
import { sceneLights, srgb, type SceneLight } from '../theme'
import type { SceneTheme } from '../types'
import { distanceFor, MODEL_RADIUS, PLATE_RADIUS, SPEED, type Turn } from './turn'

/** A model on a plate with engraved degrees, in the orrery's own light and material. A chunk of its own. */

const FOV = 30
/** How high the foot of a model stands over the table. */
const PLATE_HEIGHT = 0.1

export interface TurntableOptions {
  url: string
  /** Where hand and keys have left it; asked with each frame. */
  turn: () => Turn
}

/** The lamp stands behind the shoulder of whoever looks, not in the middle of the table. */
function lightOf(theme: SceneTheme): SceneLight {
  const light = sceneLights[theme]
  return theme === 'light'
    ? light
    : { ...light, light: [-7, 10, 8], lightSize: 1.1, falloff: 0.03, fill: 0.55, lightColour: [2.7, 2.3, 1.8] }
}

/** Loads the model and turns it. Rejects when no context can be had or the model is of no use: the poster stays then. */
export async function mountTurntable(options: CanvasOptions, { url, turn }: TurntableOptions): Promise<CanvasHandle> {
  const { canvas, quality, probe, signal } = options
  const renderer = new WebGLRenderer({
    canvas,
    antialias: quality.antialias,
    powerPreference: 'low-power',
    stencil: false,
  })
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.debug.checkShaderErrors = probe
  const gone = new AbortController()
  const frees: (() => void)[] = []
  const dispose = (): void => {
    if (gone.signal.aborted) return
    gone.abort()
    cancelAnimationFrame(pending)
    frees.forEach((free) => free())
    renderer.dispose()
    renderer.forceContextLoss()
  }
  let pending = 0
  signal.addEventListener('abort', dispose)
  canvas.addEventListener('webglcontextlost', options.onLost, { signal: gone.signal })

  const shared = createShared()
  const scene = new Scene()
  scene.matrixWorldAutoUpdate = false
  const add = (mesh: Mesh, order: number): void => {
    mesh.frustumCulled = false
    mesh.renderOrder = order
    scene.add(mesh)
    frees.push(() => {
      mesh.geometry.dispose()
      for (const material of [mesh.material].flat()) material.dispose()
    })
  }
  const solid = { transparent: false, depthWrite: true, side: 2 } as const
  add(
    new Mesh(
      quad().scale(60, 60, 1),
      shader(shared, table.tableVertex, table.tableFragment, { uPlate: { value: PLATE_RADIUS } }, solid),
    ),
    0,
  )
  const shadow = { aKind: { size: 4, rows: [[0, 0, 0, 0]] }, aRod: { size: 4, rows: [[0, 0, 0, 0]] } }
  add(new Mesh(instanced(quad(), shadow), shader(shared, table.shadowVertex, table.shadowFragment, {}, { side: 2 })), 1)
  const rims = { aBand: { size: 4, rows: [[PLATE_RADIUS - 0.3, 0.3, 0.03, 180]] }, aOrder: { size: 1, rows: [[-9]] } }
  add(new Mesh(instanced(band(192), rims), shader(shared, table.orbitVertex, table.orbitFragment, {}, { side: 2 })), 2)

  const model = await loadModel({ url, index: 0, shared, renderer, signal }).catch((error: unknown) => {
    dispose()
    throw error
  })
  if (gone.signal.aborted) {
    model.dispose()
    throw new DOMException('The page has moved on.', 'AbortError')
  }
  frees.push(model.dispose)
  const object = new Group()
  object.matrixAutoUpdate = false
  object.add(model.body)
  scene.add(object)
  const height = PLATE_HEIGHT - model.lowest * MODEL_RADIUS
  shared.uCount.value = 1
  shared.uSpheres.value[0]?.set(0, height, 0, MODEL_RADIUS * 0.72)

  const camera = new PerspectiveCamera(FOV, 1, 1, 120)
  const clock = new SceneClock(options.frozenAt ?? 0)
  const ground = new Color()
  const lift = new Matrix4().makeTranslation(0, height, 0)
  const grow = new Matrix4().makeScale(MODEL_RADIUS, MODEL_RADIUS, MODEL_RADIUS)
  const size = atLeastAPoint(options.size)
  let control = options.control
  let frames = 0

  const measure = (): void => {
    renderer.setPixelRatio(quality.pixelRatio)
    renderer.setSize(size.width, size.height, false)
  }
  measure()

  const place = (): void => {
    const { azimuth, elevation } = turn()
    object.matrix
      .makeRotationY(azimuth + clock.seconds * SPEED)
      .multiply(grow)
      .premultiply(lift)
    object.updateMatrixWorld(true)
    const aspect = size.width / size.height
    const distance = distanceFor(aspect, FOV)
    camera.aspect = aspect
    camera.position.set(0, height * 0.86 + Math.sin(elevation) * distance, Math.cos(elevation) * distance)
    camera.lookAt(0, height * 0.86, 0)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
    applyLight(shared, lightOf(control.theme), control.tokens)
    applyCamera(shared, camera, size.height * renderer.getPixelRatio())
  }

  function frame(): void {
    pending = 0
    if (gone.signal.aborted || !control.visible) return
    const begun = performance.now()
    clock.running = control.playing && !turn().held
    clock.tick(begun)
    place()
    renderer.setClearColor(ground.setRGB(...srgb(control.tokens.ground), LinearSRGBColorSpace))
    renderer.render(scene, camera)
    frames += 1
    if (probe) publish(performance.now() - begun)
    if (frames === 1) void gpuDone(renderer.getContext()).then(() => gone.signal.aborted || options.onFirstFrame())
    if (control.playing) invalidate()
    else clock.rest()
  }
  function invalidate(): void {
    if (pending === 0 && !gone.signal.aborted) pending = requestAnimationFrame(frame)
  }
  function publish(milliseconds: number): void {
    const { render, memory, programs } = renderer.info
    options.onReading({
      frames,
      calls: render.calls,
      triangles: render.triangles,
      programs: programs?.length ?? 0,
      geometries: memory.geometries,
      textures: memory.textures,
      pixelRatio: renderer.getPixelRatio(),
      models: ['turntable'],
      bloom: false,
      milliseconds,
    })
  }

  place()
  await renderer.compileAsync(scene, camera)
  invalidate()
  return {
    update: (change) => {
      control = { ...control, ...change }
      invalidate()
    },
    replace: () => undefined,
    resize: (width, height) => {
      Object.assign(size, atLeastAPoint({ width, height }))
      measure()
      invalidate()
    },
    dispose,
  }
}
