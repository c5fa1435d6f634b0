'use client'

import { memo } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { weighted } from '../state/counts'
import type { Stage } from '../state/types'
import { shortSums } from './figures'

interface Props {
  stage: Stage
  isFiltered: boolean
  isFolded: boolean
  /** Sums count by their probability, too. */
  isForecast: boolean
  mayAdd: boolean
  onAdd: (stage: string) => void
  onFold: (stage: string) => void
}

/** The engraved head of a column: name, how full it is, what it is worth. */
export const ColumnHead = memo(function ColumnHead(props: Props) {
  const { stage, isFiltered, isFolded, isForecast, mayAdd, onAdd, onFold } = props
  const say = useSay()
  const language = useLanguage()
  const { id, name, wipLimit, isTerminal, value, probability } = stage
  const total = Math.max(0, stage.total)
  const isFull = wipLimit !== null && total >= wipLimit
  const forecast = isForecast && probability !== null && probability < 100 ? weighted(stage) : []
  const sums = shortSums(value, language)
  const tally = (
    <span className="board-head__count">
      <span aria-hidden="true">{tallyOf(stage, isFiltered)}</span>
      <span className="board__hidden">{spokenTally(stage, isFiltered, say)}</span>
    </span>
  )
  if (isFolded) {
    return (
      <button
        type="button"
        className="board-fold"
        data-colour={stage.color}
        title={name}
        aria-expanded={false}
        onClick={() => onFold(id)}
      >
        <span className="board-head__tick" aria-hidden="true" />
        <span className="board-fold__name">{name}</span>
        {tally}
        <span className="board__hidden">{say('Open this column')}</span>
      </button>
    )
  }
  return (
    <div className="board-head" data-colour={stage.color} data-full={isFull}>
      <div className="board-head__line">
        <span className="board-head__tick" aria-hidden="true" />
        <h2 id={`stage-${id}`}>{name}</h2>
        {tally}
        {isFull ? <span className="board-head__full">{say('Full')}</span> : null}
        <span className="board-head__buttons">
          {isTerminal ? (
            <button
              type="button"
              aria-expanded={true}
              aria-label={say('Fold the column “{name}”', { name })}
              title={say('Fold this column')}
              onClick={() => onFold(id)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M7.5 2.5 4 6l3.5 3.5" />
              </svg>
            </button>
          ) : null}
          {mayAdd ? (
            <button
              type="button"
              aria-label={say('Add a card to “{name}”', { name })}
              title={say('Add a card')}
              onClick={() => onAdd(id)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M6 1.5v9M1.5 6h9" />
              </svg>
            </button>
          ) : null}
        </span>
      </div>
      <p className="board-head__sums">
        {sums === '' ? <span aria-hidden="true">—</span> : <span>{sums}</span>}
        {forecast.length > 0 ? (
          <span className="board-head__forecast">
            {say('{amount} weighted', { amount: shortSums(forecast, language) })}
          </span>
        ) : null}
      </p>
    </div>
  )
})

function tallyOf({ count, total, wipLimit }: Stage, isFiltered: boolean): string {
  const shown = Math.max(0, isFiltered ? count : total)
  return wipLimit === null ? String(shown) : `${shown} / ${wipLimit}`
}

function spokenTally({ count, total, wipLimit }: Stage, isFiltered: boolean, say: ReturnType<typeof useSay>): string {
  const shown = Math.max(0, isFiltered ? count : total)
  return wipLimit === null
    ? say({ one: 'One card', other: '{count} cards' }, { count: shown })
    : say('{count} of {limit} cards at most', { count: shown, limit: wipLimit })
}
