'use client'

import { useSay } from '@/plugins/languages/api.client'
import { maySplit } from '../../hours/edit'
import type { EditedStretch, EditedType } from '../../hours/types'

interface StretchRowProps {
  stretch: EditedStretch
  types: readonly EditedType[]
  /** The day that it is of, in words. */
  of: string
  onChange: (change: Partial<EditedStretch>) => void
  onSplit: () => void
  onRemove: () => void
}

/** From when to when, and what is particular about it. Midnight at the end is 00:00, as the browser's own field says it. */
export function StretchRow({ stretch, types, of, onChange, onSplit, onRemove }: StretchRowProps) {
  const say = useSay()
  const { start, end, seats, validFrom, validUntil } = stretch
  const isParticular = seats !== null || validFrom !== null || validUntil !== null || stretch.types.length > 0
  return (
    <li className="hours__stretch">
      <div className="hours__times">
        <input
          type="time"
          required
          step={300}
          aria-label={say('{day}: from', { day: of })}
          value={start}
          onChange={({ target }) => onChange({ start: target.value })}
        />
        <span aria-hidden="true">–</span>
        <input
          type="time"
          required
          step={300}
          aria-label={say('{day}: until', { day: of })}
          value={end === '24:00' ? '00:00' : end}
          onChange={({ target }) => onChange({ end: target.value === '00:00' ? '24:00' : target.value })}
        />
        {end !== '24:00' && end !== '' && start !== '' && end <= start ? (
          <span className="hours__note">{say('next day')}</span>
        ) : null}
        <button type="button" className="hours__plain" disabled={!maySplit(stretch)} onClick={onSplit}>
          {say('Split')}
        </button>
        <button
          type="button"
          className="hours__plain"
          data-harm="true"
          aria-label={say('Remove {time} of {day}', { time: `${start}–${end}`, day: of })}
          onClick={onRemove}
        >
          {say('Remove')}
        </button>
      </div>
      <details className="hours__more" open={isParticular || undefined}>
        <summary>{say('Seats, types, dates')}</summary>
        <div className="hours__fields">
          <label>
            {say('How many at the same time')}
            <input
              type="number"
              min={1}
              max={10_000}
              placeholder="1"
              value={seats ?? ''}
              onChange={({ target }) => onChange({ seats: target.value === '' ? null : Number(target.value) })}
            />
          </label>
          <label>
            {say('Counts from')}
            <input
              type="date"
              value={validFrom ?? ''}
              onChange={({ target }) => onChange({ validFrom: target.value || null })}
            />
          </label>
          <label>
            {say('Counts until')}
            <input
              type="date"
              value={validUntil ?? ''}
              onChange={({ target }) => onChange({ validUntil: target.value || null })}
            />
          </label>
        </div>
        {types.length > 0 ? (
          <fieldset className="hours__types">
            <legend>{say('Only for (none chosen: for all)')}</legend>
            {types.map(({ id, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={stretch.types.includes(id)}
                  onChange={({ target }) =>
                    onChange({
                      types: target.checked ? [...stretch.types, id] : stretch.types.filter((other) => other !== id),
                    })
                  }
                />
                {title}
              </label>
            ))}
          </fieldset>
        ) : null}
      </details>
    </li>
  )
}
