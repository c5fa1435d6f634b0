'use client'

import { useEffect, useId, useRef } from 'react'
import { dayIn } from '@/src/lib/calendar-day'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { grouped } from './calendar'
import { placeOf, type Clock } from './clock'
import type { Slot } from './types'
import styles from './Picker.module.css'

interface TimeListProps {
  day: string
  slots: readonly Slot[]
  zone: string
  hostZone: string
  /** Whether several people sit in one session: then it matters how many seats are left. */
  isGroup: boolean
  chosen: string | null
  onTime: (slot: Slot) => void
  clock: Clock
  words: BookingWords
  /** The visitor has just chosen the day: the list takes the focus. */
  takesFocus: boolean
}

type Part = 'night' | 'morning' | 'afternoon' | 'evening'

function partOf(hour: number): Part {
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** The times of a day on the visitor's clock, with the host's beside them where it shows another hour. */
export function TimeList(props: TimeListProps) {
  const { day, slots, zone, hostZone, isGroup, chosen, onTime, clock, words, takesFocus } = props
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [day, takesFocus])

  const parts = grouped(slots, ({ startsAt }) => partOf(clock.hour(startsAt, zone)))
  return (
    <div className={styles.times}>
      <h3 ref={heading} tabIndex={-1} id={`${id}times`}>
        {fill(words.timesTitle, { day: clock.day(day) })}
      </h3>
      {[...parts].map(([part, list]) => (
        <div key={part} role="group" aria-labelledby={`${id}${part}`}>
          <p className="label" id={`${id}${part}`}>
            {words[part]}
          </p>
          <ul>
            {list.map((slot) => (
              <li key={slot.startsAt}>
                <button
                  type="button"
                  onClick={() => onTime(slot)}
                  aria-pressed={slot.startsAt === chosen}
                  data-start={slot.startsAt}
                >
                  <strong>{clock.time(slot.startsAt, zone)}</strong>
                  <HostTime startsAt={slot.startsAt} zone={zone} hostZone={hostZone} clock={clock} words={words} />
                  {isGroup ? (
                    <span>
                      {slot.seatsLeft === 1 ? words.seatLeft : fill(words.seatsLeft, { count: slot.seatsLeft })}
                    </span>
                  ) : null}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

interface HostTimeProps {
  startsAt: string
  zone: string
  hostZone: string
  clock: Clock
  words: BookingWords
}

/** What the host's clock shows; nothing where it shows the same, the weekday where it is another one. */
function HostTime({ startsAt, zone, hostZone, clock, words }: HostTimeProps) {
  const at = new Date(startsAt)
  const time = clock.time(startsAt, hostZone)
  const isSameDay = dayIn(zone, at) === dayIn(hostZone, at)
  if (isSameDay && time === clock.time(startsAt, zone)) return null
  return (
    <span>
      {fill(words.inZone, { time: isSameDay ? time : clock.moment(startsAt, hostZone), place: placeOf(hostZone) })}
    </span>
  )
}
