'use client'

import { DndContext } from '@dnd-kit/core'
import { useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { DayData, DayTask } from '../dayData'
import { addDays } from '@/src/lib/days'
import { meetingsOf, spansOf } from '../readings'
import { suggestStart } from '../suggest'
import { DayBoardProvider, type DayBoard } from './DayBoard'
import type { DayLinks } from './dayLinks'
import { HeldOverlay } from './HeldOverlay'
import { KeysDialog } from './KeysDialog'
import { TaskSheet } from './TaskSheet'
import { useBoardActions } from './useBoardActions'
import { useDay } from './useDay'
import { useDayAddress } from './useDayAddress'
import { useDragging } from './useDragging'
import { useKeys } from '@/src/components/panel/useKeys'
import { useCardFocus } from '@/src/components/panel/useCardFocus'
import { WeekDay } from './WeekDay'
import { WeekHead } from './WeekHead'

/** Seven days beside one another, on a phone below one another; what is dragged to another day keeps its time. */
export function WeekScreen({ initial, links }: { initial: DayData; links: DayLinks }) {
  const say = useSay()
  const root = useRef<HTMLDivElement>(null)
  const { setStepNav } = useStepNav()
  const dayState = useDay(initial)
  const { data, isLoading, open, save } = dayState
  const { day, today, week } = data
  const focus = useCardFocus(root)
  const [sheet, setSheet] = useState<string | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)

  useEffect(
    () => setStepNav([{ label: say('Tasks'), url: links.tasks }, { label: say('Week') }]),
    [setStepNav, say, links],
  )

  const goTo = useDayAddress({ open, today, isTodayBare: false })

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
          <WeekHead
            day={day}
            today={today}
            week={week}
            tasksHref={links.tasks}
            onGo={goTo}
            onKeys={() => setShowsKeys(true)}
          />
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
        <HeldOverlay held={held} />
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
