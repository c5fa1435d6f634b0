'use client'

import { useDroppable } from '@dnd-kit/core'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { columnKey, type Column, type Landing } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { CalendarItem } from '../../calendar/types'
import { dayText } from '../words'
import { useCalendarBoard } from './CalendarBoard'
import { ItemCard } from './ItemCard'

/** What a cell shows; the rest is on the day. */
const MOST = 4

interface MonthGridProps {
  columns: readonly Column[]
  /** `YYYY-MM` of the month itself. */
  month: string
  pieces: readonly Piece<CalendarItem>[]
  landing: Landing | null
  tabStop: string | null
  onDay: (day: string) => void
}

/** Whole weeks below one another; what is moved to another day keeps its time. */
export function MonthGrid({ columns, month, pieces, landing, tabStop, onDay }: MonthGridProps) {
  const language = useLanguage()
  return (
    <div className="cal-month">
      {columns.slice(0, 7).map(({ day }) => (
        <div key={day} className="cal-month__weekday" aria-hidden>
          {dayText(language, day, { weekday: 'short' })}
        </div>
      ))}
      {columns.map((column) => (
        <MonthCell
          key={column.day}
          column={column}
          isOutside={!column.day.startsWith(month)}
          pieces={pieces.filter(({ day }) => day === column.day)}
          isTarget={landing !== null && columnKey(landing) === columnKey(column)}
          tabStop={tabStop}
          onDay={onDay}
        />
      ))}
    </div>
  )
}

interface MonthCellProps {
  column: Column
  isOutside: boolean
  pieces: readonly Piece<CalendarItem>[]
  isTarget: boolean
  tabStop: string | null
  onDay: (day: string) => void
}

function MonthCell({ column, isOutside, pieces, isTarget, tabStop, onDay }: MonthCellProps) {
  const say = useSay()
  const language = useLanguage()
  const { today } = useCalendarBoard()
  const { day } = column
  const { setNodeRef } = useDroppable({ id: columnKey(column) })
  const sorted = pieces.filter(({ item }) => item.kind !== 'BUSY').toSorted((a, b) => a.start - b.start)
  const name = dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' })
  return (
    <section
      ref={setNodeRef}
      className="cal-month__day"
      aria-label={name}
      data-region={columnKey(column)}
      data-today={day === today}
      data-outside={isOutside}
      data-target={isTarget}
    >
      <button
        type="button"
        className="cal-month__date"
        aria-label={say('Open {day}', { day: name })}
        onClick={() => onDay(day)}
      >
        {Number(day.slice(8))}
      </button>
      {sorted.slice(0, MOST).map((piece) => (
        <ItemCard
          key={piece.id}
          piece={piece}
          column={column}
          shape="row"
          height={20}
          showsHosts={false}
          isTabStop={tabStop === `${piece.id}@${columnKey(column)}`}
        />
      ))}
      {sorted.length > MOST ? (
        <button type="button" className="cal-month__more" onClick={() => onDay(day)}>
          {say({ one: 'one more', other: '{count} more' }, { count: sorted.length - MOST })}
        </button>
      ) : null}
    </section>
  )
}
