'use client'

import { useDraggable } from '@dnd-kit/core'
import type { CSSProperties } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayTask } from '../dayData'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import { useDayBoard } from './DayBoard'
import { EnergySign } from './EnergySign'
import type { Held } from './useDragging'
import { ENERGY_WORDS, hintOf, lengthText, PRIORITY_WORDS } from './words'

interface TaskCardProps {
  task: DayTask
  /** Whether the Tab key stops here: once in a list, arrows do the rest. */
  isTabStop: boolean
  /** `block` in the column, `row` in a list. */
  shape: 'block' | 'row'
  /** How much room there is, in pixels; nothing is said that would not fit. */
  height?: number
  style?: CSSProperties
  /** Other minutes than the task's own, while its edge is pulled. */
  minutes?: number
}

/** A task: done by its box, moved by its body, opened by a click. */
export function TaskCard({ task, isTabStop, shape, height = Infinity, style, minutes = task.minutes }: TaskCardProps) {
  const say = useSay()
  const language = useLanguage()
  const { energy, openSheet, toggleDone, setCurrent, onTaskKey } = useDayBoard()
  const held: Held = { kind: 'task', task }
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: task.id,
    data: { held },
  })
  const isDone = task.status === 'DONE'
  const hint = isDone ? null : hintOf(say, energy, { ...task, minutes })
  const start = minutesOf(task.time)
  const time = start === null ? null : `${clockText(start)}–${clockText(start + minutes)}`
  const facts = factsOf(task, say)

  return (
    <div
      ref={setNodeRef}
      className="task"
      style={style}
      data-shape={shape}
      data-energy={task.energyLevel}
      data-done={isDone}
      data-held={isDragging}
      data-size={height < 40 ? 'line' : height < 64 ? 'short' : 'full'}
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
      onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
    >
      <button
        type="button"
        className="task__done"
        role="checkbox"
        aria-checked={isDone}
        aria-label={say('“{title}” is done', { title: task.title })}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => toggleDone(task)}
      >
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d="M3.5 8.5l3 3 6-7" />
        </svg>
      </button>
      <div
        ref={setActivatorNodeRef}
        {...attributes}
        className="task__body"
        data-task={task.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={undefined}
        aria-disabled={undefined}
        onFocus={() => setCurrent(task.id)}
        onClick={() => openSheet(task)}
        onKeyDown={(event) => {
          onTaskKey(event, task)
          if (!event.defaultPrevented) listeners?.onKeyDown?.(event)
        }}
      >
        <span className="task__title">{task.title}</span>
        <span className="task__facts">
          {time ? (
            <span className="task__time">{time}</span>
          ) : (
            <span className="task__length">{lengthText(language, minutes)}</span>
          )}
          <EnergySign level={task.energyLevel} label={say(ENERGY_WORDS[task.energyLevel])} />
          {task.priority === 'HIGH' || task.priority === 'URGENT' ? (
            <span className="task__priority" data-priority={task.priority}>
              {say(PRIORITY_WORDS[task.priority])}
            </span>
          ) : null}
          {facts.map((fact) => (
            <span key={fact} className="task__fact">
              {fact}
            </span>
          ))}
        </span>
        {hint ? <span className="task__hint">{hint}</span> : null}
      </div>
    </div>
  )
}

function factsOf(task: DayTask, say: ReturnType<typeof useSay>): string[] {
  return [
    task.client?.name ?? '',
    task.doer ? say('done by {name}', { name: task.doer.name }) : '',
    task.blockedBy > 0
      ? say({ one: 'waits for one task', other: 'waits for {count} tasks' }, { count: task.blockedBy })
      : '',
    task.steps > 0 ? say('{done} of {count} steps', { done: task.stepsDone, count: task.steps }) : '',
    task.timesCarried > 0
      ? say({ one: 'carried once', other: 'carried {count} times' }, { count: task.timesCarried })
      : '',
    ...task.tags.map((tag) => `#${tag}`),
  ].filter(Boolean)
}
