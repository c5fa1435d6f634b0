'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { BookingFacts } from './BookingFacts'
import { CalendarLinks } from './CalendarLinks'
import type { Clock } from './clock'
import type { BookingView } from './types'
import styles from './BookingFlow.module.css'

const HOUR = 3_600_000

interface BookedProps {
  booking: BookingView
  email: string
  zone: string
  clock: Clock
  words: BookingWords
  /** Links of this page open outside the frame that it is shown in. @default false */
  isFramed?: boolean
  /** The way back to where the visitor came from. */
  back?: { href: string; text: string } | undefined
  onAgain: () => void
}

/** What was booked, how it gets into the calendar, and what happens next. */
export function Booked({ booking, email, zone, clock, words, isFramed = false, back, onAgain }: BookedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isRequest = booking.status === 'PENDING'
  const [now] = useState(Date.now)
  const next = [
    isRequest ? words.nextApproval : words.nextMail,
    ...remindersOf(Date.parse(booking.startsAt) - now, words),
    words.nextChange,
  ]
  return (
    <div className={styles.done}>
      <header className={styles.doneHead}>
        <Seal />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {isRequest ? words.requestedTitle : words.doneTitle}
          </h2>
          <p className="quiet">{fill(isRequest ? words.requestedText : words.doneText, { email })}</p>
        </div>
      </header>
      <BookingFacts booking={booking} zone={zone} hostZone={booking.hostTimeZone} clock={clock} words={words} />
      {isRequest ? null : <CalendarLinks booking={booking} words={words} />}
      <section className={styles.next}>
        <h3>{words.nextTitle}</h3>
        <ol>
          {next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className={styles.links}>
          <a
            href={booking.manageUrl}
            target={isFramed ? '_blank' : undefined}
            rel={isFramed ? 'noreferrer' : undefined}
          >
            {words.manageLink}
          </a>
          <button type="button" className={styles.plain} onClick={onAgain}>
            {words.bookAnother}
          </button>
          {back ? <a href={back.href}>{back.text}</a> : null}
        </p>
      </section>
    </div>
  )
}

/** Nobody is promised a reminder whose time is past. */
function remindersOf(ahead: number, words: BookingWords): string[] {
  if (ahead > 24 * HOUR) return [words.nextReminder]
  return ahead > 2 * HOUR ? [words.nextReminderSoon] : []
}

/** A planet that has found its ring. Decorative. */
function Seal() {
  return (
    <svg
      viewBox="0 0 64 64"
      width="64"
      height="64"
      fill="none"
      stroke="currentColor"
      className={styles.seal}
      aria-hidden="true"
    >
      <circle cx="32" cy="32" r="29" strokeWidth="3" strokeDasharray="0.6 3.2" opacity="0.7" />
      <circle cx="32" cy="32" r="22" strokeWidth="1.25" />
      <path d="m22.5 32.5 6.5 6.5 12.5-14" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="47.5" cy="16.5" r="4" fill="currentColor" stroke="none" />
    </svg>
  )
}
