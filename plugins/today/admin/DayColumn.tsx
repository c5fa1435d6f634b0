'use client'

import { useDraggable, useDroppable } from '@dnd-kit/core'
import { useMemo } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { BLOCK_MINUTES } from '@/src/lib/work'
import type { DayClock } from '../clock'
import type { DayAppointment, DayTask } from '../dayData'
import type { Landing, Stretch } from '../landing'
import { layOut, type Span } from '@/src/lib/lanes'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'
import { blockStart } from '../minutes'
import { spansOf } from '../readings'
import { useDayBoard } from './DayBoard'
import { EnergyCurve } from './EnergyCurve'
import { Meeting } from './Meeting'
import { TaskCard } from './TaskCard'
import { COLUMN, type Held } from './useDragging'
import { hintOf, lengthText } from './words'

/** A block of ninety minutes is 108 pixels high: half an hour has room for a line. */
export const PIXELS_PER_MINUTE = 1.2
/** No task is drawn lower than this, in minutes: it has to be met by a finger. */
const LEAST_MINUTES = 22

/** What stands in the column: a task, or a meeting. */
type Shown = Span & { task?: DayTask; appointment?: DayAppointment }

interface DayColumnProps {
  tasks: readonly DayTask[]
  /** What others have been promised: it stands fast. */
  meetings: readonly (Span & { appointment: DayAppointment })[]
  /** The address of the panel's collections. */
  collectionsHref: string
  stretch: Stretch
  clock: DayClock
  /** The minute that it is, on the day itself. */
  now: number | null
  held: Held | null
  landing: Landing | null
  stretched: { id: string; minutes: number } | null
  tabStop: string | null
  onPickTime: (time: string) => void
}

/** The scale of the day with what has a time on it. */
export function DayColumn({
  tasks,
  meetings,
  collectionsHref,
  stretch,
  clock,
  now,
  held,
  landing,
  stretched,
  tabStop,
  onPickTime,
}: DayColumnProps) {
  const say = useSay()
  const { setNodeRef } = useDroppable({ id: COLUMN })
  const { from, to } = stretch
  const laid = useMemo(
    () =>
      layOut<Shown>(
        [
          ...spansOf(tasks).map((span) =>
            span.id === stretched?.id ? { ...span, end: span.start + stretched.minutes } : span,
          ),
          ...meetings.filter(({ start }) => start >= from && start < to),
        ],
        LEAST_MINUTES,
      ),
    [tasks, stretched, meetings, from, to],
  )
  const blocks = Array.from({ length: (to - from) / BLOCK_MINUTES }, (_, index) => from + index * BLOCK_MINUTES)
  const at = (minute: number) => (minute - from) * PIXELS_PER_MINUTE
  const ghost = landing?.kind === 'time' && held && held.kind !== 'resize' ? { held, minute: landing.minute } : null

  return (
    <div className="column" style={{ '--day-height': `${at(to)}px` } as React.CSSProperties}>
      <ol className="column__scale" aria-hidden>
        {[...blocks, to].map((minute) => (
          <li key={minute} style={{ top: at(minute) }}>
            {minute === DAY_MINUTES ? '24:00' : clockText(minute)}
          </li>
        ))}
      </ol>
      <EnergyCurve stretch={stretch} />
      <div
        ref={setNodeRef}
        className="column__day"
        data-region="column"
        data-target={landing?.kind === 'time'}
        role="group"
        aria-label={say('Tasks with a time')}
        onDoubleClick={(event) => {
          if (event.target !== event.currentTarget) return
          const offset = event.clientY - event.currentTarget.getBoundingClientRect().top
          onPickTime(clockText(Math.floor((from + offset / PIXELS_PER_MINUTE) / 15) * 15))
        }}
      >
        {blocks.map((minute) => (
          <div
            key={minute}
            className="column__block"
            data-now={now !== null && blockStart(now) === minute}
            style={{ top: at(minute), height: BLOCK_MINUTES * PIXELS_PER_MINUTE }}
          />
        ))}
        {clock.change && clock.change.to > from && clock.change.from < to ? (
          <p
            className="column__change"
            style={{ top: at(clock.change.from), height: (clock.change.to - clock.change.from) * PIXELS_PER_MINUTE }}
          >
            {say(
              clock.hours < 24
                ? 'The clock goes forward here: this hour does not come.'
                : 'The clock goes back here: this hour comes twice.',
            )}
          </p>
        ) : null}
        {laid.map(({ task, appointment, start, end, lane, lanes }) => {
          const height = Math.max(Math.min(end, to) - start, LEAST_MINUTES) * PIXELS_PER_MINUTE - 3
          if (appointment) {
            return (
              <div
                key={appointment.id}
                className="column__task"
                style={{ top: at(start) + 1, height, left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}
              >
                <Meeting appointment={appointment} href={collectionsHref} />
              </div>
            )
          }
          return task ? (
            <div
              key={task.id}
              className="column__task"
              style={{ top: at(start) + 1, height, left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}
            >
              <TaskCard
                task={task}
                shape="block"
                height={height}
                minutes={end - start}
                isTabStop={task.id === tabStop}
              />
              <Edge task={task} />
            </div>
          ) : null
        })}
        {ghost ? <Ghost {...ghost} top={at(ghost.minute)} /> : null}
        {now !== null && now >= from && now <= to ? (
          <div className="column__now" style={{ top: at(now) }} aria-hidden>
            <span>{clockText(now)}</span>
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** The lower edge, which is pulled to make a task longer; the keys + and − do the same. */
function Edge({ task }: { task: DayTask }) {
  const held: Held = { kind: 'resize', task }
  const { setNodeRef, listeners } = useDraggable({ id: `edge:${task.id}`, data: { held } })
  return (
    <span
      ref={setNodeRef}
      className="column__edge"
      data-edge={task.id}
      aria-hidden
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
      onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
    />
  )
}

/** Where it would lie, and how that suits it. */
function Ghost({ held, minute, top }: { held: Exclude<Held, { kind: 'resize' }>; minute: number; top: number }) {
  const say = useSay()
  const language = useLanguage()
  const { energy } = useDayBoard()
  const { minutes, energyLevel } = held.kind === 'task' ? held.task : held.activity
  const hint = hintOf(say, energy, { energyLevel, minutes, time: clockText(minute) })
  return (
    <div className="column__ghost" style={{ top, height: Math.max(minutes, LEAST_MINUTES) * PIXELS_PER_MINUTE }}>
      <strong>
        {clockText(minute)} · {lengthText(language, minutes)}
      </strong>
      {hint ? <span>{hint}</span> : null}
    </div>
  )
}
