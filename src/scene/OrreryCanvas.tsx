import { createRoot, extend } from '@react-three/fiber'
import { Mesh, Points, type WebGLRenderer } from 'three'
import { SceneClock } from './motion'
import { gpuDone } from './stage/fence'
import { CameraRig } from './stage/rig'
import { Stage, type StageControl } from './stage/Stage'
import type { ScenePlanet } from './types'

/**
 * The heavy half of the scene: everything that needs three. Loaded after the page, never rendered on the server, and driven by
 * a handle, so that the page's React tree does not take part in a frame.
 */

extend({ Mesh, Points })

export type CanvasOptions = {
  canvas: HTMLCanvasElement
  planets: readonly ScenePlanet[]
  control: StageControl
  /** Stands still at this second, for tests and for still frames. */
  frozenAt: number | null
  /** Edge of a planet's cube map in pixels; 256 costs 2 MB a planet. */
  bakeSize: number
  /** Publishes `window.__orrery`. */
  probe: boolean
  /** Called once, after the first frame with every planet on it. */
  onFirstFrame: () => void
}

export type CanvasHandle = {
  /** Takes effect in one frame, or in a flight of the camera. */
  update: (control: Partial<StageControl>) => void
  resize: (width: number, height: number) => void
  /** Frees the context, buffers, textures and listeners. Safe to call twice. */
  dispose: () => void
}

const smallScreen = 1024

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 400 })
    else setTimeout(resolve, 16)
  })
}

function boxOf(canvas: HTMLCanvasElement): { width: number; height: number; top: number; left: number } {
  return { width: Math.max(1, canvas.clientWidth), height: Math.max(1, canvas.clientHeight), top: 0, left: 0 }
}

/** Starts the scene on a canvas in small steps with idle moments between them. Rejects when no context can be had. */
export async function mountScene(options: CanvasOptions): Promise<CanvasHandle> {
  const { canvas } = options
  const control = { current: options.control }
  const clock = new SceneClock(options.frozenAt ?? 0)
  const rig = new CameraRig()
  const small = window.innerWidth < smallScreen
  const root = createRoot(canvas)
  let renderer: WebGLRenderer | null = null
  let frames = 0
  let disposed = false

  await idle()
  await root.configure({
    gl: { antialias: !small, alpha: false, powerPreference: 'low-power', stencil: false },
    camera: Object.assign(rig.camera, { manual: true }),
    dpr: Math.min(window.devicePixelRatio || 1, 1.5),
    size: boxOf(canvas),
    frameloop: 'never',
    flat: true,
  })
  await idle()

  const onFrame = (milliseconds: number): void => {
    frames += 1
    if (!renderer) return
    const { info } = renderer
    const context = renderer.getContext()
    // A microtask runs after this frame has been submitted.
    if (frames === 1) queueMicrotask(() => void gpuDone(context).then(() => !disposed && options.onFirstFrame()))
    if (!options.probe) return
    queueMicrotask(() => {
      window.__orrery = {
        frames,
        calls: info.render.calls,
        triangles: info.render.triangles,
        programs: info.programs?.length ?? 0,
        geometries: info.memory.geometries,
        textures: info.memory.textures,
        milliseconds,
      }
    })
  }

  const store = root.render(
    <Stage
      planets={options.planets}
      rig={rig}
      clock={clock}
      control={control}
      bakeSize={options.bakeSize}
      idle={idle}
      onFrame={onFrame}
      onReady={() => {
        store.getState().setFrameloop('demand')
        store.getState().invalidate()
      }}
    />,
  )
  renderer = store.getState().gl
  renderer.debug.checkShaderErrors = options.probe

  return {
    update: (change) => {
      control.current = { ...control.current, ...change }
      store.getState().invalidate()
    },
    resize: (width, height) => {
      store.getState().setSize(Math.max(1, width), Math.max(1, height))
      store.getState().invalidate()
    },
    dispose: () => {
      if (disposed) return
      disposed = true
      if (options.probe) delete window.__orrery
      root.unmount()
    },
  }
}
