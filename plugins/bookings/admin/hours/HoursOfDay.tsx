'use client'

import type { ReactNode } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { addStretch, isOf, splitStretch } from '../../hours/edit'
import type { EditedStretch, EditedType } from '../../hours/types'
import { StretchRow } from './StretchRow'

interface Props {
  /** What the day is called. */
  name: string
  /** The weekday of every week, or the one date. */
  where: Parameters<typeof isOf>[1]
  /** The stretches of all days. */
  stretches: readonly EditedStretch[]
  types: readonly EditedType[]
  onChange: (stretches: EditedStretch[]) => void
  /** Said where the day has none. */
  empty?: string
  /** What else can be done with the day's hours, where it has some. */
  children?: ReactNode
}

/** The hours of a weekday or of a date, one row a stretch. */
export function HoursOfDay({ name, where, stretches, types, onChange, empty, children }: Props) {
  const say = useSay()
  const own = stretches.filter((stretch) => isOf(stretch, where))
  return (
    <div className="hours__day" role="group" aria-label={name}>
      <h3>{name}</h3>
      {own.length === 0 && empty ? <p className="hours__quiet">{empty}</p> : null}
      <ul>
        {own.map((stretch, index) => (
          <StretchRow
            key={stretch.id ?? `new ${index}`}
            stretch={stretch}
            types={types}
            of={name}
            onChange={(change) => onChange(stretches.map((one) => (one === stretch ? { ...one, ...change } : one)))}
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
        {own.length > 0 ? children : null}
      </div>
    </div>
  )
}
