'use client'

import { useLanguage } from '@/plugins/languages/api.client'
import type { Held } from './useDragging'
import { lengthText } from './words'

/** What is in the hand while it is moved. */
export function HeldCard({ held }: { held: Exclude<Held, { kind: 'resize' }> }) {
  const language = useLanguage()
  const { title, minutes, energyLevel } = held.kind === 'task' ? held.task : held.activity
  return (
    <div className="held" data-energy={energyLevel}>
      <span>{title}</span>
      <small>{lengthText(language, minutes)}</small>
    </div>
  )
}
