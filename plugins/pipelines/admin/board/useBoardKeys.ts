'use client'

import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { directionOf, neighbourOf, type Direction } from '../state/walk'
import type { Grid } from '../state/grid'

interface Options {
  root: RefObject<HTMLElement | null>
  grid: Grid
  /** Whether a card is being carried by keys. */
  isCarrying: boolean
  mayMove: boolean
  onFocusCard: (id: string) => void
  onLift: (id: string) => void
  onStep: (direction: Direction) => void
  onDrop: () => void
  onCancel: () => void
  onMenu: (id: string, button: HTMLElement) => void
  onAdd: (card: string | null) => void
  onSearch: () => void
  onKeys: () => void
}

/** The board by keys: arrows walk, space lifts and drops, letters are short ways. Only while the board has the focus. */
export function useBoardKeys(options: Options) {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const title = titleOf(options.root.current, wanted.current)
    if (!title) return
    wanted.current = null
    title.focus({ preventScroll: true })
    title.closest('[data-card]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const focusLater = useCallback((id: string) => {
    wanted.current = id
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    if (isField(event.target) || isElsewhere(event.target)) return
    const card = cardOf(event.target)
    const run = options.isCarrying ? carriedKey(event.key, options) : walkingKey(event, card, options, focusLater)
    if (!run) return
    event.preventDefault()
    run()
  }
  /** A button is pressed when the space key comes up again: the one that lifted the card must not open it, too. */
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && isTitle(event.target)) event.preventDefault()
  }
  return { onKeyDown, onKeyUp, focusLater }
}

function carriedKey(key: string, { onStep, onDrop, onCancel }: Options): (() => void) | null {
  const direction = directionOf(key)
  if (direction) return () => onStep(direction)
  if (key === ' ' || key === 'Enter') return onDrop
  return key === 'Escape' || key === 'Tab' ? onCancel : null
}

function walkingKey(
  { key, target }: KeyboardEvent,
  card: HTMLElement | null,
  options: Options,
  focusLater: (id: string) => void,
): (() => void) | null {
  const id = card?.dataset.card ?? null
  const direction = directionOf(key)
  if (direction) {
    const next = neighbourOf(options.grid, id ?? '', direction)
    if (next === null) return id === null ? null : () => undefined
    return () => {
      focusLater(next)
      options.onFocusCard(next)
    }
  }
  switch (key) {
    case ' ':
      return id !== null && options.mayMove && isTitle(target) ? () => options.onLift(id) : null
    case 'm':
    case 'M': {
      const button = card?.querySelector<HTMLElement>('.board-card__menu')
      return id !== null && button ? () => options.onMenu(id, button) : null
    }
    case 'n':
    case 'N':
      return () => options.onAdd(id)
    case '/':
      return options.onSearch
    case '?':
      return options.onKeys
    default:
      return null
  }
}

function cardOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
}

function titleOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] .board-card__title`) ?? null
}

function isTitle(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('board-card__title')
}

/** In a sheet or a menu, which have keys of their own. */
function isElsewhere(target: EventTarget): boolean {
  return target instanceof Element && target.closest('dialog, [role="menu"]') !== null
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
