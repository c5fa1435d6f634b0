'use client'

import {
  type DndContextProps,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useMemo, useRef, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayActivity, DayTask } from '../dayData'
import { landingByKey, minuteAt, type Landing, type Stretch } from '../landing'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import { snapLength } from '../minutes'
import { KeySensor, rectOf } from '@/src/components/panel/KeySensor'
import { underPointer } from '@/src/components/panel/underPointer'
import { dayText, lengthText } from './words'

/** What is in the hand. */
export type Held =
  { kind: 'task'; task: DayTask } | { kind: 'activity'; activity: DayActivity } | { kind: 'resize'; task: DayTask }

interface Options {
  day: string
  week: readonly string[]
  /** The column, where there is one. */
  column: Stretch | null
  pixelsPerMinute: number
  onLand: (held: Held, landing: Landing) => void
  onResize: (task: DayTask, minutes: number) => void
}

export const COLUMN = 'column'
export const TRAY = 'tray'

/** Dragging by mouse, finger and keys: what is held, where it would land, and what a screen reader hears of it. */
export function useDragging({ day, week, column, pixelsPerMinute, onLand, onResize }: Options) {
  const say = useSay()
  const language = useLanguage()
  const [held, setHeld] = useState<Held | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const [stretched, setStretched] = useState<{ id: string; minutes: number } | null>(null)
  const target = useRef<Landing | null>(null)
  const spoken = useRef('')
  const pulled = useRef(0)
  const isHolding = useRef(false)
  const byKeys = useRef(false)

  const coordinates: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
    const inHand = heldOf(context.active)
    if (inHand?.kind !== 'task') return undefined
    const home: Landing = homeOf(inHand.task, day, column)
    const next = landingByKey(event.key, { landing: target.current, home, day, week, column })
    if (!next) return undefined
    event.preventDefault()
    byKeys.current = true
    target.current = next
    setLanding(next)
    const rect = rectOf(context, next.kind === 'time' ? COLUMN : next.kind === 'tray' ? TRAY : next.day)
    if (!rect) return { ...currentCoordinates, x: currentCoordinates.x + 0.01 }
    const below = next.kind === 'time' && column ? (next.minute - column.from) * pixelsPerMinute : 0
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
    if (!over) return null
    if (over.id === TRAY) return { kind: 'tray' }
    if (over.id !== COLUMN) return { kind: 'day', day: String(over.id) }
    const top = active.rect.current.translated?.top
    if (top === undefined || !column) return null
    return { kind: 'time', minute: minuteAt((top - over.rect.top) / pixelsPerMinute, column) }
  }

  const lengthOf = (task: DayTask, delta: number) => snapLength(task.minutes + delta / pixelsPerMinute)

  const finish = () => {
    setHeld(null)
    setLanding(null)
    setStretched(null)
    target.current = null
    byKeys.current = false
    spoken.current = ''
    // The key that ended it reaches the page after this.
    setTimeout(() => (isHolding.current = false))
  }

  const where = (at: Landing | null): string => {
    if (!at) return say('Nowhere: let go and it stays where it was.')
    if (at.kind === 'tray') return say('Any time')
    if (at.kind === 'time') return clockText(at.minute)
    return dayText(language, at.day, { weekday: 'long', day: 'numeric', month: 'long' })
  }

  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      const inHand = heldOf(active)
      if (!inHand || inHand.kind === 'resize') return undefined
      return say(
        'Picked up “{title}”. Up and down change the time, left and right the day, a puts it to any time. Enter keeps it there, Escape takes it back.',
        {
          title: titleOf(inHand),
        },
      )
    },
    onDragMove: (event) => {
      const inHand = heldOf(event.active)
      const text = inHand?.kind === 'resize' ? lengthText(language, pulled.current) : where(landingOf(event))
      if (text === spoken.current) return undefined
      spoken.current = text
      return text
    },
    onDragOver: () => undefined,
    onDragEnd: (event) => {
      const inHand = heldOf(event.active)
      if (inHand?.kind === 'resize') return say('Kept.')
      return spoken.current === ''
        ? say('It stays where it was.')
        : say('Put down: {place}.', { place: spoken.current })
    },
    onDragCancel: () => say('It stays where it was.'),
  }

  const context: DndContextProps = {
    sensors,
    collisionDetection: underPointer,
    accessibility: {
      announcements,
      screenReaderInstructions: {
        draggable: say(
          'Press m and then the arrow keys to move it, x when it is done, Enter for more, ? for every key.',
        ),
      },
    },
    onDragStart: ({ active }) => {
      isHolding.current = true
      target.current = null
      setHeld(heldOf(active))
    },
    onDragMove: (event) => {
      const inHand = heldOf(event.active)
      if (inHand?.kind === 'resize') {
        const minutes = lengthOf(inHand.task, event.delta.y)
        pulled.current = minutes
        setStretched((last) => (last?.minutes === minutes ? last : { id: inHand.task.id, minutes }))
        return
      }
      const next = landingOf(event)
      setLanding((last) => (same(last, next) ? last : next))
    },
    onDragEnd: (event) => {
      const inHand = heldOf(event.active)
      const at = landingOf(event)
      if (inHand?.kind === 'resize') onResize(inHand.task, lengthOf(inHand.task, event.delta.y))
      else if (inHand && at) onLand(inHand, at)
      finish()
    },
    onDragCancel: finish,
  }
  const holding = useMemo(() => () => isHolding.current, [])
  return { context, held, landing, stretched, isHolding: holding }
}

function heldOf(active: Active | null): Held | null {
  return (active?.data.current as { held?: Held } | undefined)?.held ?? null
}

function titleOf(held: Held): string {
  return held.kind === 'activity' ? held.activity.title : held.task.title
}

/** Where a task is before it is moved. */
function homeOf(task: DayTask, day: string, column: Stretch | null): Landing {
  if (!column || task.day !== day) return { kind: 'day', day: task.day ?? day }
  const minute = minutesOf(task.time)
  return minute === null ? { kind: 'tray' } : { kind: 'time', minute }
}

function same(a: Landing | null, b: Landing | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
