'use client'

import { useSay } from '@/plugins/languages/api.client'
import type { LaneRow, Grid } from '../state/grid'
import type { Stage } from '../state/types'
import { CardList, type ListProps } from './CardList'
import { Head, type ColumnShared } from './Column'
import { initialsOf, PRIORITY_WORDS } from './figures'
import { PriorityMark } from './PriorityMark'

interface Props extends ColumnShared {
  stages: readonly Stage[]
  grid: Grid
  rows: readonly LaneRow[]
  folded: ReadonlySet<string>
  adding: string | null
  until: Readonly<Record<string, string | null>>
  listOf: (stage: Stage, lane: string) => ListProps
  more: (stage: string) => void
}

/** The board in lanes: a row for each person or priority, under the same heads. */
export function Lanes({ stages, grid, rows, folded, adding, until, listOf, more, ...shared }: Props) {
  const say = useSay()
  const columns = stages.map(({ id }) => (folded.has(id) ? '3.4rem' : 'minmax(17rem, 1fr)')).join(' ')
  const counts = new Map(
    rows.map(({ key }) => [key, stages.reduce((sum, { lanes }) => sum + (lanes[key] ?? 0), 0)] as const),
  )
  const isInSight = (key: string) =>
    (counts.get(key) ?? 0) > 0 || grid.flat().some(({ lane, cards }) => lane === key && cards.length > 0)
  return (
    <div className="board-lanes" style={{ gridTemplateColumns: columns }}>
      <div className="board-lanes__heads">
        {stages.map((stage) => (
          <div key={stage.id} data-stage={stage.id} data-folded={folded.has(stage.id)} data-colour={stage.color}>
            <Head stage={stage} isFolded={folded.has(stage.id)} isAdding={adding === stage.id} {...shared} />
          </div>
        ))}
      </div>
      {rows
        .filter(({ key }) => isInSight(key) || key !== 'none')
        .map((row) => {
          const name = row.person?.name ?? (row.priority ? say(PRIORITY_WORDS[row.priority]) : say('Nobody'))
          return (
            <section key={row.key} className="board-lane" aria-label={name}>
              <h3>
                <span className="board-lane__name">
                  {row.priority ? <PriorityMark priority={row.priority} label="" /> : null}
                  {row.person ? (
                    <span className="board-card__person" aria-hidden="true">
                      {initialsOf(row.person.name)}
                    </span>
                  ) : null}
                  {name} <span className="board-head__count">{counts.get(row.key) ?? 0}</span>
                </span>
              </h3>
              {stages.map((stage) => (
                <CardList key={stage.id} {...listOf(stage, row.key)} />
              ))}
            </section>
          )
        })}
      <div className="board-lanes__more">
        {stages.map(({ id, name }) =>
          until[id] != null && !folded.has(id) ? (
            <button
              key={id}
              type="button"
              aria-label={say('More cards of “{name}”', { name })}
              onClick={() => more(id)}
            >
              {say('More cards')}
            </button>
          ) : (
            <span key={id} />
          ),
        )}
      </div>
    </div>
  )
}
