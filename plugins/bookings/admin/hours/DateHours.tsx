'use client'

import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { addStretch } from '../../hours/edit'
import type { EditedStretch, EditedType } from '../../hours/types'
import { HoursOfDay } from './HoursOfDay'
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
      {dates.map((day) => (
        <HoursOfDay
          key={day}
          name={dateText(language, day, { dateStyle: 'full' })}
          where={{ weekday: null, date: day }}
          stretches={stretches}
          types={types}
          onChange={onChange}
        />
      ))}
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
