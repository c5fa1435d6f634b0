'use client'

import { useDroppable } from '@dnd-kit/core'
import { useMemo } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { layOut } from '@/src/lib/lanes'
import { clockText } from '@/src/lib/wall-clock'
import { columnKey, type Column, type Landing } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { BookableStretch, CalendarItem } from '../../calendar/types'
import { titleOf } from '../words'
import { ItemCard } from './ItemCard'
import { minuteOfClick, PIXELS_PER_MINUTE } from './pixels'
import type { Held } from './useMoving'

/** Nothing is drawn lower than this, in minutes: it has to be met by a finger. */
const LEAST_MINUTES = 24

interface TimeColumnProps {
  column: Column
  label: string
  scale: { from: number; to: number }
  pieces: readonly Piece<CalendarItem>[]
  ground: readonly Piece<BookableStretch>[]
  now: number | null
  held: Held | null
  landing: Landing | null
  tabStop: string | null
  showsHosts: boolean
  onFree: (column: Column, minute: number) => void
}

/** One column: what can be booked as its ground, what is taken on it. A click on free time makes something there. */
export function TimeColumn({
  column,
  label,
  scale,
  pieces,
  ground,
  now,
  held,
  landing,
  tabStop,
  showsHosts,
  onFree,
}: TimeColumnProps) {
  const say = useSay()
  const key = columnKey(column)
  const { setNodeRef } = useDroppable({ id: key })
  const laid = useMemo(() => layOut(pieces, LEAST_MINUTES), [pieces])
  const at = (minute: number) => (minute - scale.from) * PIXELS_PER_MINUTE
  const isTarget = landing !== null && columnKey(landing) === key
  const length = held ? (Date.parse(held.item.endsAt) - Date.parse(held.item.startsAt)) / 60_000 : 0
  return (
    <div
      ref={setNodeRef}
      className="cal-column"
      role="group"
      aria-label={label}
      data-region={key}
      data-target={isTarget}
      onClick={(event) => onFree(column, minuteOfClick(event, scale))}
    >
      {ground.map((stretch) => (
        <div
          key={stretch.id}
          className="cal-column__open"
          style={{ top: at(stretch.start), height: (stretch.end - stretch.start) * PIXELS_PER_MINUTE }}
        />
      ))}
      {laid.map((piece) => {
        const height = Math.max(Math.min(piece.end, scale.to) - piece.start, LEAST_MINUTES) * PIXELS_PER_MINUTE - 2
        return (
          <div
            key={piece.id}
            className="cal-column__item"
            style={{
              top: at(piece.start) + 1,
              height,
              left: `${(piece.lane / piece.lanes) * 100}%`,
              width: `${100 / piece.lanes}%`,
            }}
          >
            <ItemCard
              piece={piece}
              column={column}
              shape="block"
              height={height}
              showsHosts={showsHosts}
              isTabStop={tabStop === `${piece.id}@${key}`}
            />
          </div>
        )
      })}
      {isTarget && held ? (
        <div
          className="cal-column__ghost"
          style={{ top: at(landing.minute), height: Math.max(length, LEAST_MINUTES) * PIXELS_PER_MINUTE }}
        >
          <strong>{clockText(landing.minute)}</strong> {titleOf(say, held.item)}
        </div>
      ) : null}
      {now !== null && now >= scale.from && now <= scale.to ? (
        <div className="cal-column__now" style={{ top: at(now) }} aria-hidden>
          <span>{clockText(now)}</span>
        </div>
      ) : null}
    </div>
  )
}
