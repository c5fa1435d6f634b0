import type { Say } from '@/plugins/languages/api'
import type { Health } from '../health/score'
import { HEALTH_WORDS } from './healthWords'
import './clients.css'

/** Health as a coloured sign and a word. */
export function HealthMark({ health, say }: { health: Health; say: Say }) {
  const { shape, text } = HEALTH_WORDS[health]
  return (
    <span className="client-mark" data-health={health}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={shape} />
      </svg>
      {say(text)}
    </span>
  )
}
