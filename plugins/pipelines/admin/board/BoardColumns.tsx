'use client'

import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import { useRef, type ComponentProps } from 'react'
import type { Card } from '../state/types'
import { CardFace } from './CardFace'
import { Column, type ColumnShared } from './Column'
import { Lanes } from './Lanes'
import { StageStrip } from './StageStrip'
import { detectPlace, type useCarry } from './useCarry'
import type { Clock } from './useClock'

type LanesProps = ComponentProps<typeof Lanes>

interface Props extends Pick<
  LanesProps,
  'stages' | 'grid' | 'rows' | 'folded' | 'adding' | 'until' | 'listOf' | 'more'
> {
  pipeline: string
  /** Whether the columns run from top to bottom, without lanes across them. */
  isWhole: boolean
  carrying: ReturnType<typeof useCarry>
  /** The card that is being moved. */
  carried: Card | undefined
  clock: Clock
  shared: ColumnShared
}

/** The columns of a board, whole or in lanes, and the card that flies over them. */
export function BoardColumns(props: Props) {
  const {
    pipeline,
    stages,
    isWhole,
    grid,
    rows,
    folded,
    adding,
    until,
    carrying,
    carried,
    clock,
    listOf,
    more,
    shared,
  } = props
  const box = useRef<HTMLDivElement>(null)
  return (
    <DndContext
      id={`board-${pipeline}`}
      sensors={carrying.sensors}
      collisionDetection={detectPlace}
      measuring={{ droppable: { strategy: MeasuringStrategy.BeforeDragging } }}
      autoScroll={{ threshold: { x: 0.12, y: 0.16 }, acceleration: 3 }}
      accessibility={SILENT}
      {...carrying.handlers}
    >
      <StageStrip
        stages={stages}
        columns={box}
        onJump={(stage) => {
          const column = box.current?.querySelector(`[data-stage="${stage}"]`)
          column?.scrollIntoView({ inline: 'center', block: 'nearest' })
        }}
      />
      <div ref={box} className="board__columns">
        {isWhole ? (
          stages.map((stage) => (
            <Column
              key={stage.id}
              stage={stage}
              isFolded={folded.has(stage.id)}
              isAdding={adding === stage.id}
              list={listOf(stage, 'all')}
              {...shared}
            />
          ))
        ) : (
          <Lanes
            stages={stages}
            grid={grid}
            rows={rows}
            folded={folded}
            adding={adding}
            until={until}
            listOf={listOf}
            more={more}
            {...shared}
          />
        )}
      </div>
      <DragOverlay dropAnimation={null}>
        {carrying.carry?.by === 'pointer' && carried ? (
          <div className="board-card board-card--flying">
            <CardFace card={carried} clock={clock} isFinished={false}>
              <p className="board-card__title">{carried.title}</p>
            </CardFace>
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}

/** The board speaks for itself. */
const quiet = () => undefined
const SILENT = {
  announcements: { onDragStart: quiet, onDragOver: quiet, onDragMove: quiet, onDragEnd: quiet, onDragCancel: quiet },
  screenReaderInstructions: { draggable: '' },
}
