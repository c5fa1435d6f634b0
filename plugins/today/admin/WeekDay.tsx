'use client'

import { useDroppable } from '@dnd-kit/core'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { minutesOf } from '@/src/lib/wall-clock'
import type { DayAppointment, DayTask } from '../dayData'
import { readingOf } from '../readings'
import { useDayBoard } from './DayBoard'
import { Meeting } from './Meeting'
import { TaskCard } from './TaskCard'
import { dayText, lengthText } from './words'

interface Props {
  day: string
  href: string
  tasks: DayTask[]
  meetings: DayAppointment[]
  collectionsHref: string
  isTarget: boolean
}

/** A day of the week: its tasks in the order of the clock, and how much it holds. */
export function WeekDay({ day, href, tasks, meetings, collectionsHref, isTarget }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { current, today } = useDayBoard()
  const { setNodeRef } = useDroppable({ id: day })
  const sorted = tasks.toSorted((a, b) => (minutesOf(a.time) ?? 1440) - (minutesOf(b.time) ?? 1440))
  const { planned, done } = readingOf(tasks)
  const tabStop = sorted.some(({ id }) => id === current) ? current : sorted[0]?.id
  return (
    <section
      ref={setNodeRef}
      className="week__day"
      data-region={day}
      data-day={day}
      data-today={day === today}
      data-past={day < today}
      data-target={isTarget}
    >
      <header>
        <h2>
          <a href={href}>
            {dayText(language, day, { weekday: 'short' })} <b>{Number(day.slice(8))}</b>
          </a>
        </h2>
        <p>{planned === 0 ? say('Free') : lengthText(language, planned)}</p>
        <i
          style={{ '--planned': Math.min(planned / 480, 1), '--done': Math.min(done / 480, 1) } as React.CSSProperties}
        />
      </header>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Meeting appointment={meeting} href={collectionsHref} />
          </li>
        ))}
        {sorted.map((task) => (
          <li key={task.id}>
            <TaskCard task={task} shape="row" isTabStop={task.id === tabStop} />
          </li>
        ))}
      </ul>
    </section>
  )
}
