'use client'

import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { addDays } from '@/src/lib/days'
import { dayText } from './words'

interface Props {
  day: string
  today: string
  week: readonly string[]
  tasksHref: string
  onGo: (day: string) => void
  onKeys: () => void
}

/** Which week it is, and the ways to others. */
export function WeekHead({ day, today, week, tasksHref, onGo, onKeys }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [monday, sunday] = [week[0] ?? day, week[6] ?? day]
  return (
    <div className="today__head">
      <div className="today__name">
        <p>{say('Week')}</p>
        <h1>{[monday, sunday].map((one) => dayText(language, one, { day: 'numeric', month: 'long' })).join(' – ')}</h1>
      </div>
      <div className="today__way">
        <button type="button" aria-label={say('The week before')} onClick={() => onGo(addDays(day, -7))}>
          ‹
        </button>
        <input type="date" value={day} aria-label={say('Date')} onChange={({ target }) => onGo(target.value)} />
        <button type="button" aria-label={say('The week after')} onClick={() => onGo(addDays(day, 7))}>
          ›
        </button>
        <button type="button" data-home disabled={week.includes(today)} onClick={() => onGo(today)}>
          {say('This week')}
        </button>
        <a href={`${tasksHref}/today?day=${day}`}>{say('This day')}</a>
        <button type="button" className="today__keys" aria-label={say('Keys')} onClick={onKeys}>
          ?
        </button>
      </div>
    </div>
  )
}
