'use client'

import { useDroppable } from '@dnd-kit/core'
import { memo, useEffect, useRef } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { Card } from '../state/types'
import { CardFace } from './CardFace'
import { CardItem, type CardCommands } from './CardItem'
import { cellId } from './cells'
import type { Clock } from './useClock'

/** What every list of a board is given alike. */
export interface Shared {
  clock: Clock
  mayMove: boolean
  marked: ReadonlySet<string>
  commands: CardCommands
  /** Fetches more of a stage. */
  more: (stage: string) => void
}

export interface ListProps extends Shared {
  stage: string
  lane: string
  label: string
  cards: readonly Card[]
  isFinished: boolean
  /** The card of this list that the tab key stops at, if it is in this one. */
  current: string | null
  /** The card of this list that is being carried, if it came from here. */
  carried: string | null
  /** Where a carried card would be put, and with which face. */
  slot: { index: number; card: Card; withFace: boolean } | null
  hasMore: boolean
  /** Whether more comes by itself when the end comes into sight; else by a button elsewhere. */
  isEndless: boolean
}

/** The cards of one stage, or of one lane of it, in their order. */
export const CardList = memo(function CardList(props: ListProps) {
  const { stage, lane, label, cards, current, carried, slot, hasMore, isEndless, more, ...shared } = props
  const { setNodeRef, isOver } = useDroppable({ id: cellId({ stage, lane }) })
  const say = useSay()
  const others = cards.filter(({ id }) => id !== carried)
  const below = slot ? others[slot.index]?.id : undefined
  const gap = slot ? (
    <li key="slot" className="board-slot" data-with-face={slot.withFace}>
      {slot.withFace ? (
        <CardFace card={slot.card} clock={shared.clock} isFinished={props.isFinished}>
          <p className="board-card__title">{slot.card.title}</p>
        </CardFace>
      ) : null}
    </li>
  ) : null
  return (
    <ol
      ref={setNodeRef}
      className="board-list"
      data-cell={cellId({ stage, lane })}
      data-over={isOver}
      aria-label={label}
    >
      {cards.flatMap((card) => [
        ...(gap && card.id === below ? [gap] : []),
        <CardItem
          key={card.id}
          card={card}
          clock={shared.clock}
          isFinished={props.isFinished}
          isCurrent={card.id === current}
          isCarried={card.id === carried}
          isMarked={shared.marked.has(card.id)}
          mayMove={shared.mayMove}
          commands={shared.commands}
        />,
      ])}
      {gap && below === undefined ? gap : null}
      {hasMore && isEndless ? (
        <End key={cards.length} onReach={() => more(stage)} words={say('More cards are coming…')} />
      ) : null}
    </ol>
  )
})

/** Asks for more when it comes into sight. Made anew after each page, so that a page shorter than the column asks again. */
function End({ onReach, words }: { onReach: () => void; words: string }) {
  const mark = useRef<HTMLLIElement>(null)
  const reach = useRef(onReach)
  useEffect(() => {
    reach.current = onReach
  }, [onReach])
  useEffect(() => {
    if (!mark.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reach.current()
      },
      { rootMargin: '400px' },
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [])
  return (
    <li ref={mark} className="board-list__end">
      {words}
    </li>
  )
}
