'use client'

import {
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type DndContextProps,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useCallback, useRef, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { KeySensor, rectOf } from '@/src/components/panel/KeySensor'
import { underPointer } from '@/src/components/panel/underPointer'
import { clockText } from '@/src/lib/wall-clock'
import { columnKey, landingByKey, minuteAt, type Column, type Landing } from '../../calendar/landing'
import type { Piece } from '../../calendar/placing'
import type { CalendarView } from '../../calendar/span'
import type { CalendarItem } from '../../calendar/types'
import { dayText, titleOf } from '../words'

/** What is in the hand: a thing, and the place in the calendar from which it was taken. */
export interface Held {
  item: CalendarItem
  piece: Piece<CalendarItem>
  column: Column
}

interface Options {
  view: CalendarView
  columns: readonly Column[]
  scale: { from: number; to: number }
  pixelsPerMinute: number
  hostName: (id: string) => string
  onLand: (held: Held, landing: Landing) => void
}

/** Dragging by mouse, finger and keys: what is held, where it would land, and what a screen reader hears of it. */
export function useMoving({ view, columns, scale, pixelsPerMinute, hostName, onLand }: Options) {
  const say = useSay()
  const language = useLanguage()
  const [held, setHeld] = useState<Held | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const target = useRef<Landing | null>(null)
  const spoken = useRef('')
  const byKeys = useRef(false)
  const isHolding = useRef(false)
  const columnOf = (id: unknown): Column | undefined => columns.find((column) => columnKey(column) === String(id))

  const coordinates: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
    const inHand = heldOf(context.active)
    if (!inHand) return undefined
    const at = target.current ?? homeOf(inHand)
    const next = landingByKey(event.key, at, { view, columns, scale })
    if (!next) return undefined
    event.preventDefault()
    byKeys.current = true
    target.current = next
    setLanding(next)
    const rect = rectOf(context, columnKey(next))
    if (!rect) return { ...currentCoordinates, x: currentCoordinates.x + 0.01 }
    const below = view === 'month' ? 4 : (next.minute - scale.from) * pixelsPerMinute
    return { x: rect.left + 8, y: rect.top + below }
  }

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // A finger that moves at once scrolls the page.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeySensor, {
      coordinateGetter: coordinates,
      scrollBehavior: 'auto',
      keyboardCodes: { start: [], cancel: ['Escape'], end: ['Enter', 'Space'] },
    }),
  )

  const landingOf = ({ active, over }: Pick<DragMoveEvent, 'active' | 'over'>): Landing | null => {
    if (byKeys.current) return target.current
    const column = over ? columnOf(over.id) : undefined
    const inHand = heldOf(active)
    const top = active.rect.current.translated?.top
    if (!column || !over || !inHand || top === undefined) return null
    const minute = view === 'month' ? inHand.piece.start : minuteAt((top - over.rect.top) / pixelsPerMinute, scale)
    return { ...column, minute }
  }

  const where = (at: Landing | null): string => {
    if (!at) return say('Nowhere: let go and it stays where it was.')
    const day = dayText(language, at.day, { weekday: 'long', day: 'numeric', month: 'long' })
    return [day, clockText(at.minute), at.host === null ? null : hostName(at.host)].filter(Boolean).join(', ')
  }

  const finish = useCallback(() => {
    setHeld(null)
    setLanding(null)
    target.current = null
    byKeys.current = false
    spoken.current = ''
    // The key that ended it reaches the page after this.
    setTimeout(() => (isHolding.current = false))
  }, [])

  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      const inHand = heldOf(active)
      return inHand
        ? say('Picked up “{title}”. The arrows move it, Enter keeps it there, Escape takes it back.', {
            title: titleOf(say, inHand.item),
          })
        : undefined
    },
    onDragMove: (event) => {
      const text = where(landingOf(event))
      if (text === spoken.current) return undefined
      spoken.current = text
      return text
    },
    onDragOver: () => undefined,
    onDragEnd: () =>
      spoken.current === '' ? say('It stays where it was.') : say('Put down: {place}.', { place: spoken.current }),
    onDragCancel: () => say('It stays where it was.'),
  }

  const context: DndContextProps = {
    sensors,
    collisionDetection: underPointer,
    accessibility: {
      announcements,
      screenReaderInstructions: {
        draggable: say('Press m and then the arrow keys to move it, Enter to open it, ? for every key.'),
      },
    },
    onDragStart: ({ active }) => {
      isHolding.current = true
      target.current = null
      setHeld(heldOf(active))
    },
    onDragMove: (event) => {
      const next = landingOf(event)
      setLanding((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    },
    onDragEnd: (event) => {
      const inHand = heldOf(event.active)
      const at = landingOf(event)
      if (inHand && at && JSON.stringify(at) !== JSON.stringify(homeOf(inHand))) onLand(inHand, at)
      finish()
    },
    onDragCancel: finish,
  }
  const holding = useCallback(() => isHolding.current, [])
  return { context, held, landing, isHolding: holding }
}

function heldOf(active: Active | null): Held | null {
  return (active?.data.current as { held?: Held } | undefined)?.held ?? null
}

function homeOf({ piece, column }: Held): Landing {
  return { ...column, minute: piece.start }
}
