'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'
import { columnKey, type Column, type Landing } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { BookableStretch, CalendarItem } from '../../calendar/types'
import { townOf } from '../words'
import { useCalendarBoard } from './CalendarBoard'
import { PIXELS_PER_MINUTE } from './pixels'
import { TimeColumn } from './TimeColumn'
import type { Held } from './useMoving'

export interface HeadedColumn extends Column {
  head: React.ReactNode
  /** What a screen reader calls it. */
  label: string
}

interface TimeGridProps {
  columns: readonly HeadedColumn[]
  scale: { from: number; to: number }
  pieces: readonly Piece<CalendarItem>[]
  ground: readonly Piece<BookableStretch>[]
  /** The minute that it is, today. */
  now: number | null
  held: Held | null
  landing: Landing | null
  tabStop: string | null
  showsHosts: boolean
  onFree: (column: Column, minute: number) => void
}

/** The scale of hours with its columns: the days of a week, or the hosts of a day. */
export function TimeGrid({ columns, scale, pieces, ground, now, ...rest }: TimeGridProps) {
  const say = useSay()
  const { timeZone, today } = useCalendarBoard()
  const hours = useMemo(
    () => Array.from({ length: (scale.to - scale.from) / 60 + 1 }, (_, index) => scale.from + index * 60),
    [scale],
  )
  const at = (minute: number) => (minute - scale.from) * PIXELS_PER_MINUTE
  const grid = useFirstSight(at(firstSight(pieces, now)))
  const height = at(scale.to)
  return (
    <div ref={grid} className="cal-grid" role="group" aria-label={say('Calendar')} tabIndex={0}>
      <div
        className="cal-grid__inner"
        style={{ '--columns': columns.length, '--height': `${height}px` } as React.CSSProperties}
      >
        <div className="cal-grid__zone" title={timeZone}>
          {townOf(timeZone)}
        </div>
        {columns.map(({ head, ...column }) => (
          <div key={columnKey(column)} className="cal-grid__head" data-today={column.day === today}>
            {head}
          </div>
        ))}
        <ol className="cal-grid__scale" aria-hidden>
          {hours.map((minute) => (
            <li key={minute} style={{ top: at(minute) }}>
              {minute === DAY_MINUTES ? '24:00' : clockText(minute)}
            </li>
          ))}
        </ol>
        {columns.map(({ head: _head, label, ...column }) => (
          <TimeColumn
            key={columnKey(column)}
            column={column}
            label={label}
            scale={scale}
            pieces={pieces.filter(({ day, item }) => day === column.day && isOf(column, item.hosts))}
            ground={ground.filter(({ day, item }) => day === column.day && isOf(column, [item.host]))}
            now={column.day === today ? now : null}
            {...rest}
          />
        ))}
      </div>
    </div>
  )
}

const MORNING = 8 * 60
const MARGIN = 60
/** So many hours above the first thing are no night: there the scale stays where it begins. */
const SHORT_HOURS = 3

/** The minute at which a day begins for whoever looks: an hour before the first thing, or what it is now, if that is earlier. */
function firstSight(pieces: readonly Piece<CalendarItem>[], now: number | null): number {
  const starts = pieces.filter(({ isContinued }) => !isContinued).map(({ start }) => start)
  return Math.min(starts.length > 0 ? Math.min(...starts) : MORNING, now ?? Infinity) - MARGIN
}

/** Scrolls to a height when the grid is first seen; hosts of other clocks make the scale begin in the night. Then it is the reader's. */
function useFirstSight(height: number) {
  const grid = useRef<HTMLDivElement>(null)
  const first = useRef(height)
  useEffect(() => {
    const box = grid.current
    if (!box) return
    if (first.current > SHORT_HOURS * 60 * PIXELS_PER_MINUTE) box.scrollTop = first.current
    const today = box.querySelector<HTMLElement>('.cal-grid__head[data-today="true"]')
    const scale = box.querySelector<HTMLElement>('.cal-grid__zone')
    // On a phone, today may lie beside the screen.
    if (today && scale) box.scrollLeft = today.offsetLeft - scale.offsetLeft - scale.offsetWidth
  }, [])
  return grid
}

function isOf({ host }: Column, hosts: readonly string[]): boolean {
  return host === null || hosts.includes(host)
}
