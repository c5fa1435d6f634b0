'use client'

import { DragOverlay } from '@dnd-kit/core'
import { createPortal } from 'react-dom'
import { useSay } from '@/plugins/languages/api.client'
import { titleOf } from '../words'
import type { Held } from './useMoving'

/** What is in the hand, above everything else of the page. */
export function FlyingCard({ held, colour = 'brass' }: { held: Held | null; colour?: string | undefined }) {
  const say = useSay()
  if (typeof document === 'undefined') return null
  return createPortal(
    <DragOverlay dropAnimation={null}>
      {held ? (
        <div className="cal-card cal-card--flying" data-kind={held.item.kind} data-colour={colour}>
          <span className="cal-card__title">{titleOf(say, held.item)}</span>
        </div>
      ) : null}
    </DragOverlay>,
    document.body,
  )
}
