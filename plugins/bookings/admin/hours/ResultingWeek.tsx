'use client'

import type { CSSProperties } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { Piece, PreviewDay } from '../../hours/previewWeek'
import type { EditedType } from '../../hours/types'
import { DAY_MINUTES, timeText } from '../../slots/calendar'
import { dateText, hoursText } from './texts'

interface ResultingWeekProps {
  week: readonly PreviewDay[]
  types: readonly EditedType[]
  type: EditedType
  isActive: boolean
  timeZone: string
  onType: (id: string) => void
  onTurn: (weeks: number) => void
}

/** The week as visitors would get it, by the very sums that offer it to them. */
export function ResultingWeek({ week, types, type, isActive, timeZone, onType, onTurn }: ResultingWeekProps) {
  const say = useSay()
  const language = useLanguage()
  const [first, last] = scaleOf(week)
  const count = week.reduce((sum, { slots }) => sum + slots.length, 0)
  const days = week.filter(({ slots }) => slots.length > 0).length
  const from = week[0]?.day ?? ''
  const until = week.at(-1)?.day ?? ''
  return (
    <section className="hours__result" aria-labelledby="hours-result">
      <div className="hours__title">
        <h2 id="hours-result">{say('What visitors can book')}</h2>
        <div className="hours__turn">
          <button type="button" aria-label={say('The week before')} onClick={() => onTurn(-1)}>
            ‹
          </button>
          <span>
            {dateText(language, from, { day: 'numeric', month: 'short' })} –{' '}
            {dateText(language, until, { day: 'numeric', month: 'short', year: 'numeric' })}
          </span>
          <button type="button" aria-label={say('The week after')} onClick={() => onTurn(1)}>
            ›
          </button>
        </div>
      </div>
      {types.length > 0 ? (
        <label className="hours__for">
          {say('Booking type')}
          <select value={type.id} onChange={({ target }) => onType(target.value)}>
            {types.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="hours__quiet">
          {say('No booking type names this host yet. Shown is a meeting of half an hour.')}
        </p>
      )}
      <p className="hours__sum" aria-live="polite">
        {isActive ? (
          <>
            <output>{count}</output>{' '}
            {say({ one: 'time to book, on one day', other: 'times to book, on {count} days' }, { count: days })}
          </>
        ) : (
          say('Nobody can book: the host is switched off below.')
        )}
      </p>
      <div className="hours__week" style={{ '--hours': (last - first) / 60 } as CSSProperties}>
        <div className="hours__scale" aria-hidden="true">
          {hoursBetween(first, last).map((minute) => (
            <span key={minute} style={{ insetBlockStart: share(minute, first, last) }}>
              {timeText(minute % DAY_MINUTES)}
            </span>
          ))}
        </div>
        {week.map((day) => (
          <Day key={day.day} day={day} first={first} last={last} />
        ))}
      </div>
      <ul className="hours__key" aria-hidden="true">
        <li data-key="open">{say('Hours')}</li>
        <li data-key="slot">{say('Can be booked')}</li>
        <li data-key="taken">{say('Taken')}</li>
        <li data-key="away">{say('Blocked or away')}</li>
      </ul>
      <p className="hours__quiet">
        {say('On the clock of {zone}. Notice, buffers, limits and what is taken are counted in.', { zone: timeZone })}
      </p>
    </section>
  )
}

function Day({ day, first, last }: { day: PreviewDay; first: number; last: number }) {
  const say = useSay()
  const language = useLanguage()
  const name = dateText(language, day.day, { weekday: 'long', day: 'numeric', month: 'long' })
  const times = day.slots.map(({ at }) => timeText(at))
  return (
    <div className="hours__column" role="group" aria-label={name} data-day={day.day}>
      <div className="hours__date">
        <span>{dateText(language, day.day, { weekday: 'short' })}</span>
        <strong>{dateText(language, day.day, { day: 'numeric' })}</strong>
        {day.minutes === DAY_MINUTES ? null : (
          <em title={say('The clock is set on this day.')}>{hoursText(language, day.minutes)}</em>
        )}
      </div>
      <div className="hours__track">
        {day.open.map((piece) => (
          <Mark key={`open ${piece.from}`} kind="open" piece={piece} first={first} last={last} />
        ))}
        {day.away.map((piece) => (
          <Mark key={`away ${piece.from}`} kind="away" piece={piece} first={first} last={last} />
        ))}
        {day.taken.map((piece) => (
          <Mark key={`taken ${piece.from}`} kind="taken" piece={piece} first={first} last={last} />
        ))}
        {day.slots.map(({ at, seatsLeft }, index) => (
          <span
            key={`${at} ${index}`}
            className="hours__slot"
            title={
              seatsLeft > 1 ? say('{time}, {seats} seats', { time: timeText(at), seats: seatsLeft }) : timeText(at)
            }
            style={{ insetBlockStart: share(at, first, last) }}
          />
        ))}
        {day.holiday ? <span className="hours__holiday">{day.holiday}</span> : null}
      </div>
      <p className="hours__count">
        <span aria-hidden="true">{day.slots.length || '–'}</span>
        <span className="hours__unseen">
          {times.length > 0 ? say('{times} can be booked', { times: times.join(', ') }) : say('Nothing can be booked')}
          {day.holiday ? ` (${day.holiday})` : ''}
        </span>
      </p>
    </div>
  )
}

interface MarkProps {
  kind: 'open' | 'away' | 'taken'
  piece: Piece
  first: number
  last: number
}

function Mark({ kind, piece, first, last }: MarkProps) {
  const from = Math.max(piece.from, first)
  const until = Math.min(piece.until, last)
  if (from >= until) return null
  const style = { insetBlockStart: share(from, first, last), insetBlockEnd: share(last + first - until, first, last) }
  return <span className="hours__mark" data-key={kind} style={style} />
}

function share(minute: number, first: number, last: number): string {
  return `${((minute - first) / (last - first)) * 100}%`
}

/** From an hour before the first hours to one after the last, at least the day of an office. */
function scaleOf(week: readonly PreviewDay[]): [first: number, last: number] {
  const pieces = week.flatMap(({ open }) => open)
  const first = Math.min(8 * 60, ...pieces.map(({ from }) => from))
  const last = Math.max(18 * 60, ...pieces.map(({ until }) => until))
  return [Math.max(0, Math.floor(first / 60) * 60 - 60), Math.min(DAY_MINUTES, Math.ceil(last / 60) * 60 + 60)]
}

function hoursBetween(first: number, last: number): number[] {
  const every = last - first > 14 * 60 ? 180 : 120
  const begin = Math.ceil(first / every) * every
  return Array.from({ length: Math.floor((last - begin) / every) + 1 }, (_, index) => begin + index * every)
}
