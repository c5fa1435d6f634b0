'use client'

import { useEffect, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { ask } from '../boardApi'
import type { Card } from '../state/types'
import { shortSpan } from './figures'

interface Move {
  id: string
  fromStage?: { name?: string } | string | null
  toStage?: { name?: string } | string | null
  movedAt: string
  movedBy?: { name?: string } | string | null
  secondsInStage?: number | null
}

const SHOWN = 30

/** The stages that a card has been in, the newest first. Read again when it moves. */
export function CardHistory({ card }: { card: Pick<Card, 'id' | 'stage'> }) {
  const say = useSay()
  const language = useLanguage()
  const [moves, setMoves] = useState<Move[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const query = `where[item][equals]=${card.id}&sort=-movedAt&limit=${SHOWN}&depth=1&pagination=false`
    ask<{ docs: Move[] }>(`/pipeline-moves?${query}`, { signal: controller.signal })
      .then(({ docs }) => setMoves(docs))
      .catch((error: unknown) => {
        if (controller.signal.aborted) return
        console.warn('The history of the card could not be read.', error)
        setFailed(true)
      })
    return () => controller.abort()
  }, [card.id, card.stage])
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="board-history">
      <h3>{say('Where it has been')}</h3>
      {hasFailed ? <p className="board__quiet">{say('The history could not be read. Open the card again.')}</p> : null}
      {moves === null && !hasFailed ? <p className="board__quiet">{say('Reading…')}</p> : null}
      {moves?.length === 0 ? <p className="board__quiet">{say('It has not moved yet.')}</p> : null}
      <ol>
        {moves?.map((move) => (
          <li key={move.id}>
            <strong>{nameOf(move.toStage) ?? say('A column that is gone')}</strong>
            <time dateTime={move.movedAt}>{time.format(new Date(move.movedAt))}</time>
            <span>{words(move, say, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function words(move: Move, say: ReturnType<typeof useSay>, language: string): string {
  const from = nameOf(move.fromStage)
  const person = nameOf(move.movedBy)
  return [
    person,
    from && move.secondsInStage != null
      ? say('after {time} in {stage}', { time: shortSpan(move.secondsInStage, language, 'long'), stage: from })
      : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function nameOf(relation: { name?: string } | string | null | undefined): string | null {
  return (relation && typeof relation === 'object' ? relation.name : null) ?? null
}
