'use client'

import {
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { spotOf, stepSpot, type Direction, type Spot } from '../state/walk'
import type { Grid } from '../state/grid'
import { cellId, cellOf } from './cells'

export interface Carry {
  id: string
  by: 'pointer' | 'keys'
  spot: Spot | null
}

interface Options {
  grid: Grid
  hold: (id: string) => void
  release: () => void
  /** Puts the card down; not called when it stays where it was. */
  onDrop: (id: string, spot: Spot) => void
  /** Tells what happens with a card that is carried by keys. */
  onTell: (told: 'lifted' | 'over' | 'dropped' | 'cancelled', id: string, spot: Spot) => void
}

/** How far beside the board a card may be let go and still be put into the nearest column, in pixels. */
const REACH = 120

/** A card that is being carried, by pointer, finger or keys, and the place where it would be put. */
export function useCarry(options: Options) {
  const [carry, setCarry] = useState<Carry | null>(null)
  const latest = useRef({ ...options, carry })
  useEffect(() => {
    latest.current = { ...options, carry }
  })

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )

  const end = useCallback((isDropped: boolean) => {
    const { carry: ended, grid, release, onDrop, onTell } = latest.current
    setCarry(null)
    release()
    if (!ended) return
    const from = spotOf(grid, ended.id)
    const spot = ended.spot ?? from
    if (!spot) return
    const hasMoved = isDropped && ended.spot !== null && !isSame(from, ended.spot)
    if (hasMoved) onDrop(ended.id, spot)
    if (ended.by === 'keys') onTell(isDropped ? 'dropped' : 'cancelled', ended.id, isDropped ? spot : (from ?? spot))
  }, [])

  const lift = useCallback((id: string, by: Carry['by']) => {
    const { grid, hold, onTell } = latest.current
    const spot = spotOf(grid, id)
    if (!spot) return
    hold(id)
    setCarry({ id, by, spot })
    if (by === 'keys') onTell('lifted', id, spot)
  }, [])

  const step = useCallback((direction: Direction) => {
    const { carry: carried, grid, onTell } = latest.current
    if (!carried?.spot) return
    const spot = stepSpot(grid, carried.id, carried.spot, direction)
    setCarry({ ...carried, spot })
    onTell('over', carried.id, spot)
  }, [])

  const handlers = {
    onDragStart: ({ active }: DragStartEvent) => lift(String(active.id), 'pointer'),
    onDragMove: ({ collisions }: DragMoveEvent) => {
      const [hit] = collisions ?? []
      const spot = hit ? { ...cellOf(String(hit.id)), index: Number(hit.data?.index ?? 0) } : null
      setCarry((carried) => (!carried || isSame(carried.spot, spot) ? carried : { ...carried, spot }))
    },
    onDragEnd: (_event: DragEndEvent) => end(latest.current.carry?.spot !== null),
    onDragCancel: () => end(false),
  }
  return { carry, sensors, handlers, lift, step, drop: () => end(true), cancel: () => end(false) }
}

/**
 * The list that the pointer is over, or the nearest, and the place in it: above the first card whose middle lies below the
 * pointer. Read from the page itself, because columns scroll and cards make room.
 */
export const detectPlace: CollisionDetection = ({ active, pointerCoordinates, droppableContainers }) => {
  if (!pointerCoordinates) return []
  const { x, y } = pointerCoordinates
  let best: { distance: number; node: HTMLElement; id: string } | null = null
  for (const { id, node } of droppableContainers) {
    if (!node.current) continue
    const rect = node.current.getBoundingClientRect()
    const dx = Math.max(rect.left - x, 0, x - rect.right)
    const dy = Math.max(rect.top - y, 0, y - rect.bottom)
    const distance = Math.hypot(dx, dy)
    if (distance <= REACH && (!best || distance < best.distance))
      best = { distance, node: node.current, id: String(id) }
  }
  if (!best) return []
  const cards = [...best.node.querySelectorAll<HTMLElement>(':scope > [data-card]')].filter(
    ({ dataset }) => dataset.card !== active.id,
  )
  const index = cards.findIndex((card) => {
    const { top, height } = card.getBoundingClientRect()
    return y < top + height / 2
  })
  return [{ id: best.id, data: { index: index < 0 ? cards.length : index } }]
}

function isSame(a: Spot | null, b: Spot | null): boolean {
  if (a === null || b === null) return a === b
  return cellId(a) === cellId(b) && a.index === b.index
}
