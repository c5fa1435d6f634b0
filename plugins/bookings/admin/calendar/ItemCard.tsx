'use client'

import { useDraggable } from '@dnd-kit/core'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { columnKey, type Column } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { CalendarItem } from '../../calendar/types'
import { stateOf, timeText, titleOf, townOf } from '../words'
import { useCalendarBoard } from './CalendarBoard'
import type { Held } from './useMoving'

interface ItemCardProps {
  piece: Piece<CalendarItem>
  column: Column
  shape: 'block' | 'row'
  /** Whether the Tab key stops here: once in a view, arrows do the rest. */
  isTabStop: boolean
  /** Whether whose it is has to be said: not where the column says it. */
  showsHosts: boolean
  height?: number
  /** Where nothing is moved. */
  isFixed?: boolean
}

/** A thing of the calendar: moved by hand or by `m`, opened by a click or Enter. */
export function ItemCard({
  piece,
  column,
  shape,
  isTabStop,
  showsHosts,
  height = Infinity,
  isFixed = false,
}: ItemCardProps) {
  const say = useSay()
  const language = useLanguage()
  const { timeZone, hostOf, typeOf, setCurrent, open, onCardKey } = useCalendarBoard()
  const { item } = piece
  const held: Held = { item, piece, column }
  const isMovable = item.mayMove && !piece.isContinued && !isFixed
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: `${piece.id}@${columnKey(column)}`,
    data: { held },
    disabled: !isMovable,
  })
  const time = `${timeText(language, item.startsAt, timeZone)}–${timeText(language, item.endsAt, timeZone)}`
  const state = stateOf(say, item)
  const hosts = item.hosts.flatMap((id) => hostOf(id) ?? [])
  const elsewhere =
    item.kind === 'BLOCK' || item.kind === 'BUSY' ? undefined : hosts.find((host) => host.timeZone !== timeZone)
  const title = titleOf(say, item)
  const type = typeOf(item.type)
  const names = hosts.map(({ name }) => name).join(', ')
  return (
    <div
      ref={(node) => {
        setNodeRef(node)
        setActivatorNodeRef(node)
      }}
      {...attributes}
      role="button"
      className="cal-card"
      data-task={`${piece.id}@${columnKey(column)}`}
      data-item={item.key}
      data-shape={shape}
      data-kind={item.kind}
      data-status={item.status}
      data-colour={type?.color ?? (item.kind === 'BOOKING' ? 'brass' : 'slate')}
      data-held={isDragging}
      data-movable={isMovable}
      data-size={height < 34 ? 'line' : height < 52 ? 'short' : 'full'}
      aria-pressed={undefined}
      aria-disabled={undefined}
      aria-roledescription={undefined}
      aria-label={[title, time, state, type && type.title !== title ? type.title : null, names]
        .filter(Boolean)
        .join(', ')}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => setCurrent(`${piece.id}@${columnKey(column)}`)}
      onClick={(event) => {
        event.stopPropagation()
        open(item)
      }}
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
      onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
      onKeyDown={(event) => {
        onCardKey(event, piece)
        if (!event.defaultPrevented) listeners?.onKeyDown?.(event)
      }}
    >
      <span className="cal-card__time">{piece.isContinued ? '…' : time}</span>
      <span className="cal-card__title">{title}</span>
      {state ? <em className="cal-card__state">{state}</em> : null}
      <span className="cal-card__facts">
        {type && type.title !== title ? <span>{type.title}</span> : null}
        {showsHosts && names ? <span>{names}</span> : null}
        {elsewhere ? (
          <span className="cal-card__clock">
            {say('{time} in {town}', {
              time: timeText(language, item.startsAt, elsewhere.timeZone),
              town: townOf(elsewhere.timeZone),
            })}
          </span>
        ) : null}
      </span>
    </div>
  )
}
