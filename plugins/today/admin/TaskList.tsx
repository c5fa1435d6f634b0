'use client'

import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import type { DayTask } from '../dayData'
import { useDayBoard } from './DayBoard'
import { TaskCard } from './TaskCard'

interface TaskListProps {
  /** Names the list for the arrow keys. */
  region: string
  tasks: readonly DayTask[]
  /** What lies here lands there. */
  drop?: { id: string; isTarget: boolean }
  label: string
  empty: ReactNode
}

/** Tasks below one another, a place to drop them if it has one. */
export function TaskList({ region, tasks, drop, label, empty }: TaskListProps) {
  const { current } = useDayBoard()
  const { setNodeRef } = useDroppable({ id: drop?.id ?? `list:${region}`, disabled: !drop })
  const tabStop = tasks.some(({ id }) => id === current) ? current : tasks[0]?.id
  return (
    <div ref={setNodeRef} className="task-list" data-region={region} data-target={drop?.isTarget ?? false}>
      {tasks.length === 0 ? (
        empty
      ) : (
        <ul aria-label={label}>
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskCard task={task} shape="row" isTabStop={task.id === tabStop} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
