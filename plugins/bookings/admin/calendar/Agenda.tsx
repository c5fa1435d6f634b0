'use client'

import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { Column } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { CalendarItem } from '../../calendar/types'
import { dayText } from '../words'
import { useCalendarBoard } from './CalendarBoard'
import { ItemCard } from './ItemCard'

interface AgendaProps {
  columns: readonly Column[]
  pieces: readonly Piece<CalendarItem>[]
  tabStop: string | null
  onDay: (day: string) => void
}

/** Day below day, what there is in the order of the clock: for a phone, and for those who read from top to bottom. */
export function Agenda({ columns, pieces, tabStop, onDay }: AgendaProps) {
  const say = useSay()
  const language = useLanguage()
  const { today } = useCalendarBoard()
  const days = columns
    .map((column) => ({
      column,
      own: pieces
        .filter(({ day, item }) => day === column.day && item.kind !== 'BUSY')
        .toSorted((a, b) => a.start - b.start),
    }))
    .filter(({ column, own }) => own.length > 0 || column.day === today)
  if (days.every(({ own }) => own.length === 0)) {
    return (
      <p className="cal__quiet">
        {say('Nothing is booked in these two weeks. Make a booking, or look further ahead.')}
      </p>
    )
  }
  return (
    <div className="cal-agenda">
      {days.map(({ column, own }) => (
        <section key={column.day} data-region={column.day} data-today={column.day === today}>
          <h2>
            <button type="button" onClick={() => onDay(column.day)}>
              {dayText(language, column.day, { weekday: 'long', day: 'numeric', month: 'long' })}
            </button>
          </h2>
          {own.length === 0 ? <p className="cal__quiet">{say('Nothing today.')}</p> : null}
          {own.map((piece) => (
            <ItemCard
              key={piece.id}
              piece={piece}
              isFixed
              column={column}
              shape="row"
              showsHosts
              isTabStop={tabStop === `${piece.id}@${column.day}`}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
