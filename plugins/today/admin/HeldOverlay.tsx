'use client'

import { DragOverlay } from '@dnd-kit/core'
import { createPortal } from 'react-dom'
import { HeldCard } from './HeldCard'
import type { Held } from './useDragging'

/** What is in the hand, above everything else of the page. */
export function HeldOverlay({ held }: { held: Held | null }) {
  if (typeof document === 'undefined') return null
  return createPortal(
    <DragOverlay dropAnimation={null}>{held && held.kind !== 'resize' ? <HeldCard held={held} /> : null}</DragOverlay>,
    document.body,
  )
}
