'use client'

import { DndContext, DragOverlay, useDroppable } from '@dnd-kit/core'
import { useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayAppointment, DayData, DayTask } from '../dayData'
import { addDays, isDay } from '@/src/lib/days'
import { minutesOf } from '@/src/lib/wall-clock'
import { meetingsOf, readingOf, spansOf } from '../readings'
import { suggestStart } from '../suggest'
import { DayBoardProvider, useDayBoard, type DayBoard } from './DayBoard'
import type { DayLinks } from './DayScreen'
import { HeldCard } from './HeldCard'
import { KeysDialog } from './KeysDialog'
import { Meeting } from './Meeting'
import { TaskCard } from './TaskCard'
import { TaskSheet } from './TaskSheet'
import { useBoardActions } from './useBoardActions'
import { useDay } from './useDay'
import { useDragging } from './useDragging'
import { useKeys } from '@/src/components/panel/useKeys'
import { useCardFocus } from '@/src/components/panel/useCardFocus'
import { dayText, lengthText } from './words'

/** Seven days beside one another, on a phone below one another; what is dragged to another day keeps its time. */
export function WeekScreen({ initial, links }: { initial: DayData; links: DayLinks }) {
  const say = useSay()
  const language = useLanguage()
  const root = useRef<HTMLDivElement>(null)
  const { setStepNav } = useStepNav()
  const dayState = useDay(initial)
  const { data, isLoading, open, save } = dayState
  const { day, today, week } = data
  const focus = useCardFocus(root)
  const [sheet, setSheet] = useState<string | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const [monday, sunday] = [week[0] ?? day, week[6] ?? day]

  useEffect(
    () => setStepNav([{ label: say('Tasks'), url: links.tasks }, { label: say('Week') }]),
    [setStepNav, say, links],
  )

  const goTo = useCallback(
    (to: string) => {
      if (!isDay(to)) return
      window.history.pushState(null, '', `?day=${to}`)
      void open(to)
    },
    [open],
  )
  useEffect(() => {
    const back = () => {
      const asked = new URLSearchParams(window.location.search).get('day')
      void open(isDay(asked) ? asked : today)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [open, today])

  const { context, held, landing, isHolding } = useDragging({
    day,
    week,
    column: null,
    pixelsPerMinute: 1,
    onLand: (inHand, at) => {
      if (inHand.kind !== 'task' || at.kind !== 'day') return
      void save(inHand.task, { day: at.day })
      focus.focusCard(inHand.task.id)
    },
    onResize: () => undefined,
  })
  const keyActions = useMemo(
    () => ({
      t: () => goTo(today),
      '[': () => goTo(addDays(day, -7)),
      ']': () => goTo(addDays(day, 7)),
      '?': () => setShowsKeys(true),
      ArrowDown: focus.focusLast,
      ArrowUp: focus.focusLast,
    }),
    [day, focus.focusLast, goTo, today],
  )
  const keys = useKeys('orrery-today-keys', keyActions, isHolding)
  const openSheet = useCallback((task: DayTask) => setSheet(task.id), [])
  const { toggleDone, letGo, onTaskKey } = useBoardActions({
    tasksHref: links.tasks,
    day: dayState,
    focus,
    isHolding,
    areKeysOn: () => keys.isOn,
    openSheet,
  })
  const board: DayBoard = {
    energy: data.energy,
    today,
    current: focus.current,
    setCurrent: focus.setCurrent,
    toggleDone: (task) => void toggleDone(task),
    openSheet,
    isHolding,
    onTaskKey,
  }
  const opened = data.tasks.find(({ id }) => id === sheet)
  const beside = data.tasks.filter((task) => task.day === opened?.day && task.id !== opened.id && task.doer === null)

  return (
    <DayBoardProvider value={board}>
      <DndContext id="week" {...context}>
        <div className="today" ref={root} tabIndex={-1} data-loading={isLoading} data-holding={held !== null}>
          <div className="today__head">
            <div className="today__name">
              <p>{say('Week')}</p>
              <h1>
                {[monday, sunday].map((one) => dayText(language, one, { day: 'numeric', month: 'long' })).join(' – ')}
              </h1>
            </div>
            <div className="today__way">
              <button type="button" aria-label={say('The week before')} onClick={() => goTo(addDays(day, -7))}>
                ‹
              </button>
              <input type="date" value={day} aria-label={say('Date')} onChange={({ target }) => goTo(target.value)} />
              <button type="button" aria-label={say('The week after')} onClick={() => goTo(addDays(day, 7))}>
                ›
              </button>
              <button type="button" data-home disabled={week.includes(today)} onClick={() => goTo(today)}>
                {say('This week')}
              </button>
              <a href={`${links.tasks}/today?day=${day}`}>{say('This day')}</a>
              <button type="button" className="today__keys" aria-label={say('Keys')} onClick={() => setShowsKeys(true)}>
                ?
              </button>
            </div>
          </div>
          <div className="week">
            {week.map((one) => (
              <WeekDay
                key={one}
                day={one}
                href={`${links.tasks}/today?day=${one}`}
                tasks={data.tasks.filter((task) => task.day === one && task.status !== 'CANCELLED')}
                meetings={data.appointments.filter((meeting) => meeting.day === one)}
                collectionsHref={links.collections}
                isTarget={landing?.kind === 'day' && landing.day === one}
              />
            ))}
          </div>
        </div>
        {typeof document === 'undefined'
          ? null
          : createPortal(
              <DragOverlay dropAnimation={null}>
                {held && held.kind !== 'resize' ? <HeldCard held={held} /> : null}
              </DragOverlay>,
              document.body,
            )}
      </DndContext>
      {opened ? (
        <TaskSheet
          key={opened.id}
          task={opened}
          href={`${links.tasks}/${opened.id}`}
          suggested={suggestStart({
            minutes: opened.minutes,
            level: opened.energyLevel,
            bands: data.energy,
            busy: [...spansOf(beside), ...meetingsOf(data.appointments, opened.day ?? '')],
          })}
          onSave={(change) => void save(opened, change)}
          onDone={() => void toggleDone(opened)}
          onLetGo={() => void letGo([opened])}
          onKeepActivity={null}
          onClose={() => setSheet(null)}
        />
      ) : null}
      {showsKeys ? (
        <KeysDialog isOn={keys.isOn} onSwitch={keys.switchKeys} onClose={() => setShowsKeys(false)} />
      ) : null}
    </DayBoardProvider>
  )
}

interface WeekDayProps {
  day: string
  href: string
  tasks: DayTask[]
  meetings: DayAppointment[]
  collectionsHref: string
  isTarget: boolean
}

/** A day of the week: its tasks in the order of the clock, and how much it holds. */
function WeekDay({ day, href, tasks, meetings, collectionsHref, isTarget }: WeekDayProps) {
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
