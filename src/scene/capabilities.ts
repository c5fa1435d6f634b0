import type { Capabilities } from './gate'
import type { Device } from './tiers'

/** Asks the browser what the gate wants to know. The probe's context is given back at once. */
export function readCapabilities(): Capabilities & { device: Omit<Device, 'software'> } {
  const probe = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false })
  const names = probe?.getExtension('WEBGL_debug_renderer_info')
  const renderer: unknown = probe && names ? probe.getParameter(names.UNMASKED_RENDERER_WEBGL) : ''
  probe?.getExtension('WEBGL_lose_context')?.loseContext()
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  const name = typeof renderer === 'string' ? renderer : ''
  const memory: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : null
  return {
    webgl2: probe !== null,
    renderer: name,
    saveData:
      typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true,
    reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    hidden: document.visibilityState === 'hidden',
    query: window.location.search,
    device: {
      renderer: name,
      cores: navigator.hardwareConcurrency || null,
      memory: typeof memory === 'number' ? memory : null,
      width: window.innerWidth,
      pixelRatio: window.devicePixelRatio,
    },
  }
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
