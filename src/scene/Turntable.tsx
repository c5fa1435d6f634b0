'use client'

import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { hostScene, type SceneHost, type ScenePhase } from './host'
import scene from './Orrery.module.css'
import styles from './Turntable.module.css'
import { dragged, keyed, START, type Turn } from './turntable/turn'
import type { SceneTheme } from './types'

export interface TurntableProps {
  /** A GLB or glTF of this site. */
  url: string
  theme: SceneTheme
  /** What the model is, for those who do not see it. */
  label: string
  /** How it is turned. */
  hint: string
  /** Name of the pause button. */
  pause: string
  /** Stands while the model loads, and where it cannot be shown. */
  poster: ReactNode
}

/**
 * A model on a plate that turns by itself, by hand and by the arrow keys. Fills its container. Scrolling and pinching stay the
 * page's; without WebGL, on a software renderer and with Save-Data the poster is what shows.
 */
export function Turntable({ url, theme, label, hint, pause, poster }: TurntableProps) {
  const root = useRef<HTMLDivElement>(null)
  const host = useRef<SceneHost | null>(null)
  const turn = useRef<Turn>({ ...START })
  const hand = useRef<{ x: number; y: number } | null>(null)
  const latest = useRef(theme)
  const [phase, setPhase] = useState<ScenePhase>('poster')
  const [paused, setPaused] = useState(false)
  /** It stands still because the device asks for less motion, so there is something to start. */
  const [resting, setResting] = useState(false)

  useEffect(() => {
    const stage = root.current
    const picture = stage?.firstElementChild
    if (!stage || !picture) return
    const started = hostScene({
      stage,
      picture,
      canvasClass: scene.canvas ?? '',
      planets: [],
      settings: { focus: null, theme: latest.current, paused: false },
      mount: async (options) => {
        const { mountTurntable } = await import('./turntable/canvas')
        return mountTurntable(options, { url, turn: () => turn.current })
      },
      onPhase: (next, decision) => {
        setPhase(next)
        setResting(next === 'still' && decision.reason === 'reduced-motion')
      },
      onView: () => undefined,
    })
    host.current = started
    return () => {
      started.stop()
      host.current = null
      setPhase('poster')
    }
  }, [url])

  useEffect(() => {
    latest.current = theme
    host.current?.update({ theme })
  }, [theme])

  const put = useCallback((next: Turn) => {
    turn.current = next
    host.current?.update({})
  }, [])

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    // Whoever presses the button or the sign in it means the button: a stage that takes the pointer takes its click too.
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return
    event.currentTarget.setPointerCapture(event.pointerId)
    hand.current = { x: event.clientX, y: event.clientY }
    put({ ...turn.current, held: true })
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!hand.current) return
    // A finger that moves up or down scrolls the page; only a mouse tilts.
    const down = event.pointerType === 'touch' ? 0 : event.clientY - hand.current.y
    put(dragged(turn.current, event.clientX - hand.current.x, down))
    hand.current = { x: event.clientX, y: event.clientY }
  }
  const release = () => {
    hand.current = null
    put({ ...turn.current, held: false })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const next = keyed(turn.current, event.key)
    if (!next || (phase !== 'live' && phase !== 'still')) return
    event.preventDefault()
    put(next)
  }
  const toggle = () => {
    if (resting) {
      setPaused(false)
      return host.current?.setInMotion()
    }
    setPaused(!paused)
    host.current?.update({ paused: !paused })
  }

  const isShown = phase === 'live' || phase === 'still'
  const stopped = paused || resting
  return (
    <div
      ref={root}
      className={`${scene.stage} ${styles.stage}`}
      data-theme={theme}
      data-scene={phase}
      data-turntable=""
      // A picture until it can be turned, then a thing to handle.
      role={isShown ? 'group' : 'img'}
      aria-label={isShown ? `${label}. ${hint}` : label}
      tabIndex={isShown ? 0 : undefined}
      onPointerDown={isShown ? onPointerDown : undefined}
      onPointerMove={isShown ? onPointerMove : undefined}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
    >
      <div className={`${scene.picture} ${styles.picture}`} aria-hidden="true">
        {poster}
      </div>
      {phase === 'live' || resting ? (
        <button type="button" className={scene.pause} aria-pressed={stopped} aria-label={pause} onClick={toggle}>
          <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
            {stopped ? <path d="M3 1l9 6-9 6z" /> : <path d="M2.5 1h3v12h-3zM8.5 1h3v12h-3z" />}
          </svg>
        </button>
      ) : null}
    </div>
  )
}
