import type { Say } from '@/plugins/languages/api.client'
import type { CalendarView } from '../../calendar/span'
import type { CalendarHost } from '../../calendar/types'
import { dayText, townOf } from '../words'
import type { HeadedColumn } from './TimeGrid'

interface Asked {
  view: CalendarView
  days: readonly string[]
  hosts: readonly CalendarHost[]
  /** The reader's. */
  timeZone: string
  language: string
  say: Say
  onDay: (day: string) => void
}

/** A column for each host of a day, with the host's own clock; for each day of everything else. */
export function columnsOf({ view, days, hosts, timeZone, language, say, onDay }: Asked): HeadedColumn[] {
  const [first] = days
  if (view === 'day' && first) {
    return hosts.map((host) => ({
      day: first,
      host: host.id,
      label: host.name,
      head: (
        <>
          <b>{host.name}</b>
          <span>
            {[host.title, host.timeZone === timeZone ? null : say('clock of {town}', { town: townOf(host.timeZone) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    }))
  }
  return days.map((day) => ({
    day,
    host: null,
    label: dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' }),
    head: (
      <button
        type="button"
        aria-label={say('Open {day}', {
          day: dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' }),
        })}
        onClick={() => onDay(day)}
      >
        {dayText(language, day, { weekday: 'short' })} <b>{Number(day.slice(8))}</b>
      </button>
    ),
  }))
}
