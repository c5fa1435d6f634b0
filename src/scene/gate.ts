import type { Tier } from './tiers'

/**
 * Whether a page gets the canvas at all, and whether it moves. Pure: the browser is asked elsewhere (`capabilities.ts`).
 */

export type Capabilities = {
  webgl2: boolean
  /** The unmasked renderer's name, or an empty text if the browser keeps it to itself. */
  renderer: string
  saveData: boolean
  reducedMotion: boolean
  /** `document.visibilityState === 'hidden'`. */
  hidden: boolean
  /** The page's query, `?scene=force&t=4`. */
  query: string
}

export type SceneOverride = {
  scene: 'auto' | 'force' | 'off'
  /** Seconds at which the clock stands still. */
  frozenAt: number | null
  /** What the device is asked for, whatever it is. Only when forced. */
  tier: Tier | null
}

export type SceneDecision = {
  /** `poster`: never a canvas. `wait`: ask again when the tab is visible. `still`: one frame. `live`: it moves. */
  mode: 'poster' | 'wait' | 'still' | 'live'
  reason: 'off' | 'forced' | 'frozen' | 'no-webgl2' | 'software' | 'save-data' | 'hidden' | 'reduced-motion' | 'capable'
  frozenAt: number | null
  /** The GPU is the CPU: surfaces are baked smaller and the boot may take its time. Only when forced. */
  software: boolean
}

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render|lavapipe/i

export function isSoftwareRenderer(renderer: string): boolean {
  return softwareRenderers.test(renderer)
}

/** `?scene=force|off`, `&t=seconds`, `&tier=low|default|high`; anything else means auto and a running clock. */
export function parseOverride(query: string): SceneOverride {
  const params = new URLSearchParams(query)
  const scene = params.get('scene')
  const time = params.get('t')
  const tier = params.get('tier')
  const seconds = time === null || time.trim() === '' ? Number.NaN : Number(time)
  const forced = scene === 'force'
  return {
    scene: forced || scene === 'off' ? scene : 'auto',
    frozenAt: forced && Number.isFinite(seconds) && Math.abs(seconds) <= 1e6 ? seconds : null,
    tier: forced && (tier === 'low' || tier === 'default' || tier === 'high') ? tier : null,
  }
}

/**
 * The order matters: a missing WebGL2 beats every wish; the override beats what the machine says about itself; what the person
 * asked for (less data, less motion) beats what the machine could do. Reduced motion is honoured even when forced.
 */
export function decideScene(capabilities: Capabilities): SceneDecision {
  const { scene, frozenAt } = parseOverride(capabilities.query)
  const decide = (mode: SceneDecision['mode'], reason: SceneDecision['reason']): SceneDecision => ({
    mode,
    reason,
    frozenAt: mode === 'still' ? (frozenAt ?? 0) : null,
    software: isSoftwareRenderer(capabilities.renderer),
  })
  if (scene === 'off') return decide('poster', 'off')
  if (!capabilities.webgl2) return decide('poster', 'no-webgl2')
  if (scene === 'auto') {
    if (isSoftwareRenderer(capabilities.renderer)) return decide('poster', 'software')
    if (capabilities.saveData) return decide('poster', 'save-data')
  }
  if (capabilities.hidden) return decide('wait', 'hidden')
  if (frozenAt !== null) return decide('still', 'frozen')
  if (capabilities.reducedMotion) return decide('still', 'reduced-motion')
  return scene === 'force' ? decide('live', 'forced') : decide('live', 'capable')
}
