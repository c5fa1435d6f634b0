import { afterLoad, onVisibility, readCapabilities } from './capabilities'
import type { CanvasHandle, CanvasOptions } from './contract'
import { decideScene, parseOverride, type SceneDecision } from './gate'
import { sceneLights } from './theme'
import { qualityOf } from './tiers'
import type { ScenePlanet, SceneTheme, SceneView } from './types'

/** `poster`: only the drawing. `booting`: the canvas is being made, the drawing shows. Then `live` or `still`. */
export type ScenePhase = 'poster' | 'booting' | 'live' | 'still'

export type SceneSettings = {
  /** Slug of the planet that the camera looks at, or null for the whole instrument. */
  focus: string | null
  theme: SceneTheme
  paused: boolean
}

export type HostOptions = {
  /** Gives the size and the colours; the canvas goes into `picture`, over the drawing. */
  stage: HTMLElement
  picture: Element
  canvasClass: string
  planets: readonly ScenePlanet[]
  settings: SceneSettings
  onPhase: (phase: ScenePhase, decision: SceneDecision) => void
  /** What is made on the canvas, on this thread. @default the orrery, on a thread of its own where there can be one */
  mount?: (options: CanvasOptions) => Promise<CanvasHandle>
  /** With every frame; null when there is no canvas any more. */
  onView: (view: SceneView | null) => void
}

export type SceneHost = {
  update: (change: Partial<SceneSettings>) => void
  /** Other planets on the same canvas. */
  replace: (planets: readonly ScenePlanet[]) => void
  /** Lets a scene move that stands still because the device asks for less motion: the person at it has asked for more. */
  setInMotion: () => void
  stop: () => void
}

/** Visible seconds that the canvas may take to its first frame before it is given up. */
const watchdogSeconds = { hardware: 20, software: 90 }
/** Contexts that may be lost before the poster stays. */
const patience = 2

/** The orrery, drawn where it keeps nobody waiting. */
async function orreryFor(canDrawInWorker: boolean): Promise<(options: CanvasOptions) => Promise<CanvasHandle>> {
  if (canDrawInWorker) return (await import('./worker/remote')).mountRemoteScene
  return (await import('./canvas')).mountScene
}

/** The page's own tokens as the canvas must paint them; what is missing or not `#rrggbb` comes from the theme. */
function readTokens(host: HTMLElement, theme: SceneTheme): { ground: string; ink: string; brass: string } {
  const style = getComputedStyle(host)
  const token = (name: 'ground' | 'ink' | 'brass'): string => {
    const value = style.getPropertyValue(`--orrery-${name}`).trim().toLowerCase()
    return /^#[0-9a-f]{6}$/.test(value) ? value : sceneLights[theme][name]
  }
  return { ground: token('ground'), ink: token('ink'), brass: token('brass') }
}

/**
 * Asks the gate after load and idle, makes the canvas, fades it in, lets it run only while somebody can see it, makes another
 * when the context is lost, gives up in time, and leaves nothing behind.
 */
export function hostScene(options: HostOptions): SceneHost {
  const { stage, picture } = options
  const settings = { ...options.settings }
  const life = new AbortController()
  let planets = options.planets
  let losses = 0
  let wantsMotion = false
  let current: { end: () => void; sync: () => void; handle: () => CanvasHandle | null; live: () => void } | null = null

  const boot = async (): Promise<void> => {
    const capabilities = await readCapabilities()
    if (life.signal.aborted) return
    const decision = decideScene(capabilities)
    if (decision.mode === 'wait') {
      await new Promise<void>((resolve) => onVisibility((hidden) => !hidden && resolve(), life.signal))
      return boot()
    }
    if (decision.mode === 'poster') return options.onPhase('poster', decision)
    // Made here and not by React: a lost or released context never comes back on the same canvas.
    const surface = document.createElement('canvas')
    surface.className = options.canvasClass
    const abort = new AbortController()
    const { signal } = abort
    const override = parseOverride(capabilities.query)
    let handle: CanvasHandle | null = null
    let mode: 'still' | 'live' = wantsMotion ? 'live' : decision.mode
    let shown = true
    let first = false

    const playing = (): boolean =>
      mode === 'live' && shown && !settings.paused && document.visibilityState === 'visible'
    const sync = (): void => {
      handle?.update({
        focus: settings.focus,
        theme: settings.theme,
        tokens: readTokens(stage, settings.theme),
        playing: playing(),
        visible: shown && document.visibilityState === 'visible',
        cut: decision.mode === 'still',
      })
    }
    const end = (): void => {
      abort.abort()
      clearInterval(watchdog)
      handle?.dispose()
      handle = null
      surface.remove()
      delete window.__orrery
      current = null
      options.onView(null)
    }
    const giveUp = (): void => {
      if (signal.aborted) return
      end()
      options.onPhase('poster', decision)
    }
    current = {
      end,
      sync,
      handle: () => handle,
      live: () => {
        mode = 'live'
        sync()
        if (first) options.onPhase(mode, decision)
      },
    }
    options.onPhase('booting', decision)
    picture.append(surface)
    let waited = 0
    const watchdog = setInterval(() => {
      if (document.visibilityState === 'visible') waited += 1
      if (waited >= watchdogSeconds[decision.software ? 'software' : 'hardware']) giveUp()
    }, 1000)

    try {
      const mount = options.mount ?? (await orreryFor(capabilities.inWorker))
      if (signal.aborted) return
      const mounted = await mount({
        canvas: surface,
        size: { width: stage.clientWidth, height: stage.clientHeight },
        planets,
        frozenAt: decision.frozenAt,
        quality: qualityOf({ ...capabilities.device, software: decision.software }, override.tier),
        probe: override.scene === 'force',
        signal,
        control: {
          focus: settings.focus,
          theme: settings.theme,
          tokens: readTokens(stage, settings.theme),
          playing: playing(),
          visible: true,
          cut: decision.mode === 'still',
        },
        onView: options.onView,
        onFirstFrame: () => {
          clearInterval(watchdog)
          first = true
          if (!signal.aborted) options.onPhase(mode, decision)
        },
        onReading: (reading) => {
          if (!signal.aborted) window.__orrery = reading
        },
        onLost: () => {
          if (signal.aborted) return
          giveUp()
          losses += 1
          if (losses <= patience) begin()
        },
      })
      if (signal.aborted) return mounted.dispose()
      handle = mounted
    } catch (error) {
      if (signal.aborted) return
      // Not having a scene is no fault of the page; why is worth a line to whoever looks.
      console.warn('The orrery stays a drawing:', error)
      return giveUp()
    }
    onVisibility(sync, signal)
    const onStage = new IntersectionObserver(([entry]) => {
      shown = entry?.isIntersecting ?? true
      sync()
    })
    onStage.observe(stage)
    // The stage and not the canvas: the renderer writes the canvas' own size into its style.
    const onSize = new ResizeObserver(() => handle?.resize(stage.clientWidth, stage.clientHeight))
    onSize.observe(stage)
    signal.addEventListener('abort', () => {
      onStage.disconnect()
      onSize.disconnect()
    })
    // What changed while the canvas was being made.
    sync()
  }

  const begin = (): void => {
    void afterLoad(life.signal).then(() => (life.signal.aborted ? undefined : boot()))
  }
  begin()

  return {
    update: (change) => {
      Object.assign(settings, change)
      current?.sync()
    },
    replace: (next) => {
      planets = next
      current?.handle()?.replace(next)
    },
    setInMotion: () => {
      wantsMotion = true
      settings.paused = false
      current?.live()
    },
    stop: () => {
      life.abort()
      current?.end()
    },
  }
}
