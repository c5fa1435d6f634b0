import { strengthOf } from '../energy'
import type { EnergyLevel } from '@/src/lib/work'

/** A level as one, two or three strokes, with its name for those who hear the page. */
export function EnergySign({ level, label }: { level: EnergyLevel; label: string }) {
  const strength = strengthOf(level)
  return (
    <span className="energy-sign" data-energy={level} title={label}>
      <svg viewBox="0 0 12 10" aria-hidden>
        {[0, 1, 2].map((stroke) => (
          <path key={stroke} d={`M${2 + stroke * 4} 9V${6 - stroke * 2.5}`} data-on={stroke <= strength} />
        ))}
      </svg>
      <span className="today__unseen">{label}</span>
    </span>
  )
}
