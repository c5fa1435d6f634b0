'use client'

import { useSay } from '@/plugins/languages/api.client'

/** What stands where no task does: the instrument at rest, and how it is set going. */
export function EmptyDay({ isWholeDay }: { isWholeDay: boolean }) {
  const say = useSay()
  if (!isWholeDay)
    return (
      <p className="today__quiet">{say('Everything of the day has its time. What you drop here is for any time.')}</p>
    )
  return (
    <div className="empty-day">
      <svg viewBox="0 0 120 64" aria-hidden>
        <path d="M8 56A52 52 0 0 1 112 56" />
        <path d="M26 56A34 34 0 0 1 94 56" />
        <path d="M2 56H118" />
        <circle cx="60" cy="56" r="7" data-lamp="true" />
        <circle cx="23.2" cy="19.2" r="4" />
        <circle cx="84" cy="32" r="3" />
      </svg>
      <p>
        {say('Nothing is planned yet. Pick an activity, or write the first task above: “Write proposal 9:30 90m”.')}
      </p>
    </div>
  )
}
