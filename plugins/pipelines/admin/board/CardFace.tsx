'use client'

import type { ReactNode } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { Card } from '../state/types'
import { dayWords, initialsOf, isOverdue, PRIORITY_WORDS, secondsSince, shortMoney, shortSpan } from './figures'
import { PriorityMark } from './PriorityMark'
import type { Clock } from './useClock'

interface Props {
  card: Card
  clock: Clock
  /** Nothing is late where cards are finished. */
  isFinished: boolean
  /** The id of the readings, for what they describe. */
  readings?: string
  /** The title as it stands here: a button on the board, a text under the pointer. */
  children: ReactNode
}

/** What a card shows, from top to bottom: whom it is for, its title, its readings. */
export function CardFace({ card, clock, isFinished, readings, children }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { client, priority, dueDate, value, currency, tags, assignedTo, enteredStageAt } = card
  const age = secondsSince(enteredStageAt, clock.now)
  const isLate = !isFinished && isOverdue(dueDate, clock.today)
  return (
    <>
      {client ? <p className="board-card__client">{client.name}</p> : null}
      {children}
      {tags.length > 0 ? (
        <ul className="board-card__tags" aria-label={say('Tags')}>
          {tags.slice(0, 4).map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      ) : null}
      <div className="board-card__readings" id={readings}>
        <PriorityMark priority={priority} label={say(PRIORITY_WORDS[priority])} />
        {dueDate ? (
          <span className="board-card__due" data-late={isLate}>
            <span className="board__hidden">{isLate ? say('Overdue since') : say('Due')} </span>
            <time dateTime={dueDate.slice(0, 10)}>{dayWords(dueDate, clock.today, say, language)}</time>
          </span>
        ) : null}
        {value ? <span className="board-card__value">{shortMoney({ minor: value, currency }, language)}</span> : null}
        <span className="board-card__end">
          <span
            className="board-card__age"
            title={say('In this stage for {time}', { time: shortSpan(age, language, 'long') })}
          >
            <span aria-hidden="true">{shortSpan(age, language)}</span>
            <span className="board__hidden">
              {say('In this stage for {time}', { time: shortSpan(age, language, 'long') })}
            </span>
          </span>
          {assignedTo ? (
            <span className="board-card__person" title={assignedTo.name}>
              <span aria-hidden="true">{initialsOf(assignedTo.name)}</span>
              <span className="board__hidden">{assignedTo.name}</span>
            </span>
          ) : null}
        </span>
      </div>
    </>
  )
}
