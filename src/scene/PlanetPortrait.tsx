'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { PlanetLook } from '@/src/lib/planet-look'
import { hostScene, type SceneHost, type ScenePhase } from './host'
import styles from './Orrery.module.css'
import { Portrait } from './Poster'
import type { ScenePlanet, SceneTheme } from './types'

const slug = 'portrait'
/** Milliseconds that the fields must rest before the planet is made anew: a surface takes a moment to draw. */
const settle = 180

/** One planet from near, on the same stage as all of them; a drawing where the scene is not to be had. */
export function PlanetPortrait({ look, theme }: { look: PlanetLook; theme: SceneTheme }) {
  const root = useRef<HTMLDivElement>(null)
  const host = useRef<SceneHost | null>(null)
  const [phase, setPhase] = useState<ScenePhase>('poster')
  const planets = useMemo<ScenePlanet[]>(() => [{ slug, title: '', featuredOrder: 1, look }], [look])
  const latest = useRef({ planets, theme })

  useEffect(() => {
    const stage = root.current
    const picture = stage?.firstElementChild
    if (!stage || !picture) return
    const started = hostScene({
      stage,
      picture,
      canvasClass: styles.canvas ?? '',
      planets: latest.current.planets,
      settings: { focus: slug, theme: latest.current.theme, paused: false },
      onPhase: setPhase,
      onView: () => undefined,
    })
    host.current = started
    return () => {
      started.stop()
      host.current = null
    }
  }, [])

  useEffect(() => {
    latest.current = { planets, theme }
    host.current?.update({ theme })
    const wait = setTimeout(() => host.current?.replace(planets), settle)
    return () => clearTimeout(wait)
  }, [planets, theme])

  return (
    <div
      ref={root}
      className={styles.stage}
      data-theme={theme}
      data-scene={phase}
      role="img"
      aria-label="Preview of the planet"
    >
      <div className={styles.picture} aria-hidden="true">
        <Portrait planets={planets} slug={slug} />
      </div>
    </div>
  )
}
