'use client'

import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { addDays } from '@/src/lib/days'
import { dayText } from './words'

interface Props {
  day: string
  today: string
  tasksHref: string
  onGo: (day: string) => void
  onEnergy: () => void
  onKeys: () => void
}

/** Which day it is, the ways to others, and what belongs to every day. */
export function DayHead({ day, today, tasksHref, onGo, onEnergy, onKeys }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className="today__head">
      <div className="today__name">
        <p>{dayName(say, day, today)}</p>
        <h1>{dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' })}</h1>
      </div>
      <div className="today__way">
        <button type="button" aria-label={say('The day before')} onClick={() => onGo(addDays(day, -1))}>
          ‹
        </button>
        <input type="date" value={day} aria-label={say('Date')} onChange={({ target }) => onGo(target.value)} />
        <button type="button" aria-label={say('The day after')} onClick={() => onGo(addDays(day, 1))}>
          ›
        </button>
        <button type="button" data-home disabled={day === today} onClick={() => onGo(today)}>
          {say('Today')}
        </button>
        <a href={`${tasksHref}/week?day=${day}`}>{say('Week')}</a>
        <button type="button" onClick={onEnergy}>
          {say('Your hours')}
        </button>
        <button type="button" className="today__keys" aria-label={say('Keys')} onClick={onKeys}>
          ?
        </button>
      </div>
    </div>
  )
}

function dayName(say: ReturnType<typeof useSay>, day: string, today: string): string {
  if (day === today) return say('Today')
  if (day === addDays(today, 1)) return say('Tomorrow')
  if (day === addDays(today, -1)) return say('Yesterday')
  return day < today ? say('A day that was') : say('A day to come')
}
