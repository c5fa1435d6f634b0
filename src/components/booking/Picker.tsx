'use client'

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { dayIn } from '@/src/lib/calendar-day'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { byDay, monthOf } from './calendar'
import type { Clock } from './clock'
import { MonthCalendar } from './MonthCalendar'
import { TimeList } from './TimeList'
import type { BookingTypeView, Slot } from './types'
import { useFreeTimes } from './useFreeTimes'
import { ZonePicker } from './ZonePicker'
import styles from './Picker.module.css'

interface PickerProps {
  type: Pick<BookingTypeView, 'slug' | 'seats'>
  /** Id of the host; null for any. */
  host: string | null
  /** A manage link's token. */
  token?: string
  zone: string
  onZone: (zone: string) => void
  day: string | null
  onDay: (day: string) => void
  chosen?: string | null
  onTime: (slot: Slot, hostZone: string) => void
  clock: Clock
  locale: string
  words: BookingWords
  /** Another number reads the free times anew. @default 0 */
  round?: number
  /** Stands under the times: the waiting list. */
  children?: ReactNode
}

/** A month, the times of a day, and the clock on which they are shown. */
export function Picker(props: PickerProps) {
  const { type, host, token, zone, onZone, day, onDay, chosen = null, onTime, clock, locale, words, round = 0 } = props
  const today = dayIn(zone, new Date())
  const [month, setMonth] = useState(() => (day && day >= today ? monthOf(day) : monthOf(today)))
  const [hasChosen, setHasChosen] = useState(false)
  const { free, refresh } = useFreeTimes({ type: type.slug, host, timeZone: zone, month, token })
  const slots = useMemo(() => byDay(free.times?.slots ?? [], zone), [free, zone])
  const counts = useMemo(() => new Map([...slots].map(([one, list]) => [one, list.length])), [slots])
  const next = free.times?.nextAvailable ?? null
  const nextDay = next ? dayIn(zone, new Date(next)) : null
  const times = day ? (slots.get(day) ?? []) : []

  const lastRound = useRef(round)
  useEffect(() => {
    if (lastRound.current === round) return
    lastRound.current = round
    refresh()
  }, [round, refresh])

  // Back and forward change the day from outside.
  useEffect(() => {
    if (day) setMonth(monthOf(day))
  }, [day])

  // Where this month has nothing left, the first look is at the next free time. Later the visitor leads.
  const hasLooked = useRef<string | null>(null)
  useEffect(() => {
    if (free.state !== 'ready' || hasLooked.current === host) return
    hasLooked.current = host
    if (!day && counts.size === 0 && nextDay) setMonth(monthOf(nextDay))
  }, [free.state, counts, nextDay, day, host])

  const choose = (one: string) => {
    setHasChosen(true)
    onDay(one)
  }
  return (
    <div className={styles.picker}>
      <div className={styles.days}>
        <MonthCalendar
          month={month}
          onMonth={setMonth}
          day={day}
          onDay={choose}
          counts={counts}
          today={today}
          isLoading={free.state === 'loading'}
          clock={clock}
          locale={locale}
          words={words}
        />
        <ZonePicker zone={zone} onZone={onZone} words={words} />
      </div>
      <div className={styles.side}>
        <p className="visually-hidden" role="status">
          {free.state === 'loading' ? words.loading : ''}
        </p>
        {free.state === 'problem' ? (
          <div className="notice" data-kind="problem" role="alert">
            <p>{words.slotsProblem}</p>
            <p>
              <button type="button" className={styles.plain} onClick={refresh}>
                {words.tryAgain}
              </button>
            </p>
          </div>
        ) : null}
        {free.state === 'ready' && times.length > 0 && day ? (
          <TimeList
            day={day}
            slots={times}
            zone={zone}
            hostZone={free.times.hostTimeZone}
            isGroup={(type.seats ?? 1) > 1}
            chosen={chosen}
            onTime={(slot) => onTime(slot, free.times.hostTimeZone)}
            clock={clock}
            words={words}
            takesFocus={hasChosen}
          />
        ) : null}
        {free.state === 'ready' && times.length === 0 ? (
          <div className={styles.none}>
            <p className={counts.size > 0 ? 'quiet' : undefined}>
              {counts.size > 0
                ? words.timesHint
                : next
                  ? fill(words.noneMonth, { month: clock.month(month) })
                  : words.noneAtAll}
            </p>
            {counts.size === 0 && next && nextDay ? (
              <p>
                <button type="button" className="button" data-kind="quiet" onClick={() => choose(nextDay)}>
                  {fill(words.nextFree, { when: clock.moment(next, zone) })}
                </button>
              </p>
            ) : null}
          </div>
        ) : null}
        {free.state === 'ready' ? props.children : null}
      </div>
    </div>
  )
}
