'use client'

import { DndContext, DragOverlay } from '@dnd-kit/core'
import { toast, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ask, useLanguage, useSay } from '@/plugins/languages/api.client'
import { ENDED_STATUSES } from '@/src/lib/work'
import type { DayActivity, DayData, DayTask } from '../dayData'
import { addDays, isDay } from '@/src/lib/days'
import { clockText, DAY_MINUTES, minutesOf } from '@/src/lib/wall-clock'
import { WORK_FROM, WORK_TO } from '../minutes'
import { readQuickAdd, writeQuickAdd } from '../quickAdd'
import { meetingsOf, readingOf, spansOf } from '../readings'
import { suggestStart } from '../suggest'
import { Activities } from './Activities'
import { CarryBar } from './CarryBar'
import { DayBoardProvider, type DayBoard } from './DayBoard'
import { DayColumn, PIXELS_PER_MINUTE } from './DayColumn'
import { EmptyDay } from './EmptyDay'
import { EnergyDialog } from './EnergyDialog'
import { Goals } from './Goals'
import { HeldCard } from './HeldCard'
import { KeysDialog } from './KeysDialog'
import { NightFold } from './NightFold'
import { QuickAdd } from './QuickAdd'
import { Readings } from './Readings'
import { TaskList } from './TaskList'
import { TaskSheet } from './TaskSheet'
import { useBoardActions } from './useBoardActions'
import { useDay, type NewTask } from './useDay'
import { TRAY, useDragging } from './useDragging'
import { useKeys } from '@/src/components/panel/useKeys'
import { useNow } from '@/src/components/panel/useNow'
import { useCardFocus } from '@/src/components/panel/useCardFocus'
import { WeekStrip } from './WeekStrip'
import { dayText } from './words'

/** Which addresses of the panel a screen leads to, and what the person may do there. */
export interface DayLinks {
  collections: string
  tasks: string
  goals: string
  activities: string
  mayKeepActivities: boolean
}

/** The day: its scale with tasks on it, the tray beside it, what was left, what to pick from. */
export function DayScreen({ initial, links }: { initial: DayData; links: DayLinks }) {
  const say = useSay()
  const language = useLanguage()
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

  const ofDay = useMemo(
    () => tasksOf(data).filter((task) => task.day === day && task.status !== 'CANCELLED'),
    [data, day],
  )
  const timed = useMemo(() => ofDay.filter(({ time }) => time !== null).sort(byTime), [ofDay])
  const anyTime = ofDay.filter(({ time }) => time === null)
  const left = data.left.filter((task) => task.day !== null && task.day < today && !isEnded(task))
  const isToday = day === today
  const someday = tasksOf(data).filter((task) => task.day === null && !isEnded(task))
  const early = timed.filter((task) => (minutesOf(task.time) ?? 0) < WORK_FROM).length
  const late = timed.filter((task) => (minutesOf(task.time) ?? 0) >= WORK_TO).length
  const stretch = useMemo(
    () => ({ from: isEarlyOpen ? 0 : WORK_FROM, to: isLateOpen ? DAY_MINUTES : WORK_TO }),
    [isEarlyOpen, isLateOpen],
  )
  const inColumn = timed.filter((task) => {
    const start = minutesOf(task.time) ?? 0
    return start >= stretch.from && start < stretch.to
  })

  const goTo = useCallback(
    (to: string) => {
      if (!isDay(to)) return
      window.history.pushState(null, '', to === today ? window.location.pathname : `?day=${to}`)
      void open(to)
    },
    [open, today],
  )
  useEffect(() => {
    const back = () => {
      const asked = new URLSearchParams(window.location.search).get('day')
      void open(isDay(asked) ? asked : today)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [open, today])

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
  const opened = sheet === null ? undefined : tasksOf(data).find(({ id }) => id === sheet)
  const meetings = useMemo(() => meetingsOf(data.appointments, day), [data.appointments, day])
  const reading = readingOf(ofDay, now ?? 0, meetings)
  const isEmpty = ofDay.length === 0
  const tabStop = inColumn.some(({ id }) => id === focus.current) ? focus.current : (inColumn[0]?.id ?? null)

  return (
    <DayBoardProvider value={board}>
      <DndContext id="today" {...context}>
        <div className="today" ref={root} tabIndex={-1} data-loading={isLoading} data-holding={held !== null}>
          <div className="today__head">
            <div className="today__name">
              <p>{dayName(say, day, today)}</p>
              <h1>{dayText(language, day, { weekday: 'long', day: 'numeric', month: 'long' })}</h1>
            </div>
            <div className="today__way">
              <button type="button" aria-label={say('The day before')} onClick={() => goTo(addDays(day, -1))}>
                ‹
              </button>
              <input type="date" value={day} aria-label={say('Date')} onChange={({ target }) => goTo(target.value)} />
              <button type="button" aria-label={say('The day after')} onClick={() => goTo(addDays(day, 1))}>
                ›
              </button>
              <button type="button" data-home disabled={day === today} onClick={() => goTo(today)}>
                {say('Today')}
              </button>
              <a href={`${links.tasks}/week?day=${day}`}>{say('Week')}</a>
              <button type="button" onClick={() => setDialog('energy')}>
                {say('Your hours')}
              </button>
              <button type="button" className="today__keys" aria-label={say('Keys')} onClick={() => setDialog('keys')}>
                ?
              </button>
            </div>
          </div>
          <WeekStrip week={week} day={day} today={today} tasks={tasksOf(data)} landing={landing} onOpen={goTo} />
          <Readings reading={reading} />
          <CarryBar
            left={isToday ? left : []}
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
            <div className="today__side">
              <section className="today__part" aria-labelledby="today-tray">
                <header>
                  <h2 id="today-tray">{say('Any time')}</h2>
                </header>
                <TaskList
                  region="tray"
                  label={say('Tasks without a time')}
                  tasks={anyTime}
                  drop={{ id: TRAY, isTarget: landing?.kind === 'tray' }}
                  empty={<EmptyDay isWholeDay={isEmpty} />}
                />
              </section>
              <Goals goals={data.goals} href={links.goals} />
              <Activities
                activities={data.activities}
                href={links.activities}
                onPick={(activity) => void pick(activity)}
              />
              {someday.length > 0 ? (
                <section className="today__part" aria-labelledby="today-someday">
                  <header>
                    <h2 id="today-someday">{say('On no day yet')}</h2>
                  </header>
                  <TaskList region="someday" label={say('Tasks on no day yet')} tasks={someday} empty={null} />
                </section>
              ) : null}
            </div>
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

/** Every task that is known, each once. */
function tasksOf({ tasks, left, someday }: DayData): DayTask[] {
  return [...new Map([...tasks, ...left, ...someday].map((task) => [task.id, task])).values()]
}

function isEnded({ status }: DayTask): boolean {
  return (ENDED_STATUSES as readonly string[]).includes(status)
}

function byTime(a: DayTask, b: DayTask): number {
  return (minutesOf(a.time) ?? 0) - (minutesOf(b.time) ?? 0)
}

function dayName(say: ReturnType<typeof useSay>, day: string, today: string): string {
  if (day === today) return say('Today')
  if (day === addDays(today, 1)) return say('Tomorrow')
  if (day === addDays(today, -1)) return say('Yesterday')
  return day < today ? say('A day that was') : say('A day to come')
}
