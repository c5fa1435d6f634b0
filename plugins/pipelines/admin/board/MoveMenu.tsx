'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { Card, Stage } from '../state/types'

interface Props {
  card: Card
  stages: readonly Stage[]
  /** The button that opened it: the menu stands beside it, and the focus goes back there. */
  button: HTMLElement
  onMove: (stage: string, to: 'top' | 'end') => void
  onClose: () => void
}

const WIDTH = 260

/** The places that a card can go to, for those who do not drag. */
export function MoveMenu({ card, stages, button, onMove, onClose }: Props) {
  const say = useSay()
  const menu = useRef<HTMLDivElement>(null)

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) onClose()
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [onClose])

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const focus = (index: number) => items.at(index % items.length)?.focus()
    const keys: Record<string, () => void> = {
      ArrowDown: () => focus(at + 1),
      ArrowUp: () => focus(at - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      Escape: onClose,
      Tab: onClose,
    }
    event.stopPropagation()
    const run = keys[event.key]
    if (!run) return
    event.preventDefault()
    run()
  }

  return (
    <div
      ref={menu}
      role="menu"
      className="board-menu"
      style={placeBeside(button, stages.length + 2)}
      aria-label={say('Move “{title}” to…', { title: card.title })}
      onKeyDown={onKeyDown}
    >
      {stages.map((stage) => {
        const isHere = stage.id === card.stage
        const isFull = !isHere && stage.wipLimit !== null && stage.total >= stage.wipLimit
        return (
          <button
            key={stage.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-colour={stage.color}
            aria-disabled={isHere}
            onClick={() => {
              if (!isHere) onMove(stage.id, 'top')
            }}
          >
            <span className="board-head__tick" aria-hidden="true" />
            <span className="board-menu__name">{stage.name}</span>
            <span className="board-menu__note">{isHere ? say('it is here') : isFull ? say('Full') : stage.total}</span>
          </button>
        )
      })}
      <div role="separator" />
      <button type="button" role="menuitem" tabIndex={-1} onClick={() => onMove(card.stage, 'top')}>
        <span className="board-menu__name">{say('To the top of this column')}</span>
      </button>
      <button type="button" role="menuitem" tabIndex={-1} onClick={() => onMove(card.stage, 'end')}>
        <span className="board-menu__name">{say('To the end of this column')}</span>
      </button>
    </div>
  )
}

/** Below the button where there is room, else above it; never beyond the window. */
function placeBeside(button: HTMLElement, rows: number) {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const height = rows * 36 + 24
  const x = Math.min(Math.max(8, right - WIDTH), window.innerWidth - WIDTH - 8)
  const isRoomBelow = bottom + height < window.innerHeight
  return {
    insetInlineStart: Math.min(x, left),
    width: WIDTH,
    maxHeight: window.innerHeight - 16,
    ...(isRoomBelow ? { top: bottom + 4 } : { top: Math.max(8, top - height - 4) }),
  }
}
