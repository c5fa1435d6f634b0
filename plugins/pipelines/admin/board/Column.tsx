'use client'

import { memo } from 'react'
import { CardList, type ListProps } from './CardList'
import { ColumnHead } from './ColumnHead'
import { QuickAdd } from './QuickAdd'
import type { Stage } from '../state/types'

/** What every column of a board is given alike. */
export interface ColumnShared {
  isFiltered: boolean
  isForecast: boolean
  mayAdd: boolean
  onAdd: (stage: string) => void
  onFold: (stage: string) => void
  onNew: (title: string, stage: string) => void
  onAdded: () => void
}

interface Props extends ColumnShared {
  stage: Stage
  isFolded: boolean
  isAdding: boolean
  list: ListProps
}

/** A stage of the board with its cards, or folded to a strip that takes cards all the same. */
export function Column({ stage, isFolded, isAdding, list, ...shared }: Props) {
  return (
    <section
      className="board-column"
      data-stage={stage.id}
      data-folded={isFolded}
      data-colour={stage.color}
      aria-labelledby={isFolded ? undefined : `stage-${stage.id}`}
      aria-label={isFolded ? stage.name : undefined}
    >
      <Head stage={stage} isFolded={isFolded} isAdding={isAdding} {...shared} />
      <CardList {...list} />
    </section>
  )
}

/** The head of a column and, below it, the line for a new card. */
export const Head = memo(function Head({
  stage,
  isFolded,
  isAdding,
  onNew,
  onAdded,
  ...shared
}: ColumnShared & { stage: Stage; isFolded: boolean; isAdding: boolean }) {
  return (
    <>
      <ColumnHead stage={stage} isFolded={isFolded} {...shared} />
      {isAdding && !isFolded ? <QuickAdd stage={stage.id} name={stage.name} onAdd={onNew} onClose={onAdded} /> : null}
    </>
  )
})
