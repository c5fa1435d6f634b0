import { Color, LinearSRGBColorSpace, WebGLRenderer } from 'three'
import { atLeastAPoint, type CanvasHandle, type CanvasOptions } from './contract'
import { SceneClock } from './motion'
import type { Bloom } from './stage/bloom'
import { gpuDone } from './stage/fence'
import { CameraRig } from './stage/rig'
import { Stage } from './stage/Stage'
import { srgb } from './theme'
import { FrameGovernor, type Quality } from './tiers'
import type { ScenePlanet } from './types'

/**
 * The heavy half of the scene: everything that needs three. Loaded after the page, never rendered on the server, driven by a
 * handle. The scene is one fixed list of meshes, so nothing stands between it and three: a renderer for React would be a
 * quarter of the download and do nothing in a frame.
 */

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 400 })
    else setTimeout(resolve, 16)
  })
}

/** A context whose GPU has nothing to do: three asks it dozens of questions, and an answer waits for all that was asked before. */
async function contextOf(canvas: CanvasOptions['canvas'], quality: Quality): Promise<WebGL2RenderingContext> {
  const context = canvas.getContext('webgl2', {
    alpha: true,
    antialias: quality.antialias,
    powerPreference: quality.tier === 'high' ? 'high-performance' : 'low-power',
    stencil: false,
  })
  if (!(context instanceof WebGL2RenderingContext)) throw new Error('The browser gives no WebGL2 context.')
  await gpuDone(context)
  return context
}

/** Starts the scene on a canvas in small steps with idle moments between them. Rejects when no context can be had. */
export async function mountScene(options: CanvasOptions): Promise<CanvasHandle> {
  const { canvas, quality } = options
  let control = options.control
  const size = atLeastAPoint(options.size)
  const clock = new SceneClock(options.frozenAt ?? 0)
  const rig = new CameraRig()
  const governor = new FrameGovernor(quality.pixelRatio)
  const gone = new AbortController()
  const ground = new Color()
  let bloom: Bloom | null = null
  let stage: Stage | null = null
  let frames = 0
  let pending = 0

  await idle()
  options.signal.throwIfAborted()
  const context = await contextOf(canvas, quality)
  options.signal.throwIfAborted()
  const renderer = new WebGLRenderer({ canvas, context })
  // Our shaders write what the screen shows; nobody may convert it again.
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.debug.checkShaderErrors = options.probe
  renderer.info.autoReset = false
  const measure = (): void => {
    renderer.setPixelRatio(governor.pixelRatio)
    renderer.setSize(size.width, size.height, false)
    bloom?.resize(size.width, size.height, governor.pixelRatio)
  }
  measure()

  const invalidate = (): void => {
    if (pending === 0 && !gone.signal.aborted) pending = requestAnimationFrame(frame)
  }

  const publish = (milliseconds: number): void => {
    const { info } = renderer
    options.onReading({
      frames,
      calls: info.render.calls,
      triangles: info.render.triangles,
      programs: info.programs?.length ?? 0,
      geometries: info.memory.geometries,
      textures: info.memory.textures,
      pixelRatio: renderer.getPixelRatio(),
      models: stage?.models ?? [],
      bloom: bloom !== null,
      milliseconds,
    })
  }

  function frame(): void {
    pending = 0
    if (!stage || gone.signal.aborted || !control.visible) return
    const begun = performance.now()
    clock.running = control.playing
    const step = clock.tick(begun)
    rig.look(control.focus, control.cut)
    rig.update(stage.layout, clock.seconds, step, size.width, size.height)
    stage.place(control, clock, rig, size.height * renderer.getPixelRatio())
    renderer.setClearColor(ground.setRGB(...srgb(control.tokens.ground), LinearSRGBColorSpace))
    renderer.info.reset()
    // Paper is as bright as light: only the lamp by night may glow over its edge.
    if (bloom && control.theme === 'dark') bloom.render(stage.scene, rig.camera)
    else renderer.render(stage.scene, rig.camera)
    frames += 1
    if (rig.current) options.onView({ pose: rig.current, seconds: clock.seconds, moving: rig.moving })
    if (options.probe) publish(performance.now() - begun)
    if (frames === 1) void gpuDone(renderer.getContext()).then(() => gone.signal.aborted || options.onFirstFrame())
    if (control.playing || rig.moving) {
      if (control.playing && quality.tier !== 'low' && governor.frame(begun) !== null) measure()
      invalidate()
    } else {
      clock.rest()
      governor.rest()
    }
    if (!rig.moving) void stage.sharpen(control.focus, invalidate)
  }

  const build = async (planets: readonly ScenePlanet[]): Promise<void> => {
    const next = new Stage(planets, renderer, quality, idle)
    gone.signal.addEventListener('abort', () => next.dispose())
    await next.dressAll()
    await idle()
    if (gone.signal.aborted) return
    await renderer.compileAsync(next.scene, rig.camera)
    if (gone.signal.aborted) return
    stage?.dispose()
    stage = next
    invalidate()
    await next.fetchModels(gone.signal, invalidate)
  }

  const dispose = (): void => {
    if (gone.signal.aborted) return
    gone.abort()
    cancelAnimationFrame(pending)
    bloom?.dispose()
    renderer.dispose()
    renderer.forceContextLoss()
  }
  const start = async (): Promise<void> => {
    if (quality.bloom) {
      const { makeBloom } = await import('./stage/bloom')
      if (gone.signal.aborted) return
      bloom = makeBloom(renderer, quality.antialias)
      measure()
    }
    await build(options.planets)
  }
  options.signal.addEventListener('abort', dispose)
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault()
      options.onLost()
    },
    { signal: gone.signal },
  )
  void start().catch((error: unknown) => {
    if (!gone.signal.aborted) console.warn('The orrery stays a drawing:', error)
  })

  let queue = Promise.resolve()
  return {
    update: (change) => {
      control = { ...control, ...change }
      invalidate()
    },
    replace: (planets) => {
      queue = queue.then(() => (gone.signal.aborted ? undefined : build(planets)))
    },
    resize: (width, height) => {
      const next = atLeastAPoint({ width, height })
      if (next.width === size.width && next.height === size.height) return
      Object.assign(size, next)
      measure()
      invalidate()
    },
    dispose,
  }
}
