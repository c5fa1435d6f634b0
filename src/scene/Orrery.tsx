'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { afterLoad, onVisibility, readCapabilities } from './capabilities'
import { decideScene, parseOverride } from './gate'
import type { CanvasHandle } from './OrreryCanvas'
import { Poster } from './Poster'
import styles from './Orrery.module.css'
import { sceneLights } from './theme'
import type { ScenePlanet, SceneTheme } from './types'

export type OrreryProps = {
  planets: readonly ScenePlanet[]
  /** Slug of the planet that the camera looks at, or null for the whole instrument. */
  focus: string | null
  theme: SceneTheme
}

/** `poster`: only the drawing. `booting`: the canvas is being made, the drawing shows. Then `live` or `still`. */
type Phase = 'poster' | 'booting' | 'live' | 'still'

/** Visible seconds that the canvas may take to its first frame before it is given up. */
const watchdogSeconds = { hardware: 20, software: 90 }
/** Contexts that may be lost before the poster stays. */
const patience = 2
const pausedKey = 'orrery:paused'

function readPaused(): boolean {
  try {
    return window.localStorage.getItem(pausedKey) === 'yes'
  } catch {
    return false // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function writePaused(paused: boolean): void {
  try {
    window.localStorage.setItem(pausedKey, paused ? 'yes' : 'no')
  } catch {
    return // As above.
  }
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
 * The instrument. Renders a drawing on the server; in a browser that can and may, a canvas takes over after the page has
 * loaded. Fills its container. Decorative for assistive technology: the page lists the services itself.
 */
export function Orrery({ planets, focus, theme }: OrreryProps) {
  const host = useRef<HTMLDivElement>(null)
  const handle = useRef<CanvasHandle | null>(null)
  const latest = useRef({ focus, theme, paused: false })
  const [phase, setPhase] = useState<Phase>('poster')
  const [generation, setGeneration] = useState(0)
  const [paused, setPaused] = useState(false)
  // A new array with the same services must not rebuild the scene.
  const identity = JSON.stringify(planets)

  useEffect(() => {
    const element = host.current
    const picture = element?.firstElementChild
    if (!element || !picture || generation > patience) return
    // Made here and not by React: a lost or released context never comes back on the same canvas.
    const surface = document.createElement('canvas')
    const abort = new AbortController()
    const { signal } = abort
    let shown = true
    let mode: 'still' | 'live' = 'still'
    let watchdog: ReturnType<typeof setInterval> | undefined

    const playing = (): boolean =>
      mode === 'live' && shown && !latest.current.paused && document.visibilityState === 'visible'
    const sync = (): void => handle.current?.update({ playing: playing() })
    const giveUp = (): void => {
      clearInterval(watchdog)
      handle.current?.dispose()
      handle.current = null
      surface.remove()
      setPhase('poster')
    }

    const boot = async (): Promise<void> => {
      const capabilities = readCapabilities()
      const decision = decideScene(capabilities)
      if (decision.mode === 'wait') {
        await new Promise<void>((resolve) => onVisibility((hidden) => !hidden && resolve(), signal))
        return boot()
      }
      if (decision.mode === 'poster') return
      mode = decision.mode
      latest.current.paused = readPaused()
      setPaused(latest.current.paused)
      setPhase('booting')
      surface.className = styles.canvas ?? ''
      picture.append(surface)

      let waited = 0
      watchdog = setInterval(() => {
        if (document.visibilityState === 'visible') waited += 1
        if (waited >= watchdogSeconds[decision.software ? 'software' : 'hardware']) giveUp()
      }, 1000)
      const { mountScene } = await import('./OrreryCanvas')
      if (signal.aborted) return
      const mounted = await mountScene({
        canvas: surface,
        planets: JSON.parse(identity) as ScenePlanet[],
        frozenAt: decision.frozenAt,
        bakeSize: decision.software ? 128 : 256,
        probe: parseOverride(capabilities.query).scene === 'force',
        control: {
          focus: latest.current.focus,
          theme: latest.current.theme,
          tokens: readTokens(element, latest.current.theme),
          playing: playing(),
          cut: mode === 'still',
        },
        onFirstFrame: () => {
          clearInterval(watchdog)
          if (!signal.aborted) setPhase(mode)
        },
      })
      if (signal.aborted) return mounted.dispose()
      handle.current = mounted
      surface.addEventListener(
        'webglcontextlost',
        (event) => {
          event.preventDefault()
          giveUp()
          setGeneration((value) => value + 1)
        },
        { signal },
      )
      onVisibility(sync, signal)
      const onStage = new IntersectionObserver(([entry]) => {
        shown = entry?.isIntersecting ?? true
        sync()
      })
      onStage.observe(element)
      // The stage and not the canvas: the renderer writes the canvas' own size into its style.
      const onSize = new ResizeObserver(() => mounted.resize(element.clientWidth, element.clientHeight))
      onSize.observe(element)
      signal.addEventListener('abort', () => {
        onStage.disconnect()
        onSize.disconnect()
      })
    }

    void afterLoad(signal)
      .then(() => (signal.aborted ? undefined : boot()))
      .catch(giveUp)
    return () => {
      abort.abort()
      clearInterval(watchdog)
      handle.current?.dispose()
      handle.current = null
      surface.remove()
    }
  }, [generation, identity])

  useEffect(() => {
    latest.current.focus = focus
    latest.current.theme = theme
    if (host.current) handle.current?.update({ focus, theme, tokens: readTokens(host.current, theme) })
  }, [focus, theme])

  const toggle = useCallback(() => {
    const next = !latest.current.paused
    latest.current.paused = next
    setPaused(next)
    writePaused(next)
    handle.current?.update({ playing: !next && document.visibilityState === 'visible' })
  }, [])

  return (
    <div ref={host} className={styles.stage} data-theme={theme} data-scene={phase} data-focus={focus ?? undefined}>
      <div className={styles.picture} aria-hidden="true">
        <Poster planets={planets} />
      </div>
      {phase === 'live' ? (
        <button
          type="button"
          className={styles.pause}
          aria-pressed={paused}
          aria-label="Pause the instrument"
          onClick={toggle}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
            {paused ? <path d="M3 1l9 6-9 6z" /> : <path d="M2.5 1h3v12h-3zM8.5 1h3v12h-3z" />}
          </svg>
        </button>
      ) : null}
    </div>
  )
}
