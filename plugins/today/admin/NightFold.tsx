'use client'

import { useSay } from '@/plugins/languages/api.client'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'

interface NightFoldProps {
  isOpen: boolean
  from: number
  to: number
  /** How many tasks lie in it. */
  count: number
  onSwitch: () => void
}

/** The hours that most people sleep, folded away; it says when something lies in them. */
export function NightFold({ isOpen, from, to, count, onSwitch }: NightFoldProps) {
  const say = useSay()
  return (
    <button type="button" className="night" aria-expanded={isOpen} data-full={count > 0} onClick={onSwitch}>
      <span>
        {clockText(from)} – {to === DAY_MINUTES ? '24:00' : clockText(to)}
      </span>
      <span>
        {isOpen ? say('Fold') : count > 0 ? say({ one: 'one task', other: '{count} tasks' }, { count }) : say('Open')}
      </span>
    </button>
  )
}
