'use client'

import { useSyncExternalStore } from 'react'
import { Turntable, type TurntableProps } from '@/src/scene/Turntable'
import type { SceneTheme } from '@/src/scene/types'
import { onThemeChange, shownTheme } from './theme'

/** A turntable in the theme that the page is shown in. `theme` is what the server believes. */
export function SiteTurntable({ theme, ...props }: TurntableProps) {
  const shown = useSyncExternalStore<SceneTheme>(onThemeChange, shownTheme, () => theme)
  return <Turntable {...props} theme={shown} />
}
