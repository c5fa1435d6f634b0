'use client'

import { DndContext } from '@dnd-kit/core'
import { toast, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import type { DayActivity, DayData, DayTask } from '../dayData'
import { addDays } from '@/src/lib/days'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'
import { partsOf, startOf } from '../dayParts'
import { WORK_FROM, WORK_TO } from '../minutes'
import { readQuickAdd, writeQuickAdd } from '../quickAdd'
import { meetingsOf, readingOf, spansOf } from '../readings'
import { suggestStart } from '../suggest'
import { CarryBar } from './CarryBar'
import { DayBoardProvider, type DayBoard } from './DayBoard'
import { DayColumn, PIXELS_PER_MINUTE } from './DayColumn'
import { DayHead } from './DayHead'
import type { DayLinks } from './dayLinks'
import { DaySide } from './DaySide'
import { EnergyDialog } from './EnergyDialog'
import { HeldOverlay } from './HeldOverlay'
import { KeysDialog } from './KeysDialog'
import { NightFold } from './NightFold'
import { QuickAdd } from './QuickAdd'
import { Readings } from './Readings'
import { TaskSheet } from './TaskSheet'
import { useBoardActions } from './useBoardActions'
import { useDay, type NewTask } from './useDay'
import { useDayAddress } from './useDayAddress'
import { useDragging } from './useDragging'
import { useKeys } from '@/src/components/panel/useKeys'
import { useNow } from '@/src/components/panel/useNow'
import { useCardFocus } from '@/src/components/panel/useCardFocus'
import { WeekStrip } from './WeekStrip'

/** The day: its scale with tasks on it, the tray beside it, what was left, what to pick from. */
export function DayScreen({ initial, links }: { initial: DayData; links: DayLinks }) {
  const say = useSay()
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { setStepNav } = useStepNav()
  const dayState = useDay(initial)
  const { data, isLoading, open, save, create, setData } = dayState
  const { day, today, week, energy } = data
  const clockNow = useNow(data.timeZone)
  const now = day === today ? clockNow : null
  const focus = useCardFocus(root)
  const [line, setLine] = useState('')
  const [sheet, setSheet] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'energy' | 'keys' | null>(null)
  const [isEarlyOpen, setEarlyOpen] = useState(false)
  const [isLateOpen, setLateOpen] = useState(false)

  useEffect(
    () => setStepNav([{ label: say('Tasks'), url: links.tasks }, { label: say('Today') }]),
    [setStepNav, say, links],
  )

  const parts = useMemo(() => partsOf(data), [data])
  const { ofDay, timed, anyTime, left, someday } = parts
  const early = timed.filter((task) => startOf(task) < WORK_FROM).length
  const late = timed.filter((task) => startOf(task) >= WORK_TO).length
  const stretch = useMemo(
    () => ({ from: isEarlyOpen ? 0 : WORK_FROM, to: isLateOpen ? DAY_MINUTES : WORK_TO }),
    [isEarlyOpen, isLateOpen],
  )
  const inColumn = timed.filter((task) => startOf(task) >= stretch.from && startOf(task) < stretch.to)

  const goTo = useDayAddress({ open, today, isTodayBare: true })

  const add = useCallback(
    async (task: NewTask) => {
      const id = await create({ day, ...task })
      if (id) focus.focusCard(id)
      return id
    },
    [create, day, focus],
  )
  const pick = useCallback(
    async (activity: DayActivity, time: string | null = null) => {
      const id = await add({ activity: activity.id, ...(time === null ? {} : { time }) })
      if (id) toast.success(say('“{title}” is on the day.', { title: activity.title }))
    },
    [add, say],
  )

  const { context, held, landing, stretched, isHolding } = useDragging({
    day,
    week,
    column: stretch,
    pixelsPerMinute: PIXELS_PER_MINUTE,
    onLand: (inHand, at) => {
      const place =
        at.kind === 'time'
          ? { day, time: clockText(at.minute) }
          : at.kind === 'tray'
            ? { day, time: null }
            : { day: at.day }
      if (inHand.kind === 'task') {
        void save(inHand.task, place)
        if (at.kind !== 'day') focus.focusCard(inHand.task.id)
      } else if (inHand.kind === 'activity') {
        if (at.kind === 'day') void create({ activity: inHand.activity.id, day: at.day })
        else void pick(inHand.activity, at.kind === 'time' ? clockText(at.minute) : null)
      }
    },
    onResize: (task, minutes) => void save(task, { minutes }),
  })

  const keyActions = useMemo(
    () => ({
      n: () => field.current?.focus(),
      t: () => goTo(today),
      '[': () => goTo(addDays(day, -1)),
      ']': () => goTo(addDays(day, 1)),
      '?': () => setDialog('keys'),
      ArrowDown: focus.focusLast,
      ArrowUp: focus.focusLast,
    }),
    [day, focus.focusLast, goTo, today],
  )
  const keys = useKeys('orrery-today-keys', keyActions, isHolding)
  const openSheet = useCallback((task: DayTask) => setSheet(task.id), [])
  const { toggleDone, letGo, unschedule, carryTo, onTaskKey } = useBoardActions({
    tasksHref: links.tasks,
    day: dayState,
    focus,
    isHolding,
    areKeysOn: () => keys.isOn,
    openSheet,
  })

  const board: DayBoard = {
    energy,
    today,
    current: focus.current,
    setCurrent: focus.setCurrent,
    toggleDone: (task) => void toggleDone(task),
    openSheet,
    isHolding,
    onTaskKey,
  }
  const opened = sheet === null ? undefined : parts.all.find(({ id }) => id === sheet)
  const meetings = useMemo(() => meetingsOf(data.appointments, day), [data.appointments, day])
  const reading = readingOf(ofDay, now ?? 0, meetings)
  const tabStop = inColumn.some(({ id }) => id === focus.current) ? focus.current : (inColumn[0]?.id ?? null)

  return (
    <DayBoardProvider value={board}>
      <DndContext id="today" {...context}>
        <div className="today" ref={root} tabIndex={-1} data-loading={isLoading} data-holding={held !== null}>
          <DayHead
            day={day}
            today={today}
            tasksHref={links.tasks}
            onGo={goTo}
            onEnergy={() => setDialog('energy')}
            onKeys={() => setDialog('keys')}
          />
          <WeekStrip week={week} day={day} today={today} tasks={parts.all} landing={landing} onOpen={goTo} />
          <Readings reading={reading} />
          <CarryBar
            left={day === today ? left : []}
            count={Math.max(data.leftCount - (data.left.length - left.length), left.length)}
            onCarry={(tasks) => void carryTo(tasks, today)}
            onUnschedule={(tasks) => void unschedule(tasks)}
            onLetGo={(tasks) => void letGo(tasks)}
          />
          <QuickAdd
            field={field}
            line={line}
            onLine={setLine}
            onLeave={focus.focusLast}
            onAdd={(task) => {
              setLine('')
              void add(task)
            }}
          />
          <div className="today__body">
            <div className="today__scale">
              <NightFold
                isOpen={isEarlyOpen}
                from={0}
                to={WORK_FROM}
                count={early}
                onSwitch={() => setEarlyOpen(!isEarlyOpen)}
              />
              <DayColumn
                tasks={inColumn}
                meetings={meetings}
                collectionsHref={links.collections}
                stretch={stretch}
                clock={data.clock}
                now={now}
                held={held}
                landing={landing}
                stretched={stretched}
                tabStop={tabStop}
                onPickTime={(time) => {
                  setLine(writeQuickAdd({ ...readQuickAdd(line), time }))
                  field.current?.focus()
                }}
              />
              <NightFold
                isOpen={isLateOpen}
                from={WORK_TO}
                to={DAY_MINUTES}
                count={late}
                onSwitch={() => setLateOpen(!isLateOpen)}
              />
            </div>
            <DaySide
              goals={data.goals}
              activities={data.activities}
              links={links}
              anyTime={anyTime}
              someday={someday}
              isDayEmpty={ofDay.length === 0}
              isTarget={landing?.kind === 'tray'}
              onPick={(activity) => void pick(activity)}
            />
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
            bands: energy,
            busy: [...spansOf(ofDay.filter(({ id, doer }) => id !== opened.id && doer === null)), ...meetings],
            notBefore: now ?? 0,
          })}
          onSave={(change) => void save(opened, change)}
          onDone={() => void toggleDone(opened)}
          onLetGo={() => void letGo([opened])}
          onKeepActivity={links.mayKeepActivities ? () => void keepActivity(opened) : null}
          onClose={() => setSheet(null)}
        />
      ) : null}
      {dialog === 'energy' ? (
        <EnergyDialog
          bands={energy}
          onKept={(bands) => setData((last) => ({ ...last, energy: bands }))}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'keys' ? (
        <KeysDialog isOn={keys.isOn} onSwitch={keys.switchKeys} onClose={() => setDialog(null)} />
      ) : null}
    </DayBoardProvider>
  )

  async function keepActivity({ title, category, energyLevel, minutes }: DayTask) {
    const body = { title, category: category ?? 'ADMIN', energyLevel, defaultDurationMinutes: minutes }
    const answer = await ask(say, 'POST', '/activities?depth=0', body)
    if (answer.ok) toast.success(say('“{title}” is in your activities.', { title }))
    else toast.error(answer.message)
    dayState.refreshSoon()
  }
}
