'use client'

import { DndContext } from '@dnd-kit/core'
import { toast, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { useCardFocus } from '@/src/components/panel/useCardFocus'
import { useKeys } from '@/src/components/panel/useKeys'
import { columnKey, type Landing } from '../../calendar/landing'
import { instantAt, piecesOf, scaleOf, type Piece } from '../../calendar/placing'
import { daysOf, stepOf } from '../../calendar/span'
import type { CalendarData, CalendarItem } from '../../calendar/types'
import { dayText, timeText, titleOf } from '../words'
import { Agenda } from './Agenda'
import { CalendarBoardProvider, type CalendarBoard } from './CalendarBoard'
import { CalendarHead } from './CalendarHead'
import { columnsOf } from './columnsOf'
import { Filters } from './Filters'
import { FlyingCard } from './FlyingCard'
import { ItemSheet } from './ItemSheet'
import { KeysSheet } from './KeysSheet'
import { MonthGrid } from './MonthGrid'
import { NewSheet, type NewPlace } from './NewSheet'
import { PIXELS_PER_MINUTE } from './pixels'
import { TimeGrid } from './TimeGrid'
import { useCalendar, type CalendarSetting } from './useCalendar'
import { useCalendarAddress } from './useCalendarAddress'
import { useMoving, type Held } from './useMoving'
import { useNow } from '@/src/components/panel/useNow'

/** Which addresses of the panel the calendar leads to, and what the person may do in it. */
export interface CalendarLinks {
  collections: string
  mayBook: boolean
}

interface CalendarScreenProps {
  initial: CalendarData
  setting: CalendarSetting
  /** Whether the address itself names a view. */
  isViewNamed: boolean
  links: CalendarLinks
}

/** The calendar of the house: what is booked, by day and host, by week, by month, or as a list. */
export function CalendarScreen({ initial, setting: first, isViewNamed, links }: CalendarScreenProps) {
  const say = useSay()
  const language = useLanguage()
  const root = useRef<HTMLDivElement>(null)
  const { setStepNav } = useStepNav()
  const calendar = useCalendar(initial, first)
  const { data, items, setting, show, refresh, moveTo, isLoading, trouble } = calendar
  const { view, day, hosts: chosenHosts, types: chosenTypes } = setting
  const { timeZone, today } = data
  const now = useNow(timeZone)
  const focus = useCardFocus(root)
  const [opened, setOpened] = useState<CalendarItem | null>(null)
  const [making, setMaking] = useState<NewPlace | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(
    () =>
      setStepNav([{ label: say('Bookings'), url: `${links.collections}/audit-bookings` }, { label: say('Calendar') }]),
    [setStepNav, say, links],
  )
  useCalendarAddress({ show, today, isViewNamed })

  const hostOf = useCallback((id: string) => data.hosts.find((host) => host.id === id), [data.hosts])
  const typeOf = useCallback((id: string | null) => data.types.find((type) => type.id === id), [data.types])
  const shownHosts = chosenHosts.length === 0 ? data.hosts : data.hosts.filter(({ id }) => chosenHosts.includes(id))
  const days = daysOf(view, day)
  const columns = columnsOf({
    view,
    days,
    hosts: shownHosts,
    timeZone,
    language,
    say,
    onDay: (to) => void show({ view: 'day', day: to }),
  })
  const pieces = useMemo(
    () => piecesOf(items, daysOf(view, day), timeZone, ({ key }) => key),
    [items, view, day, timeZone],
  )
  const ground = useMemo(
    () => piecesOf(data.hours, daysOf(view, day), timeZone, ({ host, startsAt }) => `${host}:${startsAt}`),
    [data.hours, view, day, timeZone],
  )
  // A blocked night makes no longer day.
  const scale = useMemo(
    () => scaleOf([...ground, ...pieces.filter(({ item }) => item.kind !== 'BLOCK' && item.kind !== 'BUSY')]),
    [ground, pieces],
  )

  const land = async ({ item, column }: Held, at: Landing) => {
    setRefusal(null)
    const startsAt = instantAt(at.day, at.minute, timeZone)
    const length = Date.parse(item.endsAt) - Date.parse(item.startsAt)
    const endsAt = new Date(Date.parse(startsAt) + length).toISOString()
    const hosts = item.hosts.length > 1 || at.host === null ? item.hosts : [at.host]
    focus.focusCard(`${item.key}@${columnKey(at)}`)
    const answer = await moveTo(item, { startsAt, endsAt, hosts })
    const title = titleOf(say, item)
    if (answer.ok) {
      toast.success(
        say('“{title}” is now on {day} at {time}.', {
          title,
          day: dayText(language, at.day, { weekday: 'short', day: 'numeric', month: 'short' }),
          time: timeText(language, startsAt, timeZone),
        }),
      )
      return
    }
    setRefusal(say('“{title}” stays where it was. {reason}', { title, reason: answer.message }))
    focus.focusCard(`${item.key}@${columnKey(column)}`)
  }
  const moving = useMoving({
    view,
    columns,
    scale,
    pixelsPerMinute: PIXELS_PER_MINUTE,
    hostName: (id) => hostOf(id)?.name ?? '',
    onLand: (held, at) => void land(held, at),
  })

  const makeAt = useCallback(
    (kind: NewPlace['kind'], place: Partial<NewPlace> = {}) => {
      if (!links.mayBook) return
      setMaking({ kind, day, minute: null, host: chosenHosts.length === 1 ? (chosenHosts[0] ?? null) : null, ...place })
    },
    [chosenHosts, day, links.mayBook],
  )
  const keyActions = useMemo(
    () => ({
      t: () => void show({ day: today }),
      '[': () => void show({ day: stepOf(view, day, -1) }),
      ']': () => void show({ day: stepOf(view, day, 1) }),
      d: () => void show({ view: 'day' as const }),
      w: () => void show({ view: 'week' as const }),
      o: () => void show({ view: 'month' as const }),
      a: () => void show({ view: 'agenda' as const }),
      n: () => makeAt('booking'),
      b: () => makeAt('block'),
      '?': () => setShowsKeys(true),
      ArrowDown: focus.focusLast,
      ArrowUp: focus.focusLast,
    }),
    [day, focus.focusLast, makeAt, show, today, view],
  )
  const keys = useKeys('orrery-calendar-keys', keyActions, moving.isHolding)

  const onCardKey = (event: React.KeyboardEvent, piece: Piece<CalendarItem>) => {
    if (moving.isHolding() || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') {
      event.preventDefault()
      event.stopPropagation()
      focus.step(event.currentTarget as HTMLElement, key)
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      setOpened(piece.item)
    }
  }
  const cardsOf = (column: { day: string; host: string | null }) =>
    pieces
      .filter(({ day: on, item }) => on === column.day && (column.host === null || item.hosts.includes(column.host)))
      .map(({ id }) => `${id}@${columnKey(column)}`)
  const all = columns.flatMap(cardsOf)
  const tabStop = focus.current !== null && all.includes(focus.current) ? focus.current : (all[0] ?? null)
  const board: CalendarBoard = {
    timeZone,
    today,
    hostOf,
    typeOf,
    current: focus.current,
    setCurrent: focus.setCurrent,
    open: setOpened,
    onCardKey,
  }
  const parts = { pieces, landing: moving.landing, tabStop, onDay: (to: string) => void show({ view: 'day', day: to }) }

  return (
    <CalendarBoardProvider value={board}>
      <DndContext id="calendar" {...moving.context}>
        <div className="cal" ref={root} tabIndex={-1} data-loading={isLoading} data-view={view}>
          <CalendarHead
            view={view}
            day={day}
            today={today}
            timeZone={timeZone}
            onShow={(change) => void show(change)}
            onKeys={() => setShowsKeys(true)}
          />
          <Filters
            hosts={data.hosts}
            types={data.types}
            chosenHosts={chosenHosts}
            chosenTypes={chosenTypes}
            mayBook={links.mayBook}
            onShow={(change) => void show(change)}
            onNew={makeAt}
          />
          <div role="alert" className="cal__alert">
            {(refusal ?? trouble) ? (
              <p>
                {refusal ?? trouble}
                {refusal ? (
                  <button type="button" onClick={() => setRefusal(null)}>
                    {say('Understood')}
                  </button>
                ) : null}
              </p>
            ) : null}
          </div>
          {data.hosts.length === 0 ? (
            <p className="cal__quiet">
              {say('Nobody can be booked yet.')}{' '}
              <a href={`${links.collections}/booking-hosts/create`}>{say('Make the first host')}</a>
            </p>
          ) : view === 'month' ? (
            <MonthGrid columns={columns} month={day.slice(0, 7)} {...parts} />
          ) : view === 'agenda' ? (
            <Agenda columns={columns} {...parts} />
          ) : (
            <TimeGrid
              columns={columns}
              scale={scale}
              pieces={pieces}
              ground={ground}
              now={now}
              held={moving.held}
              landing={moving.landing}
              tabStop={tabStop}
              showsHosts={view === 'week' && shownHosts.length > 1}
              onFree={({ day: on, host }, minute) => makeAt('booking', { day: on, minute, ...(host ? { host } : {}) })}
            />
          )}
        </div>
        <FlyingCard held={moving.held} colour={typeOf(moving.held?.item.type ?? null)?.color} />
      </DndContext>
      {opened ? (
        <ItemSheet
          item={opened}
          collections={links.collections}
          board={board}
          onChanged={refresh}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {making ? (
        <NewSheet
          place={making}
          hosts={data.hosts}
          types={data.types}
          timeZone={timeZone}
          onMade={refresh}
          onClose={() => setMaking(null)}
        />
      ) : null}
      {showsKeys ? <KeysSheet isOn={keys.isOn} onSwitch={keys.switchKeys} onClose={() => setShowsKeys(false)} /> : null}
    </CalendarBoardProvider>
  )
}
