import { PRIORITIES, type Priority } from '@/src/lib/work'

/** Three bars like those of an instrument; the one that cannot wait is red throughout. */
export function PriorityMark({ priority, label }: { priority: Priority; label: string }) {
  const level = PRIORITIES.indexOf(priority)
  return (
    <span className="board-card__priority" data-priority={priority} title={label}>
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5}
            y={8 - bar * 4}
            width="3.5"
            height={4 + bar * 4}
            rx="0.75"
            data-on={priority === 'URGENT' || bar <= level}
          />
        ))}
      </svg>
      <span className="board__hidden">{label}</span>
    </span>
  )
}
