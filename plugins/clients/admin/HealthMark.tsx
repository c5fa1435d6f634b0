import type { Say } from '@/plugins/languages/api'
import type { Health } from '../health/score'
import { HEALTH_WORDS } from './healthWords'
import './clients.css'

/** Health as a coloured sign and a word. */
export function HealthMark({ health, say }: { health: Health; say: Say }) {
  const { sign, text } = HEALTH_WORDS[health]
  return (
    <span className="client-mark" data-health={health}>
      <span aria-hidden="true">{sign}</span> {say(text)}
    </span>
  )
}
