'use client'

import { word } from '@/plugins/languages/api'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { daysOf, stepOf, VIEWS, type CalendarView } from '../../calendar/span'
import { dayText, townOf } from '../words'

const VIEW_WORDS: Record<CalendarView, string> = {
  day: word('Day'),
  week: word('Week'),
  month: word('Month'),
  agenda: word('Agenda'),
}

interface CalendarHeadProps {
  view: CalendarView
  day: string
  today: string
  timeZone: string
  onShow: (change: { view?: CalendarView; day?: string }) => void
  onKeys: () => void
}

/** Which days are shown, and the ways to others. */
export function CalendarHead({ view, day, today, timeZone, onShow, onKeys }: CalendarHeadProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className="cal__head">
      <div className="cal__name">
        <p>{say('Calendar of bookings')}</p>
        <h1>{rangeText(language, view, day)}</h1>
        <p className="cal__quiet">{say('Times are shown for {town}.', { town: townOf(timeZone) })}</p>
      </div>
      <div className="cal__ways">
        <div className="cal__way">
          <button type="button" aria-label={say('Earlier')} onClick={() => onShow({ day: stepOf(view, day, -1) })}>
            ‹
          </button>
          <input
            type="date"
            value={day}
            aria-label={say('Date')}
            onChange={({ target }) => target.value && onShow({ day: target.value })}
          />
          <button type="button" aria-label={say('Later')} onClick={() => onShow({ day: stepOf(view, day, 1) })}>
            ›
          </button>
          <button type="button" disabled={day === today} onClick={() => onShow({ day: today })}>
            {say('Today')}
          </button>
        </div>
        <div className="cal__way" role="group" aria-label={say('View')}>
          {VIEWS.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => onShow({ view: one })}>
              {say(VIEW_WORDS[one])}
            </button>
          ))}
          <button type="button" className="cal__keys" aria-label={say('Keys')} onClick={onKeys}>
            ?
          </button>
        </div>
      </div>
    </div>
  )
}

function rangeText(language: string, view: CalendarView, day: string): string {
  if (view === 'month') return dayText(language, day, { month: 'long', year: 'numeric' })
  if (view === 'day') return dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' })
  const days = daysOf(view, day)
  // Not by `formatRange`: server and browser put other spaces around the dash.
  return [days[0], days.at(-1)]
    .map((one) => dayText(language, one ?? day, { day: 'numeric', month: 'long' }))
    .join(' – ')
}
