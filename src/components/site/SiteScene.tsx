'use client'

import { useRouter, useSelectedLayoutSegments } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'
import { Orrery } from '@/src/scene/Orrery'
import type { ScenePlanet, SceneTheme } from '@/src/scene/types'
import { onThemeChange, shownTheme } from './theme'

/** The one instrument of the site. It stays while pages change; the page decides where its camera looks. */
export function SiteScene({ planets, theme }: { planets: ScenePlanet[]; theme: SceneTheme }) {
  const [section, slug] = useSelectedLayoutSegments()
  const router = useRouter()
  // The page changes at once; the camera follows in its own time.
  const open = useCallback((href: string) => router.push(href), [router])
  const shown = useSyncExternalStore<SceneTheme>(onThemeChange, shownTheme, () => theme)
  const focus = section === 'services' && slug ? decodeURIComponent(slug) : null
  return (
    <Orrery
      planets={planets}
      focus={planets.some((planet) => planet.slug === focus) ? focus : null}
      theme={shown}
      onOpen={open}
    />
  )
}
