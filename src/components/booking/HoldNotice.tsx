'use client'

import { useEffect, useState } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { countdown } from './clock'
import type { HoldState } from './useHold'
import styles from './BookingFlow.module.css'

interface HoldNoticeProps {
  hold: HoldState
  onExpired: () => void
  onAgain: () => void
  words: BookingWords
}

/** How long the time is still kept. Said aloud once, when a minute is left. */
export function HoldNotice({ hold, onExpired, onAgain, words }: HoldNoticeProps) {
  if (hold.state === 'asking') return <Asking words={words} />
  if (hold.state === 'held') {
    return <Countdown key={hold.hold} expiresAt={hold.expiresAt} onExpired={onExpired} words={words} />
  }
  if (hold.state === 'over') {
    return (
      <p className={styles.hold} role="alert">
        {words.heldOver}{' '}
        <button type="button" className={styles.plain} onClick={onAgain}>
          {words.holdAgain}
        </button>
      </p>
    )
  }
  return null
}

/** As high as the countdown that takes its place: nothing below it moves when the answer comes. */
function Asking({ words }: { words: BookingWords }) {
  return (
    <div className={styles.hold}>
      <p>{words.holding}</p>
      <span className={styles.wire} aria-hidden="true" />
    </div>
  )
}

interface CountdownProps {
  expiresAt: string
  onExpired: () => void
  words: BookingWords
}

function Countdown({ expiresAt, onExpired, words }: CountdownProps) {
  const end = Date.parse(expiresAt)
  const [start] = useState(Date.now)
  const [left, setLeft] = useState(end - start)
  useEffect(() => {
    const timer = setInterval(() => {
      const now = end - Date.now()
      setLeft(now)
      if (now <= 0) onExpired()
    }, 1000)
    return () => clearInterval(timer)
  }, [end, onExpired])
  return (
    <div className={styles.hold}>
      <p role="timer">{fill(words.held, { time: countdown(left) })}</p>
      <p className="visually-hidden" role="status">
        {left < 60_000 ? words.heldSoon : ''}
      </p>
      <span className={styles.wire} aria-hidden="true">
        <span style={{ inlineSize: `${Math.max(0, Math.min(1, left / (end - start))) * 100}%` }} />
      </span>
    </div>
  )
}
