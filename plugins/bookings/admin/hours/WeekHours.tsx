'use client'

import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { copyDay, minutesAWeek } from '../../hours/edit'
import type { EditedStretch, EditedType } from '../../hours/types'
import { HoursOfDay } from './HoursOfDay'
import { hoursText, weekdayNames } from './texts'

interface WeekHoursProps {
  stretches: readonly EditedStretch[]
  types: readonly EditedType[]
  onChange: (stretches: EditedStretch[]) => void
}

/** The hours of every week, day by day. */
export function WeekHours({ stretches, types, onChange }: WeekHoursProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <section className="hours__section" aria-labelledby="hours-week">
      <div className="hours__title">
        <h2 id="hours-week">{say('Every week')}</h2>
        <p className="hours__figure">
          {say('{hours} a week', { hours: hoursText(language, minutesAWeek(stretches)) })}
        </p>
      </div>
      {weekdayNames(language).map((name, weekday) => (
        <HoursOfDay
          key={name}
          name={name}
          where={{ weekday, date: null }}
          stretches={stretches}
          types={types}
          onChange={onChange}
          empty={say('Not bookable')}
        >
          <CopyDay weekday={weekday} onCopy={(days) => onChange(copyDay(stretches, weekday, days))} />
        </HoursOfDay>
      ))}
    </section>
  )
}

/** The hours of a day for others too. */
function CopyDay({ weekday, onCopy }: { weekday: number; onCopy: (days: number[]) => void }) {
  const say = useSay()
  const names = weekdayNames(useLanguage())
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<number[]>([])
  if (!isOpen) {
    return (
      <button
        type="button"
        className="hours__plain"
        aria-label={say('Copy the hours of {day} to other days', { day: names[weekday] ?? '' })}
        onClick={() => {
          setChosen([0, 1, 2, 3, 4].filter((day) => day !== weekday))
          setOpen(true)
        }}
      >
        {say('Copy to other days')}
      </button>
    )
  }
  return (
    <fieldset className="hours__copy">
      <legend>{say('Copy to')}</legend>
      {names.map((name, day) =>
        day === weekday ? null : (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, day] : chosen.filter((other) => other !== day))
              }
            />
            {name}
          </label>
        ),
      )}
      <button
        type="button"
        className="hours__plain"
        disabled={chosen.length === 0}
        onClick={() => {
          onCopy(chosen)
          setOpen(false)
        }}
      >
        {say('Replace their hours')}
      </button>
      <button type="button" className="hours__plain" onClick={() => setOpen(false)}>
        {say('Leave them')}
      </button>
    </fieldset>
  )
}
