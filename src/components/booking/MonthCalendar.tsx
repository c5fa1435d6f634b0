'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { addMonths, dayByKey, firstWeekdayOf, monthOf, weeksOf } from './calendar'
import type { Clock } from './clock'
import styles from './MonthCalendar.module.css'

interface MonthCalendarProps {
  month: string
  onMonth: (month: string) => void
  /** The chosen day. */
  day: string | null
  onDay: (day: string) => void
  /** How many times are free, by day. */
  counts: ReadonlyMap<string, number>
  today: string
  isLoading: boolean
  clock: Clock
  locale: string
  words: BookingWords
}

/** More ticks than these cannot be told apart. */
const MOST_TICKS = 6

/** A month as a grid: one day is in the tab order, arrows move. Days with free times carry engraved ticks, one for each time. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { month, onMonth, day, onDay, counts, today, isLoading, clock, locale, words } = props
  const id = useId()
  const first = firstWeekdayOf(locale)
  const [active, setActive] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const grid = useRef<HTMLTableElement>(null)
  const free = [...counts.keys()].filter((one) => monthOf(one) === month).sort()
  const inMonth = (one: string | null) => (one && monthOf(one) === month ? one : null)
  const current = inMonth(active) ?? inMonth(day) ?? free[0] ?? inMonth(today) ?? `${month}-01`

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    grid.current?.querySelector<HTMLButtonElement>(`[data-day="${current}"]`)?.focus()
  }, [current])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(current, event.key, first)
    if (next === null) return
    event.preventDefault()
    if (monthOf(next) < monthOf(today)) return
    wantsFocus.current = true
    setActive(next)
    if (monthOf(next) !== month) onMonth(monthOf(next))
  }
  const turn = (count: number) => {
    setActive(null)
    onMonth(addMonths(month, count))
  }
  const labelOf = (one: string) => {
    const count = counts.get(one) ?? 0
    const text = count === 0 ? words.dayNone : count === 1 ? words.dayFreeOne : words.dayFree
    return fill(text, { day: clock.wholeDay(one), count })
  }
  const isFirst = month <= monthOf(today)
  return (
    <div className={styles.calendar} aria-busy={isLoading}>
      <div className={styles.head}>
        <button type="button" onClick={() => turn(-1)} disabled={isFirst} aria-label={words.monthPrevious}>
          <Chevron isBack />
        </button>
        <h3 id={`${id}month`} aria-live="polite">
          {clock.month(month)}
        </h3>
        <button type="button" onClick={() => turn(1)} aria-label={words.monthNext}>
          <Chevron />
        </button>
      </div>
      <table
        role="grid"
        aria-labelledby={`${id}month`}
        aria-describedby={`${id}keys`}
        ref={grid}
        onKeyDown={onKeyDown}
        className={styles.grid}
      >
        <thead>
          <tr>
            {clock.weekdays(first).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, first).map((week, index) => (
            <tr key={index}>
              {week.map((one, weekday) =>
                one === null ? (
                  <td key={weekday} />
                ) : (
                  <td key={one} role="gridcell" aria-selected={one === day}>
                    <button
                      type="button"
                      data-day={one}
                      data-today={one === today || undefined}
                      tabIndex={one === current ? 0 : -1}
                      aria-disabled={!counts.get(one)}
                      aria-label={labelOf(one)}
                      aria-current={one === today ? 'date' : undefined}
                      onFocus={() => setActive(one)}
                      onClick={() => (counts.get(one) ? onDay(one) : undefined)}
                    >
                      <span>{Number(one.slice(8))}</span>
                      <Ticks count={counts.get(one) ?? 0} />
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="visually-hidden" id={`${id}keys`}>
        {words.calendarKeys}
      </p>
    </div>
  )
}

function Ticks({ count }: { count: number }) {
  if (count === 0) return null
  const shown = Math.min(count, MOST_TICKS)
  return (
    <svg viewBox={`0 0 ${MOST_TICKS * 3} 4`} className={styles.ticks} aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        <path key={index} d={`M${(MOST_TICKS * 3) / 2 + (index - (shown - 1) / 2) * 3} 0v4`} stroke="currentColor" />
      ))}
    </svg>
  )
}

function Chevron({ isBack = false }: { isBack?: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={isBack ? 'm12.5 4.5-6 5.5 6 5.5' : 'm7.5 4.5 6 5.5-6 5.5'} />
    </svg>
  )
}
