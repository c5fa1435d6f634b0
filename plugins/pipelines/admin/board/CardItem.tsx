'use client'

import { useDraggable } from '@dnd-kit/core'
import { memo, useId } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { Card } from '../state/types'
import { isDraft } from '../state/walk'
import { CardFace } from './CardFace'
import type { Clock } from './useClock'

export interface CardCommands {
  open: (id: string) => void
  /** Opens the menu of places beside the button. */
  menu: (id: string, button: HTMLElement) => void
}

interface Props {
  card: Card
  clock: Clock
  isFinished: boolean
  /** The one card of the board that the tab key stops at. */
  isCurrent: boolean
  isCarried: boolean
  /** Somebody else has just moved or made it. */
  isMarked: boolean
  mayMove: boolean
  commands: CardCommands
}

/** A card on the board: dragged as a whole, opened by its title, moved by its menu. */
export const CardItem = memo(function CardItem({ isCarried, isMarked, ...face }: Props) {
  const { id } = face.card
  const isNew = isDraft(id)
  const { setNodeRef, listeners } = useDraggable({ id, disabled: !face.mayMove || isNew })
  return (
    <li
      ref={setNodeRef}
      className="board-card"
      data-card={id}
      data-carried={isCarried}
      data-marked={isMarked}
      data-draft={isNew}
      {...listeners}
    >
      <Inside {...face} />
    </li>
  )
})

/** Apart from the shell, which is drawn again whenever a card anywhere is carried over another column. */
const Inside = memo(function Inside(props: Omit<Props, 'isCarried' | 'isMarked'>) {
  const { card, clock, isFinished, isCurrent, mayMove, commands } = props
  const say = useSay()
  const readings = useId()
  const isNew = isDraft(card.id)
  return (
    <>
      <CardFace card={card} clock={clock} isFinished={isFinished} readings={readings}>
        <button
          type="button"
          className="board-card__title"
          tabIndex={isCurrent ? 0 : -1}
          aria-describedby={`${readings} board-how`}
          disabled={isNew}
          onClick={() => commands.open(card.id)}
        >
          {card.title}
        </button>
      </CardFace>
      {mayMove && !isNew ? (
        <button
          type="button"
          className="board-card__menu"
          tabIndex={isCurrent ? 0 : -1}
          aria-haspopup="menu"
          aria-label={say('Move “{title}” to…', { title: card.title })}
          onClick={({ currentTarget }) => commands.menu(card.id, currentTarget)}
        >
          <svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true">
            <circle cx="2" cy="2" r="1.5" />
            <circle cx="8" cy="2" r="1.5" />
            <circle cx="14" cy="2" r="1.5" />
          </svg>
        </button>
      ) : null}
    </>
  )
})
