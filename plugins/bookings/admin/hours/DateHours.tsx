'use client'

import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { addStretch, isOf, splitStretch } from '../../hours/edit'
import type { EditedStretch, EditedType } from '../../hours/types'
import { StretchRow } from './StretchRow'
import { dateText } from './texts'

interface DateHoursProps {
  stretches: readonly EditedStretch[]
  types: readonly EditedType[]
  onChange: (stretches: EditedStretch[]) => void
}

/** Hours of single dates, in place of the week's. */
export function DateHours({ stretches, types, onChange }: DateHoursProps) {
  const say = useSay()
  const language = useLanguage()
  const [date, setDate] = useState('')
  const dates = [...new Set(stretches.map((stretch) => stretch.date))].filter((day) => day !== null).sort()
  return (
    <section className="hours__section" aria-labelledby="hours-dates">
      <div className="hours__title">
        <h2 id="hours-dates">{say('Single dates')}</h2>
        <p className="hours__quiet">{say('In place of the week’s hours of that day.')}</p>
      </div>
      {dates.map((day) => {
        const where = { weekday: null, date: day }
        const name = dateText(language, day, { dateStyle: 'full' })
        return (
          <div key={day} className="hours__day" role="group" aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {stretches
                .filter((stretch) => isOf(stretch, where))
                .map((stretch, index) => (
                  <StretchRow
                    key={stretch.id ?? `new ${index}`}
                    stretch={stretch}
                    types={types}
                    of={name}
                    onChange={(change) =>
                      onChange(stretches.map((one) => (one === stretch ? { ...one, ...change } : one)))
                    }
                    onSplit={() => onChange(splitStretch(stretches, stretch))}
                    onRemove={() => onChange(stretches.filter((one) => one !== stretch))}
                  />
                ))}
            </ul>
            <div className="hours__do">
              <button
                type="button"
                className="hours__plain"
                aria-label={say('Add hours on {day}', { day: name })}
                onClick={() => onChange(addStretch(stretches, where))}
              >
                {say('Add hours')}
              </button>
            </div>
          </div>
        )
      })}
      <div className="hours__add">
        <label>
          {say('Date')}
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
        <button
          type="button"
          className="hours__plain"
          disabled={date === '' || dates.includes(date)}
          onClick={() => {
            onChange(addStretch(stretches, { weekday: null, date }))
            setDate('')
          }}
        >
          {say('Add hours of this date')}
        </button>
      </div>
    </section>
  )
}
