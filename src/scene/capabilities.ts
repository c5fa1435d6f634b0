import type { Capabilities } from './gate'
import type { Device } from './tiers'

type Renderer = Pick<Capabilities, 'renderer' | 'webgl2'>

export type PageCapabilities = Capabilities & {
  device: Omit<Device, 'software'>
  /** A worker can draw on a canvas of the page. */
  inWorker: boolean
}

/** Asks the browser what the gate wants to know. */
export async function readCapabilities(): Promise<PageCapabilities> {
  const told = await probeInWorker()
  const { webgl2, renderer } = told ?? probeHere()
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  const memory: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : null
  return {
    webgl2,
    renderer,
    inWorker: told !== null,
    saveData:
      typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true,
    reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    hidden: document.visibilityState === 'hidden',
    query: window.location.search,
    device: {
      renderer,
      cores: navigator.hardwareConcurrency || null,
      memory: typeof memory === 'number' ? memory : null,
      width: window.innerWidth,
      pixelRatio: window.devicePixelRatio,
    },
  }
}

/** Null where a worker has no WebGL, which says nothing about the page. */
function probeInWorker(): Promise<Renderer | null> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(null)
  return new Promise((resolve) => {
    const worker = new Worker('/workers/webgl-probe.js')
    worker.onmessage = ({ data }: MessageEvent<Renderer>) => resolve(data.webgl2 ? data : null)
    worker.onerror = () => resolve(null)
  })
}

/** The probe's context is given back at once. */
function probeHere(): Renderer {
  const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false })
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  const renderer: unknown = context && names ? context.getParameter(names.UNMASKED_RENDERER_WEBGL) : ''
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return { webgl2: context !== null, renderer: typeof renderer === 'string' ? renderer : '' }
}

/** Resolves when the page has loaded and then has an idle moment. */
export function afterLoad(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const rest = (): void => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 })
      else setTimeout(resolve, 200)
    }
    if (document.readyState === 'complete') rest()
    else window.addEventListener('load', rest, { once: true, signal })
  })
}

/** The tab's visibility, each time it changes. */
export function onVisibility(listener: (hidden: boolean) => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'hidden'), { signal })
}
