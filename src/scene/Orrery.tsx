'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { hostScene, type SceneHost, type ScenePhase } from './host'
import styles from './Orrery.module.css'
import { overlayStage, type Overlay } from './overlay'
import { Poster } from './Poster'
import { Still } from './Still'
import type { ScenePlanet, SceneTheme } from './types'

export type OrreryProps = {
  planets: readonly ScenePlanet[]
  /** Slug of the planet that the camera looks at, or null for the whole instrument. */
  focus: string | null
  theme: SceneTheme
  /** Goes to a planet's page; without it the label's own link is followed. */
  onOpen?: (href: string) => void
}

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

/**
 * The instrument. Renders a drawing on the server; in a browser that can and may, a canvas takes over after the page has
 * loaded. Fills its container. Decorative for assistive technology: the page lists the services itself, and a link to one that
 * gets the keyboard's focus turns the camera to its planet.
 */
export function Orrery({ planets, focus, theme, onOpen }: OrreryProps) {
  const root = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const host = useRef<SceneHost | null>(null)
  const overlay = useRef<Overlay | null>(null)
  const latest = useRef({ focus, theme, onOpen, attention: null as string | null })
  const [phase, setPhase] = useState<ScenePhase>('poster')
  const [paused, setPaused] = useState(false)
  /** It stands still because the device asks for less motion, so there is something to start. */
  const [resting, setResting] = useState(false)
  // A new array with the same services must not rebuild the scene.
  const identity = JSON.stringify(planets)

  useEffect(() => {
    const stage = root.current
    const picture = stage?.firstElementChild
    if (!stage || !picture || !layer.current) return
    const list = JSON.parse(identity) as ScenePlanet[]
    const subject = (): string | null => latest.current.attention ?? latest.current.focus
    const wasPaused = readPaused()
    const over = overlayStage({
      stage,
      layer: layer.current,
      planets: list,
      onAttention: (slug) => {
        latest.current.attention = slug
        host.current?.update({ focus: subject() })
      },
      onOpen: ({ href }) => {
        if (!href) return
        if (latest.current.onOpen) latest.current.onOpen(href)
        else window.location.assign(href)
      },
    })
    over.focus(latest.current.focus)
    overlay.current = over
    host.current = hostScene({
      stage,
      picture,
      canvasClass: styles.canvas ?? '',
      planets: list,
      settings: { focus: subject(), theme: latest.current.theme, paused: wasPaused },
      onPhase: (next, decision) => {
        setPhase(next)
        setResting(next === 'still' && decision.reason === 'reduced-motion')
        setPaused((before) => (next === 'booting' ? wasPaused : before))
      },
      onView: over.view,
    })
    return () => {
      host.current?.stop()
      over.remove()
      host.current = overlay.current = null
      setPhase('poster')
    }
  }, [identity])

  useEffect(() => {
    latest.current = { ...latest.current, focus, theme, onOpen }
    overlay.current?.focus(focus)
    host.current?.update({ focus: latest.current.attention ?? focus, theme })
  }, [focus, theme, onOpen])

  const toggle = useCallback(() => {
    if (resting) {
      setPaused(false)
      return host.current?.setInMotion()
    }
    const next = !paused
    setPaused(next)
    writePaused(next)
    host.current?.update({ paused: next })
  }, [paused, resting])

  const stopped = paused || resting
  return (
    <div ref={root} className={styles.stage} data-theme={theme} data-scene={phase} data-focus={focus ?? undefined}>
      <Still key={identity} className={styles.picture}>
        <Poster planets={planets} />
      </Still>
      <div ref={layer} className={styles.labels} aria-hidden="true">
        <span className={styles.ring} data-ring="" />
        {planets.map(({ slug, title, href }) => (
          <a key={slug} className={styles.label} data-planet={slug} href={href} tabIndex={-1} draggable={false}>
            {title}
          </a>
        ))}
      </div>
      {phase === 'live' || resting ? (
        <button
          type="button"
          className={styles.pause}
          aria-pressed={stopped}
          aria-label="Pause the instrument"
          onClick={toggle}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
            {stopped ? <path d="M3 1l9 6-9 6z" /> : <path d="M2.5 1h3v12h-3zM8.5 1h3v12h-3z" />}
          </svg>
        </button>
      ) : null}
    </div>
  )
}
