'use client'

import { useEffect, useState, type RefObject } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { Stage } from '../state/types'

interface Props {
  stages: readonly Stage[]
  /** What holds the columns side by side. */
  columns: RefObject<HTMLElement | null>
  onJump: (stage: string) => void
}

/** On a phone, where one column fills the screen: the names of all, and which one is in sight. */
export function StageStrip({ stages, columns, onJump }: Props) {
  const say = useSay()
  const [inSight, setInSight] = useState<string | null>(null)

  useEffect(() => {
    const root = columns.current
    if (!root) return
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target
        if (seen instanceof HTMLElement) setInSight(seen.dataset.stage ?? null)
      },
      { root, threshold: 0.6 },
    )
    for (const column of root.querySelectorAll('[data-stage]')) observer.observe(column)
    return () => observer.disconnect()
  }, [columns, stages.length])

  return (
    <nav className="board-strip" aria-label={say('Columns')}>
      {stages.map((stage) => (
        <button
          key={stage.id}
          type="button"
          data-colour={stage.color}
          aria-current={stage.id === inSight ? 'true' : undefined}
          onClick={({ currentTarget }) => {
            currentTarget.scrollIntoView({ inline: 'center', block: 'nearest' })
            onJump(stage.id)
          }}
        >
          <span className="board-head__tick" aria-hidden="true" />
          {stage.name} <span className="board-strip__count">{Math.max(0, stage.total)}</span>
        </button>
      ))}
    </nav>
  )
}
