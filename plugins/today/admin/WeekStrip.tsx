'use client'

import { useDroppable } from '@dnd-kit/core'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayTask } from '../dayData'
import type { Landing } from '../landing'
import { readingOf } from '../readings'
import { dayText, lengthText } from './words'

/** As much work as a bar can show: the nine working blocks would be more than anybody plans. */
const FULL_MINUTES = 480

interface WeekStripProps {
  week: readonly string[]
  day: string
  today: string
  tasks: readonly DayTask[]
  landing: Landing | null
  onOpen: (day: string) => void
}

/** The days of the week with their load: links to them, and places to drop a task on. */
export function WeekStrip({ week, tasks, landing, ...rest }: WeekStripProps) {
  const say = useSay()
  return (
    <nav className="week-strip" aria-label={say('Days of the week')}>
      <ol>
        {week.map((one) => (
          <li key={one}>
            <StripDay
              {...rest}
              one={one}
              tasks={tasks.filter((task) => task.day === one)}
              isTarget={landing?.kind === 'day' && landing.day === one}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StripDay({
  one,
  day,
  today,
  tasks,
  isTarget,
  onOpen,
}: Omit<WeekStripProps, 'week' | 'landing'> & { one: string; isTarget: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { setNodeRef } = useDroppable({ id: one })
  const { planned, done, tasks: count, tasksDone } = readingOf(tasks)
  const name = dayText(language, one, { weekday: 'long', day: 'numeric', month: 'long' })
  const load =
    count === 0
      ? say('nothing planned')
      : say('{length} planned, {done} of {count} done', {
          length: lengthText(language, planned),
          done: tasksDone,
          count,
        })
  return (
    <a
      ref={setNodeRef}
      href={`?day=${one}`}
      aria-current={one === day ? 'date' : undefined}
      aria-label={`${name}: ${load}`}
      data-day={one}
      data-today={one === today}
      data-past={one < today}
      data-target={isTarget}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen(one)
      }}
    >
      <span>{dayText(language, one, { weekday: 'short' })}</span>
      <b>{Number(one.slice(8))}</b>
      <i
        style={
          {
            '--planned': Math.min(planned / FULL_MINUTES, 1),
            '--done': Math.min(done / FULL_MINUTES, 1),
          } as React.CSSProperties
        }
      />
    </a>
  )
}
